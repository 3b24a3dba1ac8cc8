import type { OfficePackage } from './office-package.ts';
import { PackageError } from './package-error.ts';
import { prefixOf } from './xml.ts';
import { XmlEdits } from './xml-edits.ts';
import { childOf, readTree, type XmlElement } from './xml-tree.ts';

/** Lists of the part of styles, in the order in which the standard wants them. */
const lists = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;
type ListName = (typeof lists)[number];

export interface StyleList {
  readonly sources: readonly string[];
  readonly elements: readonly XmlElement[];
}

/** An element of the styles with some attributes changed, all else as it was written. */
export function withAttributes(source: string, changes: Readonly<Record<string, string | undefined>>): string {
  const edits = new XmlEdits(source);
  edits.setAttributes(readTree(source), changes);
  return edits.apply();
}

/** The styles of a workbook: nothing is taken away or renumbered, equal styles are written once. */
export class StyleSheet {
  readonly #parts: OfficePackage;
  readonly #part: string;
  readonly #xml: string;
  readonly #root: XmlElement;
  /** Prefix of the elements. */
  readonly prefix: string;
  readonly #elements = new Map<ListName, readonly XmlElement[]>();
  readonly #sources = new Map<ListName, string[]>();
  readonly #indexes = new Map<ListName, Map<string, number>>();

  constructor(parts: OfficePackage, part: string) {
    this.#parts = parts;
    this.#part = part;
    this.#xml = parts.text(part);
    this.#root = parts.tree(part);
    this.prefix = prefixOf(this.#root.name);
    for (const list of lists) {
      const elements = childOf(this.#root, list)?.children ?? [];
      const sources = elements.map(({ start, close }) => this.#xml.slice(start, close));
      this.#elements.set(list, elements);
      this.#sources.set(list, sources);
      // Of equal styles the first counts.
      this.#indexes.set(list, new Map(sources.map((source, index) => [source, index] as const).reverse()));
    }
    if (this.sources('cellXfs').length === 0) throw new PackageError('shape', part);
  }

  /** Those of the part as it was read; what was added has none. */
  elements(list: ListName): readonly XmlElement[] {
    return this.#elements.get(list) ?? [];
  }

  sources(list: ListName): readonly string[] {
    return this.#sources.get(list) ?? [];
  }

  /** An index out of range means the first style, as programs read it. */
  style(index: number): { readonly source: string; readonly index: number } {
    const source = this.sources('cellXfs')[index];
    return source === undefined ? { source: this.sources('cellXfs')[0] ?? '', index: 0 } : { source, index };
  }

  /** Index of an equal element, else of this one at the end. */
  add(list: ListName, source: string): number {
    const sources = this.#sources.get(list);
    const indexes = this.#indexes.get(list);
    if (sources === undefined || indexes === undefined) return 0;
    const known = indexes.get(source);
    if (known !== undefined) return known;
    indexes.set(source, sources.length);
    return sources.push(source) - 1;
  }

  save(): void {
    const edits = new XmlEdits(this.#xml);
    let after = this.#root.end;
    for (const list of lists) {
      const element = childOf(this.#root, list);
      const added = this.sources(list).slice(this.elements(list).length);
      const count = String(this.sources(list).length);
      if (element !== undefined && added.length > 0) {
        edits.setAttributes(element, { count });
        edits.append(element, added.join(''));
      } else if (added.length > 0)
        edits.insert(after, `<${this.prefix}${list} count="${count}">${added.join('')}</${this.prefix}${list}>`);
      after = element?.close ?? after;
    }
    if (!edits.isEmpty) this.#parts.write(this.#part, edits.apply());
  }
}
