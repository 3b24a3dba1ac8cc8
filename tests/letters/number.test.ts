import { expect, it } from 'vitest';
import { letterNumberOf } from '../../src/letters/letter-number.ts';
import { parseInstant } from '../../src/model/instant.ts';
import { instantText } from '../../src/model/instant-text.ts';
import { sender } from './example.ts';

/** Nghị định 30/2020/NĐ-CP, Phụ lục III: a công văn bears number, agency and drafting unit, and no "CV". */
it.each([
  ['5', '05/SA'],
  ['05', '05/SA'],
  ['123', '123/SA'],
  ['5/SA-VP', '05/SA-VP'],
  ['1301/SLĐTBXH-BTXH', '1301/SLĐTBXH-BTXH'],
  ['12/SGDĐT-GDTrH', '12/SGDĐT-GDTrH'],
  [' 7/SA-VP '.normalize('NFD'), '07/SA-VP'],
  ['12/CV-SA', undefined],
  ['12/SA-CV', undefined],
  ['CV-12', undefined],
  ['12/', undefined],
  ['12/sa', undefined],
  ['12/SA VP', undefined],
  ['1234567', undefined],
  ['', undefined],
])('%j is %s', (typed, number) => {
  expect(letterNumberOf(typed, sender)).toBe(number);
});

it('a number alone is not enough where the sender has no symbol', () => {
  const { symbol: _, ...nameless } = sender;
  expect(letterNumberOf('5', nameless)).toBeUndefined();
});

it.each([
  ['2024-12-18T02:00:00.999Z', 'Asia/Ho_Chi_Minh', '2024-12-18T09:00:00+07:00'],
  ['2024-12-18T02:00:00Z', 'UTC', '2024-12-18T02:00:00+00:00'],
  ['2024-12-18T02:00:00Z', 'America/St_Johns', '2024-12-17T22:30:00-03:30'],
])('%s in %s is %s', (instant, zone, text) => {
  expect(instantText(parseInstant(instant) ?? 0, zone)).toBe(text);
});
