import type { LocatedFinding } from '../findings/finding.ts';
import { countOf, passes } from './counts.ts';
import type { FormatContext, ValidationResult } from './format.ts';
import type { Section } from './sections.ts';
import { displayWidth, padEnd, wrap } from './terminal.ts';

/** What stands at the end, where the eye is: the verdict, who has how much to do, and how to learn more. */
export function totals(result: ValidationResult, sections: readonly Section[], context: FormatContext): string {
  const [first] = result.findings;
  if (first === undefined) return verdict(result, context);
  const hint = wrap(context.words.explainHint(exampleCode(result.findings)), context.columns, '');
  return `${[verdict(result, context), ...table(sections, context)].join('\n')}\n\n${context.style.dim(hint)}`;
}

function verdict({ findings, checked }: ValidationResult, { words, style, strict, columns }: FormatContext): string {
  const { errors, warnings } = countOf(findings);
  if (passes(findings, strict)) return style.good(wrap(`✔ ${words.passed(checked, warnings)}`, columns, ''));
  const files = new Set(findings.map(({ file }) => file)).size;
  const text = words.failed({ errors, warnings, files, checked, onlyStrict: errors === 0 });
  return style.error(wrap(`✖ ${text}`, columns, ''));
}

/** Whoever has most to do comes first. */
function table(sections: readonly Section[], { words, columns }: FormatContext): readonly string[] {
  const rows = sections
    .toSorted((left, right) => right.findings.length - left.findings.length)
    .map(({ heading, findings }) => ({ heading, counts: words.counts(countOf(findings)) }));
  const widest = Math.max(...rows.map(({ heading }) => displayWidth(heading)));
  const room = columns - 4 - Math.max(...rows.map(({ counts }) => displayWidth(counts)));
  const width = Math.min(widest, Math.max(0, room));
  return rows.map(({ heading, counts }) => wrap(`${padEnd(heading, width)}  ${counts}`, columns, '  '));
}

/** The error met most often, of several the first by name; a warning only where there is no error. */
function exampleCode(findings: readonly LocatedFinding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const times = new Map<string, number>();
  for (const { code } of errors.length > 0 ? errors : findings) times.set(code, (times.get(code) ?? 0) + 1);
  return [...times].toSorted(([left, less], [right, more]) => more - less || (left < right ? -1 : 1))[0]?.[0] ?? '';
}
