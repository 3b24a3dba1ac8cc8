import type { OfficePackage } from './package/office-package.ts';

/** One part of a template, as docxtemplater asks for it. */
class TemplatePart {
  readonly name: string;
  readonly dir = false;
  readonly #content: Uint8Array | string;

  constructor(name: string, content: Uint8Array | string) {
    this.name = name;
    this.#content = content;
  }

  asText(): string {
    return typeof this.#content === 'string' ? this.#content : new TextDecoder().decode(this.#content);
  }

  get bytes(): Uint8Array {
    return typeof this.#content === 'string' ? new TextEncoder().encode(this.#content) : this.#content;
  }
}

/**
 * The parts of a template as docxtemplater reads and writes them. It wants a zip of its own library; that one takes three times
 * as long to unpack, and is as large as docxtemplater itself.
 */
export class TemplateParts {
  readonly files: Record<string, TemplatePart> = Object.create(null);

  /** Throws a `PackageError` for a part that should be text and is none. */
  constructor(parts: OfficePackage) {
    for (const name of parts.names) this.file(name, /\.(xml|rels)$/i.test(name) ? parts.text(name) : parts.bytes(name));
  }

  file(name: RegExp): TemplatePart[];
  file(name: string): TemplatePart | null;
  file(name: string, content: Uint8Array | string): this;
  file(name: string | RegExp, content?: Uint8Array | string): this | TemplatePart | TemplatePart[] | null {
    if (name instanceof RegExp) return Object.values(this.files).filter(part => name.test(part.name));
    if (content === undefined) return this.files[name] ?? null;
    this.files[name] = new TemplatePart(name, content);
    return this;
  }

  remove(name: string): this {
    delete this.files[name];
    return this;
  }

  /** As bytes, by name. */
  get printed(): ReadonlyMap<string, Uint8Array> {
    return new Map(Object.values(this.files).map(part => [part.name, part.bytes]));
  }
}
