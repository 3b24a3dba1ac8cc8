import { SaxesParser } from 'saxes';

/** Where a start tag stands in the text of its part. */
export interface StartTag {
  /** As written, with its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
  /** Written as `<name/>`. */
  readonly empty: boolean;
}

export interface XmlVisitor {
  readonly open?: (tag: StartTag, depth: number) => void;
  /** `start` and `end` enclose the end tag, or the whole tag of an empty element. */
  readonly close?: (tag: StartTag, start: number, end: number, depth: number) => void;
  readonly text?: (text: string) => void;
}

/** The text is not XML that an office program writes. */
export class XmlFault extends Error {}

const deepest = 64;

/**
 * Tells the tags of a part with their places, so that edits leave all other bytes alone, which no library for trees does. The
 * parser is strict and knows no entities of its own; a document type is refused.
 */
export function walkXml(xml: string, { open, close, text }: XmlVisitor): void {
  const parser = new SaxesParser({});
  const above: StartTag[] = [];
  const refuse = (message: string): never => {
    throw new XmlFault(message);
  };
  parser.on('error', error => refuse(error.message));
  parser.on('doctype', () => refuse('document type'));
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    if (above.length >= deepest) refuse('too deep');
    const end = parser.position;
    const tag = { name, attributes, start: xml.lastIndexOf('<', end - 1), end, empty: isSelfClosing };
    open?.(tag, above.length);
    above.push(tag);
  });
  parser.on('closetag', () => {
    const tag = above.pop();
    const end = parser.position;
    if (tag !== undefined) close?.(tag, tag.empty ? tag.start : xml.lastIndexOf('<', end - 1), end, above.length);
  });
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(xml).close();
}

/** The prefix of a name with its colon, or nothing. */
export const prefixOf = (name: string): string => name.slice(0, name.indexOf(':') + 1);

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
