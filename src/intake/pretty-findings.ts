import type { FormFinding } from '../form/form-finding.ts';
import type { FormWording } from '../messages/form-finding-words.ts';
import type { Style } from '../output/style.ts';
import { safe, wrap } from '../output/terminal.ts';
import type { OutputWords } from '../output/words.ts';
import type { ReceivedFinding } from './received-finding.ts';
import type { CollectWords } from './words.ts';

export interface FindingContext {
  readonly words: CollectWords;
  readonly output: OutputWords;
  readonly wording: (finding: FormFinding) => FormWording;
  readonly style: Style;
  readonly columns: number;
}

export const longestSentence = 1000;
const longestValue = 80;
/** Enough to see what is wrong; the whole list goes back to the unit in its workbook. */
const mostFindings = 20;

/** Where to look: the cell, the line of a text, or nothing where the file as a whole is meant. */
const placeOf = ({ line, column }: ReceivedFinding, place: string | undefined, words: CollectWords): string =>
  place ?? (line === undefined ? '' : words.atLine(line, column ?? 1));

function findingLines(finding: ReceivedFinding, context: FindingContext): readonly string[] {
  const { words, output, wording, style, columns } = context;
  const { code, severity, value } = finding;
  const { message, fix, place } = wording(finding);
  const label = (severity === 'error' ? style.error : style.warning)(output.severity[severity]);
  const where = safe(placeOf(finding, place, words));
  const head = [...(where === '' ? [] : [style.path(where)]), label, style.code(code)].join('  ');
  const shown = value === undefined || message.includes(value) ? '' : ` (${words.value(safe(value, longestValue))})`;
  return [
    `    ${head}`,
    wrap(`${safe(message, longestSentence)}${shown}`, columns, '      '),
    ...(fix === undefined ? [] : [wrap(output.fix(safe(fix, longestSentence)), columns, '      ')]),
  ];
}

export function findingsLines(findings: readonly ReceivedFinding[], context: FindingContext): readonly string[] {
  const shown = findings.slice(0, mostFindings).flatMap(finding => findingLines(finding, context));
  const rest = findings.length - mostFindings;
  return rest > 0 ? [...shown, wrap(context.words.moreRemarks(rest), context.columns, '    ')] : shown;
}
