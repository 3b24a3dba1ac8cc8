import { displayWidth, padEnd, safe, wrap } from '../output/terminal.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import { type AcknowledgedFact, acknowledgedFacts } from './acknowledgement-facts.ts';
import type { AcknowledgementWords } from './words.ts';

/** The widest that a text for a mail or a printer should be. */
const widest = 80;

/** A label beside its value, which goes on below itself; a value without a place to break has lines of its own. */
function factLines({ label, value }: AcknowledgedFact, labelWidth: number, columns: number): string {
  const text = safe(value, 1000);
  const lines = wrap(text, columns - labelWidth - 2, '').split('\n');
  if (lines.some(line => displayWidth(line) > columns - labelWidth - 2))
    return `${label}\n${wrap(text, columns, '    ')}`;
  const [first = '', ...more] = lines;
  const indent = ' '.repeat(labelWidth + 2);
  return [`${padEnd(label, labelWidth)}  ${first}`, ...more.map(line => indent + line)].join('\n');
}

/** The acknowledgement of a receipt as text of at most 80 columns, with nothing in it that could steer a terminal. */
export function acknowledgementText(
  acknowledgement: Acknowledgement,
  words: AcknowledgementWords,
  terminalColumns: number,
): string {
  const columns = Math.min(widest, terminalColumns);
  const { sender, planTitle, unit, period, illustrative, originals } = acknowledgement;
  const facts = acknowledgedFacts(acknowledgement, words);
  const labelWidth = Math.max(...facts.map(({ label }) => displayWidth(label)));
  const files = originals.flatMap(({ name, size, sha256 }) => [
    wrap(`- ${safe(name)} (${words.size(size)})`, columns, '  '),
    `    ${safe(sha256)}`,
  ]);
  const paragraph = (text: string): string => wrap(safe(text, 1000), columns, '');
  return `${[
    paragraph(sender.name),
    words.title,
    paragraph(words.subject(unit.name, period)),
    paragraph(words.about(planTitle)),
    ...(illustrative ? [words.illustrative] : []),
    '',
    ...facts.map(fact => factLines(fact, labelWidth, columns)),
    ...(files.length === 0 ? [] : ['', words.files, ...files, '', paragraph(words.check)]),
  ].join('\n')}\n`;
}
