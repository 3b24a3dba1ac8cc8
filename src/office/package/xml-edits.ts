import { escapeXml } from '../package-parts.ts';
import type { StartTag } from './xml.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface AttributePlace {
  /** Of the white space before it. */
  readonly start: number;
  readonly name: string;
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly end: number;
}

const isSpace = (character: string | undefined): boolean => character !== undefined && ' \t\r\n'.includes(character);

/** Attributes of a tag that is known to be well-formed. */
function attributePlaces(
  xml: string,
  { start, end, name }: Pick<StartTag, 'start' | 'end' | 'name'>,
): AttributePlace[] {
  const places: AttributePlace[] = [];
  let at = start + 1 + name.length;
  for (;;) {
    const before = at;
    while (isSpace(xml[at])) at += 1;
    const equals = xml.indexOf('=', at);
    if (at >= end || xml[at] === '/' || xml[at] === '>' || equals === -1 || equals > end) return places;
    let quote = equals + 1;
    while (isSpace(xml[quote])) quote += 1;
    const valueEnd = xml.indexOf(xml[quote] ?? '"', quote + 1);
    if (valueEnd === -1 || valueEnd >= end) return places;
    places.push({
      start: before,
      name: xml.slice(at, equals).trim(),
      valueStart: quote,
      valueEnd: valueEnd + 1,
      end: valueEnd + 1,
    });
    at = valueEnd + 1;
  }
}

/** Changes of the text of a part; whatever they do not touch stays byte for byte. */
export class XmlEdits {
  readonly #xml: string;
  readonly #edits: Edit[] = [];

  constructor(xml: string) {
    this.#xml = xml;
  }

  replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remove({ start, close }: { readonly start: number; readonly close: number }): void {
    this.replace(start, close, '');
  }

  /** Adds to the end of an element, which may be written as `<name/>`. */
  append(element: StartTag & { readonly contentEnd: number }, text: string): void {
    if (!element.empty) this.insert(element.contentEnd, text);
    else this.replace(element.end - 2, element.end, `>${text}</${element.name}>`);
  }

  /** Writes attributes of a start tag; `undefined` takes one away. */
  setAttributes(tag: StartTag, changes: Readonly<Record<string, string | undefined>>): void {
    const places = attributePlaces(this.#xml, tag);
    const last = places.at(-1)?.end ?? tag.start + 1 + tag.name.length;
    for (const [name, value] of Object.entries(changes)) {
      const place = places.find(one => one.name === name);
      if (place === undefined) {
        if (value !== undefined) this.insert(last, ` ${name}="${escapeXml(value)}"`);
      } else if (value === undefined) this.replace(place.start, place.end, '');
      else this.replace(place.valueStart, place.valueEnd, `"${escapeXml(value)}"`);
    }
  }

  get isEmpty(): boolean {
    return this.#edits.length === 0;
  }

  /** Edits of one place keep the order in which they were made. */
  apply(): string {
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of [...this.#edits].sort((left, right) => left.start - right.start)) {
      if (start < at) throw new RangeError('edits overlap');
      pieces.push(this.#xml.slice(at, start), text);
      at = end;
    }
    pieces.push(this.#xml.slice(at));
    return pieces.join('');
  }
}
