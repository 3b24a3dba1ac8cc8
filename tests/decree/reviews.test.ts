import { expect, it } from 'vitest';
import { renderWord } from '../../src/office/word.ts';
import { reviewWordData } from '../../src/review/word-data.ts';
import { template } from '../letters/example.ts';
import { reviewOf } from '../support/review-of.ts';
import { brokenRules } from './broken-rules.ts';
import type { Expected } from './rule.ts';

const expected: Expected = { type: 'report', head: { superior: 'UBND TỈNH MẪU', issuer: ['SỞ LAO ĐỘNG'] } };

it.each([
  ['mid-term', 'so-ket', { from: 2021, to: 2022 }],
  ['final', 'tong-ket', { from: 2021, to: 2025 }],
] as const)('a %s review is as the decree wants it', async (kind, name, range) => {
  const review = await reviewOf({ kind, range });
  expect(brokenRules(renderWord(template(name), reviewWordData(review)), expected)).toEqual([]);
});
