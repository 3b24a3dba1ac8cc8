import { type DocumentProperties, packParts } from '../package-parts.ts';
import { workbookZipLimits } from '../reading/limits.ts';
import { Refusal } from '../reading/refusal.ts';
import { openZip, type ZipFault } from '../reading/zip.ts';
import type { FileContent } from '../zip-writer.ts';
import { PackageError } from './package-error.ts';
import { walkXml, XmlFault, type XmlVisitor } from './xml.ts';
import { readTree, type XmlElement } from './xml-tree.ts';

/** The zip is opened within the limits of the reader, so that a file that it would refuse cannot be marked either. */
function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    return new Map(openZip(bytes, workbookZipLimits).map(({ name, unpack: read }) => [name, read()]));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { kind } = error.fault as ZipFault;
    throw new PackageError(tooMuch.has(kind) ? 'size' : 'zip');
  }
}

const tooMuch: ReadonlySet<ZipFault['kind']> = new Set(['too-large', 'too-many-entries', 'bomb']);

/** The parts of an Office file, changed one by one; parts that nobody writes keep their bytes. */
export class OfficePackage {
  readonly #parts: Map<string, FileContent>;
  /** Names of parts are compared without case. */
  readonly #names: Map<string, string>;

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.#parts = new Map(parts);
    this.#names = new Map([...this.#parts.keys()].map(name => [name.toLowerCase(), name]));
  }

  /** Throws a `PackageError` for what is no zip, or more than the reader takes. */
  static open(bytes: Uint8Array): OfficePackage {
    return new OfficePackage(unpack(bytes));
  }

  get names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  has(part: string): boolean {
    return this.#names.has(part.toLowerCase());
  }

  bytes(part: string): Uint8Array {
    const bytes = this.#parts.get(this.#names.get(part.toLowerCase()) ?? part);
    if (!(bytes instanceof Uint8Array)) throw new PackageError('missing', part);
    return bytes;
  }

  text(part: string): string {
    const bytes = this.bytes(part);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw new PackageError('xml', part);
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
      throw error instanceof XmlFault ? new PackageError('xml', part) : error;
    }
  }

  /** Content in pieces is made while the package is packed, and cannot be read before. */
  write(part: string, content: string | FileContent): void {
    const name = this.#names.get(part.toLowerCase()) ?? part;
    this.#names.set(name.toLowerCase(), name);
    this.#parts.set(name, typeof content === 'string' ? Buffer.from(content) : content);
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

  /** Without properties, those of the file stay. */
  pack(properties?: DocumentProperties): Uint8Array {
    return packParts(this.#parts, properties);
  }
}
