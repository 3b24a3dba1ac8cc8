import { DASH, GREATER, NEWLINE, PLUS, SPACE } from './characters.ts';
import { limits } from './limits.ts';
import { type Cursor, notPlain } from './plain-cursor.ts';

/** Reads a text behind `|` or `>` whose lines all stand at one column, or deeper behind `|`. */
export function blockText(cursor: Cursor, header: number, lineEnd: number, parentIndent: number): string {
  const { text } = cursor;
  const folded = text.charCodeAt(header) === GREATER;
  const chomping = text.charCodeAt(header + 1);
  const headerEnd = header + (chomping === DASH || chomping === PLUS ? 2 : 1);
  if (!cursor.endsLine(headerEnd, lineEnd) || (chomping === PLUS && cursor.isUnterminated)) throw notPlain;
  const first = cursor.skipSpaces(lineEnd + 1);
  const indent = first - lineEnd - 1;
  if (indent <= parentIndent || text.charCodeAt(first) === NEWLINE) throw notPlain;

  let value = '';
  let start = lineEnd + 1;
  let breaks = 0;
  while (start < text.length) {
    const at = indentedTo(text, start, indent);
    const character = text.charCodeAt(at);
    if (character === NEWLINE) {
      breaks++;
      start = at + 1;
      continue;
    }
    if (at < start + indent) break;
    if (character === SPACE && (folded || isBlank(cursor, at))) throw notPlain;
    const end = text.indexOf('\n', at);
    value += separator(breaks, folded) + text.slice(at, end);
    breaks = 1;
    start = end + 1;
  }
  if (value.length > limits.textLength) throw notPlain;
  cursor.nextLine(start - 1);
  if (cursor.indent > parentIndent) throw notPlain;
  cursor.note(header, headerEnd, 'inline');
  if (chomping === DASH) return value;
  return value + (chomping === PLUS ? '\n'.repeat(breaks) : '\n');
}

/** Offset behind the indentation of a line, or of its first other character if it is indented less. */
function indentedTo(text: string, start: number, indent: number): number {
  let at = start;
  while (at < start + indent && text.charCodeAt(at) === SPACE) at++;
  return at;
}

const isBlank = (cursor: Cursor, at: number): boolean => cursor.text.charCodeAt(cursor.skipSpaces(at)) === NEWLINE;

function separator(breaks: number, folded: boolean): string {
  if (breaks === 0) return '';
  if (!folded) return breaks === 1 ? '\n' : '\n'.repeat(breaks);
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
}
