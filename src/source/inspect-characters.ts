import type { Decoded } from './decoded.ts';
import { Lines } from './lines.ts';
import type { SourceFinding } from './source-finding.ts';

/** Characters that end lines, turn the direction of text or steer a terminal: never in a report on purpose. */
const control = /(?![\n\t])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** Characters without a width, brought in by copying from web pages and word processors; emoji are joined by one of them. */
const invisible =
  /\u00ad|\u200b|\u200c|(?<!\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]|\ufe0f)\u200d|[\u2060-\u2064]|\ufeff|[\u{e0000}-\u{e007f}]/gu;

/** Looks at every character of a text that has unusual ones, and brings it to NFC. */
export function inspectCharacters(file: string, written: string): Decoded {
  const text = written.normalize('NFC');
  const findings: SourceFinding[] = [];
  if (text !== written) findings.push(notNfc(file, written, text));
  const lines = new Lines(text);
  const placeOf = ({ at, codePoint }: Occurrence) => ({
    file,
    span: lines.span(at, at + (codePoint > 0xffff ? 2 : 1)),
  });
  for (const found of firstOfEach(control, text))
    findings.push({ code: 'text/control-character', place: placeOf(found), args: argsOf(found) });
  for (const found of firstOfEach(invisible, text))
    findings.push({ code: 'text/invisible-character', place: placeOf(found), args: argsOf(found) });
  return { text, findings };
}

/** A control character in a text that was written with an escape: `"\u202e"`. */
export function controlIn(text: string): CharacterArgs | undefined {
  const [first] = firstOfEach(control, text);
  return first === undefined ? undefined : argsOf(first);
}

interface CharacterArgs {
  readonly codePoint: number;
  readonly count: number;
}

interface Occurrence {
  readonly codePoint: number;
  readonly at: number;
  count: number;
}

const argsOf = ({ codePoint, count }: Occurrence): CharacterArgs => ({ codePoint, count });

function firstOfEach(pattern: RegExp, text: string): readonly Occurrence[] {
  const found = new Map<number, Occurrence>();
  for (const { 0: character, index: at } of text.matchAll(pattern)) {
    const codePoint = character.codePointAt(0) ?? 0;
    const earlier = found.get(codePoint);
    if (earlier === undefined) found.set(codePoint, { codePoint, at, count: 1 });
    else earlier.count++;
  }
  return [...found.values()];
}

function notNfc(file: string, written: string, text: string): SourceFinding {
  const writtenLines = written.split('\n');
  const lines = text.split('\n');
  const changed = lines.flatMap((line, index) => (line === writtenLines[index] ? [] : [index]));
  const index = changed[0] ?? 0;
  const line = lines[index] ?? '';
  const other = writtenLines[index] ?? '';
  const column = [...line].findIndex((_, at) => line[at] !== other[at]) + 1;
  const span = { line: index + 1, column: Math.max(1, column), endLine: index + 1, endColumn: Math.max(1, column) + 1 };
  return { code: 'text/not-nfc', place: { file, span }, args: { lines: changed.length } };
}
