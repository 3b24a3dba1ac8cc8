import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  DOUBLE_QUOTE,
  HASH,
  NEWLINE,
  OPEN_BRACE,
  OPEN_BRACKET,
  SINGLE_QUOTE,
  SPACE,
} from './characters.ts';
import { type Cursor, notPlain } from './plain-cursor.ts';
import { checkNames, type Fields, newMarks } from './plain-fields.ts';
import { closingQuote, quotedText } from './plain-quoted.ts';
import { beginsText, plainScalar, plainText } from './plain-scalar.ts';
import { reservedNames } from './reserved-names.ts';

export const beginsFlow = (character: number): boolean => character === OPEN_BRACKET || character === OPEN_BRACE;

/** Reads `[…]` or `{…}` that ends on its line, and leaves the cursor behind it. */
export function flow(cursor: Cursor, lineEnd: number): unknown {
  cursor.enter();
  const value =
    cursor.text.charCodeAt(cursor.at) === OPEN_BRACKET ? flowList(cursor, lineEnd) : flowMapping(cursor, lineEnd);
  cursor.leave();
  return value;
}

function flowList(cursor: Cursor, lineEnd: number): unknown[] {
  const start = cursor.at++;
  const list: unknown[] = [];
  const marks = newMarks(cursor);
  if (!closesEmpty(cursor, CLOSE_BRACKET))
    do {
      cursor.at = cursor.skipSpaces(cursor.at);
      list.push(flowValue(cursor, lineEnd));
      if (cursor.last !== undefined) marks?.set(list.length - 1, cursor.last);
    } while (continues(cursor, CLOSE_BRACKET));
  cursor.note(start, cursor.at, 'inline', marks);
  return list;
}

function flowMapping(cursor: Cursor, lineEnd: number): Fields {
  const start = cursor.at++;
  const fields: Fields = {};
  const marks = newMarks(cursor);
  let count = 0;
  if (!closesEmpty(cursor, CLOSE_BRACE))
    do {
      cursor.at = cursor.skipSpaces(cursor.at);
      const nameStart = cursor.at;
      const name = flowName(cursor, lineEnd);
      const nameEnd = cursor.at;
      cursor.at = cursor.skipSpaces(nameEnd);
      if (!cursor.isColon(cursor.at) || reservedNames.has(name)) throw notPlain;
      cursor.at = cursor.skipSpaces(cursor.at + 1);
      fields[name] = flowValue(cursor, lineEnd);
      if (cursor.last !== undefined) marks?.set(name, { ...cursor.last, name: [nameStart, nameEnd] });
      count++;
    } while (continues(cursor, CLOSE_BRACE));
  checkNames(fields, count);
  cursor.note(start, cursor.at, 'inline', marks);
  return fields;
}

function closesEmpty(cursor: Cursor, bracket: number): boolean {
  const at = cursor.skipSpaces(cursor.at);
  if (cursor.text.charCodeAt(at) !== bracket) return false;
  cursor.at = at + 1;
  return true;
}

/** Moves over a comma, or over the bracket that ends the collection. */
function continues(cursor: Cursor, bracket: number): boolean {
  cursor.at = cursor.skipSpaces(cursor.at);
  const character = cursor.text.charCodeAt(cursor.at++);
  if (character === COMMA) return true;
  if (character === bracket) return false;
  throw notPlain;
}

function flowName(cursor: Cursor, lineEnd: number): string {
  const start = cursor.at;
  const first = cursor.text.charCodeAt(start);
  if (first === DOUBLE_QUOTE || first === SINGLE_QUOTE) return flowQuoted(cursor, lineEnd);
  if (!beginsText(first)) throw notPlain;
  cursor.at = flowTextEnd(cursor, start);
  const name = plainText(cursor.text, start, cursor.at);
  if (name.trim() !== name) throw notPlain;
  return name;
}

function flowValue(cursor: Cursor, lineEnd: number): unknown {
  cursor.countValue();
  const start = cursor.at;
  const first = cursor.text.charCodeAt(start);
  if (beginsFlow(first)) return flow(cursor, lineEnd);
  if (first === DOUBLE_QUOTE || first === SINGLE_QUOTE) return flowQuoted(cursor, lineEnd);
  cursor.at = flowTextEnd(cursor, start);
  cursor.note(start, cursor.at, 'inline');
  return plainScalar(cursor.text, start, cursor.at);
}

function flowQuoted(cursor: Cursor, lineEnd: number): string {
  const start = cursor.at;
  const end = closingQuote(cursor, start, lineEnd);
  cursor.at = end + 1;
  cursor.note(start, cursor.at, 'inline');
  return quotedText(cursor, start, end);
}

/** Where a text without quotes ends inside brackets; a colon ends it only before a space. */
function flowTextEnd(cursor: Cursor, start: number): number {
  const { text } = cursor;
  for (let at = start; ; at++)
    switch (text.charCodeAt(at)) {
      case COMMA:
      case CLOSE_BRACKET:
      case CLOSE_BRACE:
        return flowTextTrimmed(cursor, start, at);
      case COLON:
        if (cursor.isColon(at)) return flowTextTrimmed(cursor, start, at);
        if (isFlowMark(text.charCodeAt(at + 1))) throw notPlain;
        break;
      case HASH:
        if (text.charCodeAt(at - 1) === SPACE) throw notPlain;
        break;
      case NEWLINE:
      case OPEN_BRACKET:
      case OPEN_BRACE:
        throw notPlain;
    }
}

function flowTextTrimmed(cursor: Cursor, start: number, at: number): number {
  const end = cursor.trimmed(at);
  if (end <= start) throw notPlain;
  return end;
}

const isFlowMark = (character: number): boolean =>
  character === COMMA || character === CLOSE_BRACKET || character === CLOSE_BRACE || beginsFlow(character);
