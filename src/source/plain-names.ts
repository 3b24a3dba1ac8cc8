import { DOUBLE_QUOTE, SINGLE_QUOTE } from './characters.ts';
import { type Cursor, notPlain } from './plain-cursor.ts';
import { closingQuote, quotedText } from './plain-quoted.ts';
import { beginsText, plainText } from './plain-scalar.ts';
import { reservedNames } from './reserved-names.ts';

const longestName = 1024;

/**
 * The names of one mapping.
 *
 * Reports repeat the same few names in the same order; a name that is where it was last time need not be cut out and
 * hashed again, which is the dearest part of reading a line.
 */
export class Names {
  private static readonly followers = new Map<string, string>();
  private static readonly mostFollowers = 500;
  private previous = '';
  /** Offset of the colon behind the name that was read last. */
  colon = -1;

  /** Reads the name at the cursor; gives up where there is none. */
  read(cursor: Cursor, lineEnd: number): string {
    const start = cursor.at;
    const name = this.expected(cursor, start) ?? this.unexpected(cursor, start, lineEnd);
    this.previous = name;
    return name;
  }

  private expected(cursor: Cursor, start: number): string | undefined {
    const name = Names.followers.get(this.previous);
    if (name === undefined || !cursor.text.startsWith(name, start) || !cursor.isColon(start + name.length))
      return undefined;
    this.colon = start + name.length;
    return name;
  }

  private unexpected(cursor: Cursor, start: number, lineEnd: number): string {
    const first = cursor.text.charCodeAt(start);
    const quoted = first === DOUBLE_QUOTE || first === SINGLE_QUOTE;
    const name = quoted ? this.quoted(cursor, start, lineEnd) : this.unquoted(cursor, start, first, lineEnd);
    if (this.colon - start > longestName || reservedNames.has(name) || (!quoted && name.trim() !== name))
      throw notPlain;
    if (!quoted && Names.followers.size < Names.mostFollowers) Names.followers.set(this.previous, name);
    return name;
  }

  private quoted(cursor: Cursor, start: number, lineEnd: number): string {
    const end = closingQuote(cursor, start, lineEnd);
    this.colon = cursor.skipSpaces(end + 1);
    if (!cursor.isColon(this.colon)) throw notPlain;
    return quotedText(cursor, start, end);
  }

  private unquoted(cursor: Cursor, start: number, first: number, lineEnd: number): string {
    this.colon = cursor.colonIn(start, lineEnd);
    if (this.colon === -1 || !beginsText(first) || cursor.contentEnd(start, lineEnd) < this.colon) throw notPlain;
    return plainText(cursor.text, start, cursor.trimmed(this.colon));
  }
}
