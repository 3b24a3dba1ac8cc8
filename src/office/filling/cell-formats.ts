import { isTrue, numberOr } from '../package/attribute.ts';
import { type StyleSheet, withAttributes } from '../package/style-sheet.ts';
import { childOf, type XmlElement } from '../package/xml-tree.ts';
import { escapeXml } from '../package-parts.ts';
import type { Kind } from '../template-fields.ts';

/** What the height of a row depends on; `undefined` for text that is not wrapped. */
export interface WrappedLook {
  readonly size: number;
  readonly bold: boolean;
}

const general = 0;
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
};
/** Numbers of formats below are those of programs. */
const firstOwn = 164;

const defaults: Partial<Record<Kind, string>> = { number: '#,##0.##', share: '0.0%', date: 'dd/mm/yyyy' };

/** Formats of the cells of a template: its styles stay, and variants of them are added where a value needs another number format. */
export class CellFormats {
  readonly #styles: StyleSheet;
  readonly #codes: Map<number, string>;
  readonly #variants = new Map<string, number>();
  readonly #looks = new Map<number, WrappedLook | undefined>();

  constructor(styles: StyleSheet) {
    this.#styles = styles;
    const own = styles
      .elements('numFmts')
      .map(({ attributes }): [number, string] => [Number(attributes.numFmtId), attributes.formatCode ?? '']);
    this.#codes = new Map([
      ...Object.entries(builtIn).map(([id, code]): [number, string] => [Number(id), code]),
      ...own,
    ]);
  }

  /** Adds what values of this kind may need. */
  prepare(style: number, kind: Kind | undefined): void {
    for (const figure of kind === 'number' ? [1, 0.5] : [undefined]) this.style(style, kind, figure);
  }

  /** The style of a cell of this style that holds a value of this kind. */
  style(style: number, kind: Kind | undefined, figure: number | undefined): number {
    const isWhole = kind === 'number' && figure !== undefined && Number.isInteger(figure);
    const key = `${style} ${kind ?? ''} ${isWhole}`;
    const known = this.#variants.get(key);
    if (known !== undefined) return known;
    const variant = this.#variant(style, kind, isWhole);
    this.#variants.set(key, variant);
    return variant;
  }

  /** A whole number under `#,##0.##` would end in a bare decimal sign. */
  #variant(style: number, kind: Kind | undefined, isWhole: boolean): number {
    const { source, index } = this.#styles.style(style);
    const id = Number(this.#styles.elements('cellXfs')[index]?.attributes.numFmtId ?? general);
    const format = id === general ? kind && defaults[kind] : this.#codes.get(id);
    const wanted = isWhole ? format?.replace(/\.#+/g, '') : format;
    if (wanted === undefined || wanted === this.#codes.get(id)) return style;
    const changes = { numFmtId: String(this.#idOf(wanted)), applyNumberFormat: '1' };
    return this.#styles.add('cellXfs', withAttributes(source, changes));
  }

  #idOf(code: string): number {
    for (const [id, own] of this.#codes) if (own === code) return id;
    const id = Math.max(firstOwn - 1, ...this.#codes.keys()) + 1;
    this.#codes.set(id, code);
    this.#styles.add('numFmts', `<${this.#styles.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  wrapped(style: number): WrappedLook | undefined {
    if (!this.#looks.has(style)) this.#looks.set(style, this.#look(style));
    return this.#looks.get(style);
  }

  #look(style: number): WrappedLook | undefined {
    const element = this.#styles.elements('cellXfs')[this.#styles.style(style).index];
    const alignment = element && childOf(element, 'alignment');
    if (element === undefined || !isTrue(alignment?.attributes.wrapText)) return undefined;
    const font: XmlElement | undefined = this.#styles.elements('fonts')[Number(element.attributes.fontId ?? 0)];
    const [size, bold] = ['sz', 'b'].map(name => font && childOf(font, name)?.attributes);
    return { size: numberOr(size?.val, 11), bold: bold !== undefined && (bold.val === undefined || isTrue(bold.val)) };
  }
}
