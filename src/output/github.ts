import type { LocatedFinding } from '../findings/finding.ts';
import type { FormatContext, Formatter } from './format.ts';
import { paragraphs, sentencesOf, shownPath } from './sentences.ts';
import { safe } from './terminal.ts';

/** For annotations beside the lines of a pull request: one workflow command for each finding. */
export const github: Formatter = ({ findings }, context) =>
  findings.map(finding => `${commandOf(finding, context)}\n`).join('');

function commandOf(finding: LocatedFinding, context: FormatContext): string {
  const sentences = sentencesOf(finding, context);
  const whose = finding.unit === undefined ? '' : `${safe(finding.unit.name)}: `;
  const text = `${sentences.place} ${whose}${paragraphs(sentences, context).join('\n')}`;
  const properties = [['file', shownPath(finding.file, context)], ...region(finding), ['title', finding.code]];
  const written = properties.map(([name, value]) => `${name}=${escapedProperty(String(value))}`).join(',');
  return `::${finding.severity} ${written}::${escapedData(text)}`;
}

/** The runner drops columns of an annotation over several lines, with a complaint. */
function region({ span }: LocatedFinding): readonly (readonly [string, number])[] {
  const { line, column, endLine, endColumn } = span;
  const lines = [['line', line] as const, ['endLine', endLine] as const];
  return line === endLine ? [...lines, ['col', column], ['endColumn', endColumn]] : lines;
}

const escapedData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string => escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
