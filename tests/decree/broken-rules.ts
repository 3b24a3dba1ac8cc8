/** Nghị định 30/2020/NĐ-CP, Phụ lục I, rule by rule, over a printed file that is read back. */
import { paragraphsIn, printedSections } from './printed-document.ts';
import type { Expected, Printed, Rule } from './rule.ts';
import { appendixRules } from './rules/appendices.ts';
import { bodyRules } from './rules/body.ts';
import { footRules } from './rules/foot.ts';
import { headRules } from './rules/head.ts';
import { pageRules } from './rules/page.ts';

export const rules: readonly Rule[] = [...pageRules, ...headRules, ...bodyRules, ...footRules, ...appendixRules];

/** Names of the rules that a printed file breaks; nothing, where it is as the decree wants it. */
export function brokenRules(file: Uint8Array, expected: Expected): readonly string[] {
  const sections = printedSections(file);
  const [main] = sections;
  if (main === undefined) return ['no section'];
  const printed: Printed = {
    sections,
    main,
    all: sections.flatMap(section => [...section.firstHeader, ...section.header, ...paragraphsIn(section)]),
    text: paragraphsIn(main),
    expected,
  };
  return rules.filter(rule => rule.for.includes(expected.type) && !rule.holds(printed)).map(({ name }) => name);
}
