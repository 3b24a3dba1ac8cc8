import type { LocatedFinding } from '../findings/finding.ts';
import type { FormatContext, Formatter, ValidationResult } from './format.ts';
import { frame, linesOf } from './frame.ts';
import { type Section, sectionsOf } from './sections.ts';
import { paragraphs, sentencesOf } from './sentences.ts';
import { wrap } from './terminal.ts';
import { totals } from './totals.ts';

/** Findings beyond these are counted, not printed: nobody reads them before the first ones are mended. */
const most = 100;

/** For people: under the name of who must act, each finding with its line of source; the totals last. */
export const pretty: Formatter = (result, context) => {
  const sections = sectionsOf(result.findings, context.words);
  if (sections.length === 0) return `${totals(result, sections, context)}\n`;
  const lines = sourceLines(context);
  const printed = firstOf(sections, most).map(({ heading, findings }) =>
    [
      context.style.heading(wrap(heading, context.columns, '')),
      ...findings.map(finding => block(finding, lines(finding.file), context)),
    ].join('\n\n'),
  );
  return `\n${[printed.join('\n\n\n'), ...rest(result, context), totals(result, sections, context)].join('\n\n')}\n`;
};

/** Lines of the file that was asked for last: findings of a file come one after another. */
function sourceLines({ source }: FormatContext): (file: string) => readonly string[] {
  let last: { readonly file: string; readonly lines: readonly string[] } | undefined;
  return file => {
    if (last?.file !== file) last = { file, lines: linesOf(source(file) ?? '') };
    return last.lines;
  };
}

function firstOf(sections: readonly Section[], count: number): readonly Section[] {
  let left = count;
  return sections.flatMap(({ heading, findings }) => {
    const first = findings.slice(0, left);
    left -= first.length;
    return first.length === 0 ? [] : [{ heading, findings: first }];
  });
}

function rest({ findings }: ValidationResult, { words, columns }: FormatContext): readonly string[] {
  return findings.length > most ? [wrap(words.moreFindings(most, findings.length - most), columns, '')] : [];
}

function block(finding: LocatedFinding, lines: readonly string[], context: FormatContext): string {
  const { columns, style, words } = context;
  const sentences = sentencesOf(finding, context);
  const [message = '', ...advice] = paragraphs(sentences, context).map(text => wrap(text, columns, '  '));
  const severity = style[finding.severity](words.severity[finding.severity]);
  const head = `  ${style.path(sentences.place)}  ${severity}  ${style.code(finding.code)}\n${message}`;
  const shown = frame(lines, finding.span, columns, style);
  if (shown === undefined) return [head, ...advice].join('\n');
  return [head, shown, ...(advice.length === 0 ? [] : [advice.join('\n')])].join('\n\n');
}
