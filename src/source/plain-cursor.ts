import { COLON, DASH, HASH, NEWLINE, SPACE } from './characters.ts';
import { limits } from './limits.ts';
import type { Form, Mark, Marks } from './marks.ts';

/** Thrown where a text leaves the plain part of YAML; only `readPlain` sees it. */
export const notPlain = new Error('not plain YAML');

/** The next place of a short text, looked for once however often it is asked about. */
class Next {
  private readonly text: string;
  private readonly needle: string;
  private found = -1;

  constructor(text: string, needle: string) {
    this.text = text;
    this.needle = needle;
  }

  /** Offset of the first occurrence at or behind `from`; questions must not go back. */
  from(from: number): number {
    if (this.found < from) {
      const found = this.text.indexOf(this.needle, from);
      this.found = found === -1 ? Number.MAX_SAFE_INTEGER : found;
    }
    return this.found;
  }
}

/** The place that the plain reader has come to, always at the content of a line. */
export class Cursor {
  /** Ends with a newline, added where it was missing. */
  readonly text: string;
  readonly isUnterminated: boolean;
  at = 0;
  /** Column of the content of the line, from 0; -1 behind the last line. */
  indent = -1;
  /** Where the value that was read last stands; kept up only when `tracking`. */
  last: Mark | undefined;
  readonly tracking: boolean;
  private readonly colons: Next;
  private readonly comments: Next;
  private readonly backslashes: Next;
  private depth = 0;
  private values = 0;
  private readonly mostValues: number;

  constructor(text: string, tracking: boolean, mostValues: number) {
    this.mostValues = mostValues;
    this.isUnterminated = !text.endsWith('\n');
    this.text = this.isUnterminated ? `${text}\n` : text;
    this.tracking = tracking;
    this.colons = new Next(this.text, ': ');
    this.comments = new Next(this.text, ' #');
    this.backslashes = new Next(this.text, '\\');
    this.nextLine(-1);
  }

  lineEnd(): number {
    return this.text.indexOf('\n', this.at);
  }

  /** Moves from the end of a line to the next one that holds more than a comment. */
  nextLine(lineEnd: number): void {
    const { text } = this;
    let start = lineEnd + 1;
    while (start < text.length) {
      let at = start;
      let character = text.charCodeAt(at);
      while (character === SPACE) character = text.charCodeAt(++at);
      if (character === NEWLINE) start = at + 1;
      else if (character === HASH) start = text.indexOf('\n', at) + 1;
      else {
        this.at = at;
        this.indent = at - start;
        return;
      }
    }
    this.at = text.length;
    this.indent = -1;
  }

  /** Offset of the colon that makes a name of what stands before it, or -1. */
  colonIn(start: number, end: number): number {
    const colon = this.colons.from(start);
    if (colon < end) return colon;
    return end > start && this.text.charCodeAt(end - 1) === COLON ? end - 1 : -1;
  }

  /** Where the content of a line ends: before its comment, if it has one. */
  contentEnd(start: number, lineEnd: number): number {
    return Math.min(this.comments.from(start), lineEnd);
  }

  hasBackslash(start: number, end: number): boolean {
    return this.backslashes.from(start) < end;
  }

  /** `end` without the spaces before it. */
  trimmed(end: number): number {
    while (this.text.charCodeAt(end - 1) === SPACE) end--;
    return end;
  }

  /** Whether nothing but spaces and a comment follows up to the end of the line. */
  endsLine(start: number, lineEnd: number): boolean {
    const at = this.skipSpaces(start);
    return at === lineEnd || (at > start && this.text.charCodeAt(at) === HASH);
  }

  skipSpaces(at: number): number {
    while (this.text.charCodeAt(at) === SPACE) at++;
    return at;
  }

  isDash(at: number): boolean {
    if (this.text.charCodeAt(at) !== DASH) return false;
    const next = this.text.charCodeAt(at + 1);
    return next === SPACE || next === NEWLINE;
  }

  isColon(at: number): boolean {
    if (this.text.charCodeAt(at) !== COLON) return false;
    const next = this.text.charCodeAt(at + 1);
    return next === SPACE || next === NEWLINE;
  }

  enter(): void {
    if (++this.depth > limits.depth) throw notPlain;
  }

  leave(): void {
    this.depth--;
  }

  countValue(): void {
    if (++this.values > this.mostValues) throw notPlain;
  }

  note(start: number, end: number, form: Form, children?: Marks): void {
    if (this.tracking) this.last = { name: undefined, value: [start, end], form, children };
  }
}
