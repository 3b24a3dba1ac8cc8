import { describe, expect, it } from 'vitest';
import type { Explanation, Wording } from '../../src/messages/wording.ts';

export type NamedWordings = readonly (readonly [name: string, vi: Wording, en: Wording])[];
export type NamedExplanations = readonly (readonly [code: string, vi: Explanation, en: Explanation])[];

/** What holds of every finding that people read, in either language. */
export function testWordings(cases: NamedWordings): void {
  const both = cases.flatMap(([name, first, second]): readonly (readonly [string, Wording])[] => [
    [`vi ${name}`, first],
    [`en ${name}`, second],
  ]);

  describe.each(both)('%s', (_, { message, fix }) => {
    it('is one sentence, and its fix stands behind "Fix: "', () => {
      expect(message).toMatch(/^(\p{Lu}|").{8,}[^.]\.$/u);
      expect(fix).toMatch(/^\p{Ll}+ .*[^.]\.$/u);
    });

    it('shows no trace of code and is in NFC', () => {
      const text = `${message} ${fix}`;
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{| {2}|,\s*[.,]|\d{4}-\d{2}-\d{2} /);
      expect(text).toBe(text.normalize('NFC'));
    });
  });

  it.each(cases)('%s differs between the languages', (_, first, second) => {
    expect(first.message).not.toBe(second.message);
    expect(first.fix).not.toBe(second.fix);
  });
}

/** What holds of every explanation: a reason of two sentences or more, and two short examples that differ. */
export function testExplanations(explanations: NamedExplanations): void {
  it.each(explanations)('%s is explained in both languages', (_, first, second) => {
    expect(first.why).not.toBe(second.why);
    for (const { why, wrong, right } of [first, second]) {
      expect(why.split(/(?<=\.) (?=\p{Lu}|\d)/u).length).toBeGreaterThanOrEqual(2);
      expect(why).toMatch(/^\p{Lu}.*\.$/u);
      expect(wrong).not.toBe(right);
      expect(why + wrong + right).toBe((why + wrong + right).normalize('NFC'));
      for (const lines of [wrong, right]) expect(lines.split('\n').length).toBeLessThanOrEqual(6);
    }
  });
}
