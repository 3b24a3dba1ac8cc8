import { expect, it } from 'vitest';
import type { AttributedResult } from '../../src/report/activity-results.ts';
import { itemsInText, itemsOfLongList, resultsInText } from '../../src/report/short-list.ts';

const result = (text: string, byLead: boolean, outputs: number): AttributedResult => ({
  units: [{ id: text, name: text, short: text }],
  status: 'done',
  text,
  byLead,
  outputs,
});

it.each([
  ['all leads and one more', ['L1', 'L2', '5', '1', '0'], ['L1', 'L2', '5']],
  ['two where no lead reported', ['1', '5', '3'], ['5', '3']],
  ['the first of equals', ['L1', '2', '2b'], ['L1', '2']],
  ['nothing of nothing', [], []],
])('keeps in the text %s', (_, texts, expected) => {
  const results = texts.map(text => result(text, text.startsWith('L'), Number.parseInt(text, 10) || 0));
  expect(resultsInText(results).map(({ text }) => text)).toEqual(expected);
});

const items = (name: string, count: number, units = 1) =>
  Array.from({ length: count }, (_, index) => ({ name: `${name}${index + 1}`, units: Array(units).fill(name) }));

const chosen = (...groups: readonly ReturnType<typeof items>[]) =>
  itemsInText(groups).map(group => group.map(({ name }) => name));

it('takes in turn from each group until the list is full', () => {
  expect(chosen(items('a', 20), items('b', 2), items('c', 1))).toEqual([['a1', 'a2', 'a3'], ['b1', 'b2'], ['c1']]);
});

it('takes of many groups the longest', () => {
  const many = Array.from({ length: 12 }, (_, index) => items(`g${index}-`, index === 11 ? 2 : 1));
  const taken = chosen(...many);
  expect(taken.flat()).toHaveLength(itemsOfLongList);
  expect(taken.at(-1)).toEqual(['g11-1']);
  expect(taken[5]).toEqual([]);
});

it('prefers what several units said, and keeps the order in which it came', () => {
  const group = [...items('a', 8), ...items('b', 1, 3)];
  expect(chosen(group)).toEqual([['a1', 'a2', 'a3', 'a4', 'a5', 'b1']]);
});
