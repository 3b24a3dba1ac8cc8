import { describe, expect, it } from 'vitest';
import * as english from '../../src/text/english.ts';
import * as vietnamese from '../../src/text/vietnamese.ts';

describe('numbers', () => {
  it.each([
    [0, '0', '0'],
    [-0.0000001, '0', '0'],
    [1234.5, '1.234,5', '1,234.5'],
    [1250000, '1.250.000', '1,250,000'],
    [-1250.75, '-1.250,75', '-1,250.75'],
    [2.87, '2,87', '2.87'],
    [999, '999', '999'],
    [0.1 + 0.2, '0,3', '0.3'],
    [9007199254740991, '9.007.199.254.740.991', '9,007,199,254,740,991'],
  ])('%d', (value, vi, en) => {
    expect(vietnamese.formatNumber(value)).toBe(vi);
    expect(english.formatNumber(value)).toBe(en);
  });

  it('are those of the language wherever its data is at hand', () => {
    const locale = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });
    for (let seed = 1; seed < 2000; seed += 7) {
      const value = Math.round(((seed * 7919.1234) / (seed % 13 || 1) - 3000) * 10_000) / 10_000;
      expect(vietnamese.formatNumber(value)).toBe(locale.format(value));
    }
  });
});

it.each([
  [31 / 45, '68,9%', '68.9%'],
  [0, '0,0%', '0.0%'],
  [1, '100,0%', '100.0%'],
  [2 / 3, '66,7%', '66.7%'],
])('share %d', (share, vi, en) => {
  expect(vietnamese.formatShare(share)).toBe(vi);
  expect(english.formatShare(share)).toBe(en);
});

it('dates', () => {
  expect(vietnamese.formatDate('2024-12-05')).toBe('05/12/2024');
  expect(english.formatDate('2024-12-05')).toBe('5 Dec 2024');
});

it('names are in the order of the Vietnamese dictionary', () => {
  const names = ['Đông Giang', 'Điện Bàn', 'Hiệp Đức', 'Duy Xuyên', 'Đại Lộc'];
  expect(names.toSorted(vietnamese.compareNames)).toEqual([
    'Duy Xuyên',
    'Đại Lộc',
    'Điện Bàn',
    'Đông Giang',
    'Hiệp Đức',
  ]);
});
