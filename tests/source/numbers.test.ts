import { expect, it } from 'vitest';
import { readGuardedYaml } from '../../src/source/guarded-yaml.ts';
import { bytesOf, read } from './reading.ts';

it.each([
  ['0', 0],
  ['5', 5],
  ['-5', -5],
  ['1250', 1250],
  ['2.87', 2.87],
  ['0.125', 0.125],
  ['-0.5', -0.5],
  ['1.2500', 1.25],
  ['1000.125', 1000.125],
  ['1.0', 1],
  ['9007199254740991', 9007199254740991],
  ['0.30000000000000004', 0.30000000000000004],
  ['1.250.000', '1.250.000'],
  ['1,5', '1,5'],
  ['1_000', '1_000'],
  ['12:30', '12:30'],
  ['2024-12-10', '2024-12-10'],
  ['15/12', '15/12'],
  ['1e', '1e'],
  ['0x', '0x'],
  ['0b1', '0b1'],
  ['"1.000"', '1.000'],
  ["'012'", '012'],
])('%s is read as it looks', (written, value) => {
  expect(read(`a: ${written}\n`)).toEqual({ value: { a: value }, findings: [] });
});

it.each([
  ['1.000', 1, 'number/grouping'],
  ['120.000', 120, 'number/grouping'],
  ['-1.250', -1.25, 'number/grouping'],
  ['2.875', 2.875, 'number/grouping'],
  ['012', 12, 'number/leading-zero'],
  ['-007', -7, 'number/leading-zero'],
  ['00', 0, 'number/leading-zero'],
  ['01.5', 1.5, 'number/leading-zero'],
  ['1e3', 1000, 'number/notation'],
  ['1.5E-2', 0.015, 'number/notation'],
  ['0x1F', 31, 'number/notation'],
  ['0o17', 15, 'number/notation'],
  ['+5', 5, 'number/notation'],
  ['.5', 0.5, 'number/notation'],
  ['5.', 5, 'number/notation'],
  ['9007199254740992', 9007199254740992, 'number/not-exact'],
  ['3.1234567890123456789', 3.1234567890123457, 'number/not-exact'],
  ['-.inf', -Infinity, 'number/not-exact'],
])('%s is read as %d, and said to be', (written, value, code) => {
  expect(read(`a: ${written}\n`)).toEqual({ value: { a: value }, findings: [`${code} 1:4`] });
  expect(read(`a: [x, ${written}]\n`).findings).toEqual([`${code} 1:8`]);
  expect(read(`a:\n  - ${written}   # ghi chú\n`).findings).toEqual([`${code} 2:5`]);
});

it('tells what was read and what was probably meant', () => {
  const [finding] = readGuardedYaml('a.yaml', bytesOf('a: 120.000\n')).findings;
  expect(finding?.args).toEqual({ text: '120.000', readAs: 120, thousands: '120000' });
});

it('leaves names alone', () => {
  expect(read('1.000: a\n012: b\n1e3: c\n').findings).toEqual([]);
});
