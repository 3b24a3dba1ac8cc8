import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { WorkbookFault } from './findings.ts';
import { opensMoreThan } from './glance.ts';
import { workbookLimits } from './limits.ts';
import { Refusal } from './refusal.ts';
import { encodingOf } from './sniff-text.ts';

export type Attributes = SaxesTagNS['attributes'];

/** What is told of one part: elements by their path from the root, `worksheet/sheetData/row`; those of unknown namespaces not. */
export interface PartHandler {
  /** Sees the part before it is parsed: what can be refused for its size is refused here. */
  readonly glance?: (bytes: Uint8Array) => void;
  readonly open?: (path: string, attributes: Attributes) => void;
  /** `text` is that of an element without elements inside. */
  readonly close?: (path: string, text: string) => void;
}

/** Counts elements over all parts of one workbook. */
export class ElementBudget {
  #left: number = workbookLimits.elements;

  take(): void {
    this.#left--;
    if (this.#left < 0) throw this.#crowded();
  }

  glance(bytes: Uint8Array): void {
    if (opensMoreThan(this.#left, bytes)) throw this.#crowded();
  }

  #crowded(): Refusal<WorkbookFault> {
    const args = { of: 'elements', limit: workbookLimits.elements } as const;
    return new Refusal({ code: 'workbook/too-crowded', args });
  }
}

/** Transitional and strict names of the same vocabularies. */
const knownNamespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
  'http://schemas.openxmlformats.org/package/2006/content-types',
  'http://schemas.openxmlformats.org/package/2006/relationships',
]);

const relationshipNamespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);

/** An attribute without prefix. */
export const attribute = (attributes: Attributes, name: string): string | undefined => attributes[name]?.value;

/** `r:id`, whatever its prefix. */
export const relationId = (attributes: Attributes): string | undefined =>
  Object.values(attributes).find(({ local, uri }) => local === 'id' && relationshipNamespaces.has(uri))?.value;

/** `1` in Excel, `true` in LibreOffice; `fallback` where the attribute is absent. */
export function flag(attributes: Attributes, name: string, fallback = false): boolean {
  const value = attribute(attributes, name);
  return value === undefined ? fallback : value === '1' || value === 'true' || value === 'on';
}

const damaged = (part: string, problem: 'xml' | 'encoding' | 'too-deep'): Refusal<WorkbookFault> =>
  new Refusal({ code: 'workbook/damaged', args: { problem, part } });

const knownEncodings = /^(utf-?8|utf-?16(le|be)?|us-ascii|ascii)$/i;

const chunkSize = 64 * 1024;

/**
 * V8 leaves room for more properties in what a subclass makes. With a seventh handler a parser of the class itself is turned into
 * a table of its properties, which made reading four times as long.
 */
class PartParser extends SaxesParser<{ xmlns: true; position: false }> {}

function feed(parser: PartParser, part: string, bytes: Uint8Array): void {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw damaged(part, 'encoding');
    }
  };
  for (let at = 0; at < bytes.length; at += chunkSize) parser.write(decode(bytes.subarray(at, at + chunkSize)));
  parser.write(decode()).close();
}

/** A path made once for all elements that share it: a sheet has hundreds of thousands of them. */
class Path {
  readonly text: string;
  readonly #inner = new Map<string, Path>();

  constructor(text: string) {
    this.text = text;
  }

  step(name: string): Path {
    const known = this.#inner.get(name);
    if (known !== undefined) return known;
    const made = new Path(this.text === '' ? name : `${this.text}/${name}`);
    this.#inner.set(name, made);
    return made;
  }
}

/** Reads one part of a workbook as XML without a document type, in one pass. Throws a `Refusal<WorkbookFault>`. */
export function readPart(part: string, bytes: Uint8Array, budget: ElementBudget, handler: PartHandler): void {
  const parser = new PartParser({ xmlns: true, position: false });
  const root = new Path('');
  const paths: Path[] = [];
  let text = '';
  parser.on('error', () => {
    throw damaged(part, 'xml');
  });
  parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
    if (!knownEncodings.test(encoding)) throw damaged(part, 'encoding');
  });
  parser.on('doctype', () => {
    throw new Refusal<WorkbookFault>({ code: 'workbook/document-type', args: { part } });
  });
  parser.on('text', more => {
    text += more;
  });
  parser.on('cdata', more => {
    text += more;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    budget.take();
    if (paths.length >= workbookLimits.depth) throw damaged(part, 'too-deep');
    const path = (paths.at(-1) ?? root).step(knownNamespaces.has(uri) ? local : '?');
    paths.push(path);
    text = '';
    handler.open?.(path.text, attributes);
  });
  parser.on('closetag', () => {
    const path = paths.pop();
    if (path !== undefined) handler.close?.(path.text, text);
    text = '';
  });
  budget.glance(bytes);
  handler.glance?.(bytes);
  feed(parser, part, bytes);
}
