import { strToU8, unzipSync } from 'fflate';
import { packParts } from '../package-parts.ts';
import { MarkingError } from './marking-error.ts';
import { walkXml, XmlFault, type XmlVisitor } from './xml.ts';
import { readTree, type XmlElement } from './xml-tree.ts';

const mostEntries = 1000;
const mostBytes = 80 * 1024 * 1024;

/** The guarded reader has let the file pass; here only what would harm this process is refused once more. */
function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  let entries = 0;
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        entries += 1;
        size += originalSize;
        if (entries > mostEntries || size > mostBytes) throw new MarkingError('size');
        return true;
      },
    });
    return new Map(Object.entries(files).filter(([name]) => !name.endsWith('/')));
  } catch (error) {
    throw error instanceof MarkingError ? error : new MarkingError('zip');
  }
}

/** The parts of an Office file, changed one by one; parts that nobody writes keep their bytes. */
export class OfficePackage {
  readonly #parts: Map<string, Uint8Array>;
  /** Names of parts are compared without case. */
  readonly #names: Map<string, string>;

  constructor(bytes: Uint8Array) {
    this.#parts = unpack(bytes);
    this.#names = new Map([...this.#parts.keys()].map(name => [name.toLowerCase(), name]));
  }

  has(part: string): boolean {
    return this.#names.has(part.toLowerCase());
  }

  text(part: string): string {
    const bytes = this.#parts.get(this.#names.get(part.toLowerCase()) ?? part);
    if (bytes === undefined) throw new MarkingError('missing', part);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw new MarkingError('xml', part);
    }
  }

  tree(part: string): XmlElement {
    return this.#parsed(part, readTree);
  }

  walk(part: string, visitor: XmlVisitor): void {
    this.#parsed(part, xml => walkXml(xml, visitor));
  }

  #parsed<T>(part: string, parse: (xml: string) => T): T {
    try {
      return parse(this.text(part));
    } catch (error) {
      throw error instanceof XmlFault ? new MarkingError('xml', part) : error;
    }
  }

  write(part: string, text: string): void {
    const name = this.#names.get(part.toLowerCase()) ?? part;
    this.#names.set(name.toLowerCase(), name);
    this.#parts.set(name, strToU8(text));
  }

  delete(part: string): void {
    this.#parts.delete(this.#names.get(part.toLowerCase()) ?? part);
    this.#names.delete(part.toLowerCase());
  }

  /** A name that no part has: `stem1.xml`, `stem2.xml`, … */
  freeName(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${number}.${extension}`)) number += 1;
    return `${stem}${number}.${extension}`;
  }

  pack(): Uint8Array {
    return packParts(this.#parts);
  }
}
