import type { LocatedFinding } from '../findings/finding.ts';
import type { FormatContext, Formatter } from './format.ts';
import { oneLine, sentencesOf } from './sentences.ts';

/** For grep and editors: one line for each finding and nothing else. */
export const compact: Formatter = ({ findings }, context) => findings.map(finding => lineOf(finding, context)).join('');

function lineOf(finding: LocatedFinding, context: FormatContext): string {
  const sentences = sentencesOf(finding, context);
  const severity = context.words.severity[finding.severity];
  return `${sentences.place}: ${severity}: ${oneLine(sentences, context)} [${finding.code}]\n`;
}
