/**
 * The fast reader: the part of YAML that reports are written in, read in one pass.
 *
 * It knows block mappings and lists, comments, texts on one line with or without quotes, texts behind `|` and `>`, and
 * `[…]` and `{…}` on one line. On anything else, and on any fault, it gives up, and the guarded reader decides; so it
 * never has to explain anything. Whatever it does return is exactly what the package `yaml` returns (tested).
 */
import { BAR, DOUBLE_QUOTE, GREATER, HASH, NEWLINE, SINGLE_QUOTE } from './characters.ts';
import { limits } from './limits.ts';
import type { Mark } from './marks.ts';
import { blockText } from './plain-block-text.ts';
import { Cursor, notPlain } from './plain-cursor.ts';
import { checkNames, type Fields, newMarks } from './plain-fields.ts';
import { beginsFlow, flow } from './plain-flow.ts';
import { Names } from './plain-names.ts';
import { closingQuote, quotedText } from './plain-quoted.ts';
import { beginsText, plainScalar } from './plain-scalar.ts';

/** What `text` says, or `undefined` where it is not plain; `text` is NFC. */
export const readPlain = (text: string, values: number = limits.values): Fields | undefined =>
  read(text, false, values)?.value;

/** Where each value of `text` stands, under the same condition. */
export const markPlain = (text: string): Mark | undefined => read(text, true, limits.values)?.mark;

const strange = ['\t', '\r', '\ufeff'];

function read(
  text: string,
  tracking: boolean,
  values: number,
): { readonly value: Fields; readonly mark: Mark | undefined } | undefined {
  if (strange.some(character => text.includes(character))) return undefined;
  const cursor = new Cursor(text, tracking, values);
  if (cursor.indent < 0) return undefined;
  try {
    const value = mapping(cursor, cursor.indent);
    return cursor.indent < 0 ? { value, mark: cursor.last } : undefined;
  } catch (error) {
    if (error === notPlain) return undefined;
    throw error;
  }
}

function mapping(cursor: Cursor, indent: number): Fields {
  cursor.enter();
  const start = cursor.at;
  const fields: Fields = {};
  const names = new Names();
  const marks = newMarks(cursor);
  let count = 0;
  do {
    const lineEnd = cursor.lineEnd();
    const nameStart = cursor.at;
    const name = names.read(cursor, lineEnd);
    const { colon } = names;
    fields[name] = valueBehind(cursor, colon + 1, lineEnd, indent);
    if (cursor.last !== undefined) marks?.set(name, { ...cursor.last, name: [nameStart, cursor.trimmed(colon)] });
    count++;
  } while (cursor.indent === indent);
  if (cursor.indent > indent) throw notPlain;
  checkNames(fields, count);
  cursor.leave();
  cursor.note(start, cursor.text.length, 'block', marks);
  return fields;
}

/** Reads what stands behind the colon of a name, on its line or below it. */
function valueBehind(cursor: Cursor, start: number, lineEnd: number, indent: number): unknown {
  cursor.countValue();
  if (!cursor.endsLine(start, lineEnd)) return scalarOrFlow(cursor, cursor.skipSpaces(start), lineEnd, indent);
  cursor.nextLine(lineEnd);
  if (cursor.indent > indent) return blockBelow(cursor, lineEnd, indent);
  if (cursor.indent === indent && cursor.isDash(cursor.at)) return list(cursor, indent);
  cursor.note(start, start, 'empty');
  return null;
}

/** Reads the value of a name or a dash whose line ended at `above`; a text must follow at once, without comments between. */
function blockBelow(cursor: Cursor, above: number, parentIndent: number): unknown {
  const { at, indent } = cursor;
  if (cursor.isDash(at)) return list(cursor, indent);
  const lineEnd = cursor.lineEnd();
  if (beginsMapping(cursor, at, lineEnd)) return mapping(cursor, indent);
  const first = cursor.text.charCodeAt(at);
  if (first === BAR || first === GREATER || at - indent !== above + 1) throw notPlain;
  return scalarOrFlow(cursor, at, lineEnd, parentIndent);
}

function beginsMapping(cursor: Cursor, start: number, lineEnd: number): boolean {
  const first = cursor.text.charCodeAt(start);
  if (beginsFlow(first)) return false;
  if (first === DOUBLE_QUOTE || first === SINGLE_QUOTE)
    return cursor.isColon(cursor.skipSpaces(closingQuote(cursor, start, lineEnd) + 1));
  return cursor.colonIn(start, cursor.contentEnd(start, lineEnd)) !== -1;
}

function list(cursor: Cursor, indent: number): unknown[] {
  cursor.enter();
  const start = cursor.at;
  const items: unknown[] = [];
  const marks = newMarks(cursor);
  do {
    items.push(item(cursor, indent));
    if (cursor.last !== undefined) marks?.set(items.length - 1, cursor.last);
  } while (cursor.indent === indent && cursor.isDash(cursor.at));
  if (cursor.indent > indent) throw notPlain;
  cursor.leave();
  cursor.note(start, cursor.text.length, 'block', marks);
  return items;
}

function item(cursor: Cursor, indent: number): unknown {
  cursor.countValue();
  const dash = cursor.at;
  const lineEnd = cursor.lineEnd();
  if (cursor.endsLine(dash + 1, lineEnd)) {
    cursor.nextLine(lineEnd);
    if (cursor.indent > indent) return blockBelow(cursor, lineEnd, indent);
    cursor.note(dash, dash + 1, 'empty');
    return null;
  }
  const start = cursor.skipSpaces(dash + 1);
  const compact = cursor.isDash(start) ? list : beginsMapping(cursor, start, lineEnd) ? mapping : undefined;
  if (compact === undefined) return scalarOrFlow(cursor, start, lineEnd, indent);
  cursor.at = start;
  cursor.indent = indent + start - dash;
  return compact(cursor, cursor.indent);
}

function scalarOrFlow(cursor: Cursor, start: number, lineEnd: number, parentIndent: number): unknown {
  const first = cursor.text.charCodeAt(start);
  if (first === BAR || first === GREATER) return blockText(cursor, start, lineEnd, parentIndent);
  if (first === DOUBLE_QUOTE || first === SINGLE_QUOTE) {
    const end = closingQuote(cursor, start, lineEnd);
    toNextLine(cursor, end + 1, lineEnd, parentIndent);
    cursor.note(start, end + 1, 'inline');
    return quotedText(cursor, start, end);
  }
  if (!beginsFlow(first)) return unquoted(cursor, start, lineEnd, parentIndent);
  cursor.at = start;
  const value = flow(cursor, lineEnd);
  toNextLine(cursor, cursor.at, lineEnd, parentIndent);
  return value;
}

/** Moves on from a value that must end on this line. */
function toNextLine(cursor: Cursor, end: number, lineEnd: number, parentIndent: number): void {
  if (!cursor.endsLine(end, lineEnd)) throw notPlain;
  cursor.nextLine(lineEnd);
  if (cursor.indent > parentIndent) throw notPlain;
}

function unquoted(cursor: Cursor, start: number, lineEnd: number, parentIndent: number): unknown {
  const contentEnd = cursor.contentEnd(start, lineEnd);
  if (cursor.colonIn(start, contentEnd) !== -1) throw notPlain;
  const end = cursor.trimmed(contentEnd);
  cursor.nextLine(lineEnd);
  const value =
    cursor.indent > parentIndent
      ? continued(cursor, start, end, contentEnd, parentIndent)
      : plainScalar(cursor.text, start, end);
  cursor.note(start, end, 'inline');
  return value;
}

/** Reads a text without quotes that goes on in deeper lines; a blank line between stands for a line break. */
function continued(cursor: Cursor, start: number, end: number, contentEnd: number, parentIndent: number): string {
  const { text } = cursor;
  let lineEnd = contentEnd;
  let lineStart = contentEnd + 1;
  if (text.charCodeAt(contentEnd) !== NEWLINE || !beginsText(text.charCodeAt(start))) throw notPlain;
  let value = text.slice(start, end);
  let breaks = 0;
  while (lineStart < text.length) {
    const at = cursor.skipSpaces(lineStart);
    const character = text.charCodeAt(at);
    if (character === NEWLINE) {
      breaks++;
      lineStart = at + 1;
      continue;
    }
    if (at - lineStart <= parentIndent) break;
    lineEnd = text.indexOf('\n', at);
    const isText =
      character !== HASH && cursor.contentEnd(at, lineEnd) === lineEnd && cursor.colonIn(at, lineEnd) === -1;
    if (!isText) throw notPlain;
    value += (breaks === 0 ? ' ' : '\n'.repeat(breaks)) + text.slice(at, cursor.trimmed(lineEnd));
    breaks = 0;
    lineStart = lineEnd + 1;
  }
  if (value.length > limits.textLength) throw notPlain;
  cursor.nextLine(lineEnd);
  if (cursor.indent > parentIndent) throw notPlain;
  return value;
}
