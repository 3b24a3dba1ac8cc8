import type { Severity } from '../../findings/severity.ts';
import { type StyleSheet, withAttributes } from '../package/style-sheet.ts';
import { childOf, readTree, type XmlElement } from '../package/xml-tree.ts';

/**
 * How marked cells look, and how they are known again.
 *
 * A marked cell keeps its own style but for fill and border: pale red in a thick dark red frame for an error, pale yellow in a
 * broken amber one for a warning, so that a black-and-white print shows both. Programs renumber styles and shift cells when they save, but
 * none changes a colour: each pair of fill and border that marks have covered therefore gets shades of its own, and the list
 * sheet remembers the pair in a hidden cell that wears it (`MarkMemory`).
 */
const shadesOf: Readonly<Record<Severity, (index: number) => string>> = {
  error: index => shade(0xc4 + (index >> 3), 0xc4 + (index & 7)),
  warning: index => shade(0xe8 + (index >> 3), 0x90 + (index & 7)),
};

const shade = (green: number, blue: number): string => `FFFF${green.toString(16)}${blue.toString(16)}`.toUpperCase();

const severities = ['error', 'warning'] as const satisfies readonly Severity[];
const mostShades = 128;

const frames: Readonly<Record<Severity, { readonly style: string; readonly colour: string }>> = {
  error: { style: 'medium', colour: 'FFB00020' },
  warning: { style: 'mediumDashed', colour: 'FF9A6700' },
};

/** A pair of fill and border that marks cover, and the shades that stand for it. */
export interface Covered {
  readonly colours: readonly string[];
  /** A style that has the pair. */
  readonly style: number;
}

export const colourOf = (text: string | undefined): string => (text ?? '').slice(-6).toUpperCase();

/** Colour of each fill that is one plain colour. */
export function plainFills(styles: StyleSheet): readonly (string | undefined)[] {
  return styles.elements('fills').map(fill => {
    const pattern = childOf(fill, 'patternFill');
    const colour = pattern && childOf(pattern, 'fgColor')?.attributes.rgb;
    return pattern?.attributes.patternType === 'solid' && colour !== undefined ? colourOf(colour) : undefined;
  });
}

function frameXml(prefix: string, severity: Severity): string {
  const { style, colour } = frames[severity];
  const sides = ['left', 'right', 'top', 'bottom'].map(
    side => `<${prefix}${side} style="${style}"><${prefix}color rgb="${colour}"/></${prefix}${side}>`,
  );
  return `<${prefix}border>${sides.join('')}<${prefix}diagonal/></${prefix}border>`;
}

/** Shades that others use; those in our frames were left behind by marks that are gone. */
function foreignShades(styles: StyleSheet): ReadonlySet<string | undefined> {
  const fills = plainFills(styles);
  const framed = framesOf(styles);
  const foreign = styles.elements('cellXfs').filter(({ attributes }) => !framed.has(attributes.borderId ?? ''));
  return new Set(foreign.map(({ attributes }) => fills[Number(attributes.fillId)]));
}

/** Styles of marked cells, made as they are asked for. */
export class MarkStyles {
  readonly #styles: StyleSheet;
  readonly #covered = new Map<string, Covered>();
  readonly #free: number[];

  constructor(styles: StyleSheet) {
    this.#styles = styles;
    const foreign = foreignShades(styles);
    this.#free = Array.from({ length: mostShades }, (_, index) => index).filter(index =>
      severities.every(severity => !foreign.has(colourOf(shadesOf[severity](index)))),
    );
  }

  /** In the order in which they were met. */
  get covered(): readonly Covered[] {
    return [...this.#covered.values()];
  }

  /** The style of a marked cell that had the style `original`. */
  of(original: number, severity: Severity): number {
    const { source, index } = this.#styles.style(original);
    const covered = this.#coveredBy(source, index);
    const { prefix } = this.#styles;
    const colour = covered.colours[severities.indexOf(severity)];
    const pattern = `<${prefix}fgColor rgb="${colour}"/><${prefix}bgColor indexed="64"/>`;
    const fill = `<${prefix}fill><${prefix}patternFill patternType="solid">${pattern}</${prefix}patternFill></${prefix}fill>`;
    return this.#styles.add(
      'cellXfs',
      withAttributes(source, {
        fillId: String(this.#styles.add('fills', fill)),
        borderId: String(this.#styles.add('borders', frameXml(prefix, severity))),
        applyFill: '1',
        applyBorder: '1',
      }),
    );
  }

  /** Beyond the last shade a pair shares that of another and loses its fill when the marks go; no form has that many. */
  #coveredBy(source: string, index: number): Covered {
    const { fillId = '0', borderId = '0' } = readTree(source).attributes;
    const key = `${fillId} ${borderId}`;
    const known = this.#covered.get(key);
    if (known !== undefined) return known;
    const free = this.#free.shift();
    const covered = {
      colours: severities.map(severity => shadesOf[severity](free ?? mostShades - 1)),
      style: free === undefined ? 0 : index,
    };
    this.#covered.set(key, covered);
    return covered;
  }
}

/** Borders that are a frame of a mark. */
function framesOf(styles: StyleSheet): ReadonlySet<string> {
  const colours = new Set(Object.values(frames).map(({ colour }) => colourOf(colour)));
  const framed = (border: XmlElement): boolean =>
    border.children.some(side => colours.has(colourOf(childOf(side, 'color')?.attributes.rgb)));
  return new Set(styles.elements('borders').flatMap((border, index) => (framed(border) ? [String(index)] : [])));
}

/** Every shade that may be ours. */
const shades: ReadonlySet<string> = new Set(
  severities.flatMap(severity => Array.from({ length: mostShades }, (_, index) => colourOf(shadesOf[severity](index)))),
);

/**
 * For each style of a marked cell the style that it had: fill and border go, changes of the unit to its number format stay. What
 * the memory does not know but has our shade in our frame is a mark too; it becomes a plain cell.
 */
export function unmarkedStyles(styles: StyleSheet, memory: readonly Covered[]): ReadonlyMap<number, number> {
  const known = new Map(memory.flatMap(({ colours, style }) => colours.map(one => [colourOf(one), style] as const)));
  const fills = plainFills(styles);
  const framed = framesOf(styles);
  const unmarked = new Map<number, number>();
  styles.elements('cellXfs').forEach(({ attributes: own }, index) => {
    const colour = fills[Number(own.fillId)] ?? '';
    const lost = shades.has(colour) && framed.has(own.borderId ?? '') ? 0 : undefined;
    const original = known.get(colour) ?? lost;
    if (original === undefined) return;
    const { fillId, borderId, applyFill, applyBorder } = readTree(styles.style(original).source).attributes;
    const changes = { fillId: fillId ?? '0', borderId: borderId ?? '0', applyFill, applyBorder };
    unmarked.set(index, styles.add('cellXfs', withAttributes(styles.style(index).source, changes)));
  });
  return unmarked;
}
