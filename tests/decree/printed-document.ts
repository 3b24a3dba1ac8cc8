import { partsOf } from '../report/open-xml.ts';
import { attributeOf, childOf, childrenOf, type Element, within, xmlTree } from './xml-tree.ts';

/** Letters as they are printed: what their own settings and styles make of them. Sizes are in half points. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly font: string;
  readonly color: string;
}

/** A paragraph as it is printed. Lengths are in twips. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: string;
  readonly text: string;
  readonly runs: readonly Run[];
  readonly alignment: string;
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  readonly after: number;
  readonly line: number;
  readonly lineRule: string;
  readonly keepNext: boolean;
  readonly hasTopBorder: boolean;
  readonly hasPageNumber: boolean;
  readonly hasPicture: boolean;
  /** Width of the cell or the text area that it stands in. */
  readonly room: number;
}

export interface Row {
  readonly isHead: boolean;
  readonly cantSplit: boolean;
  readonly cells: readonly (readonly Paragraph[])[];
}

export interface Table {
  readonly kind: 'table';
  readonly width: number;
  readonly hasLines: boolean;
  readonly rows: readonly Row[];
}

export type Block = Paragraph | Table;

/** One section: its page and what is printed on it. */
export interface Section {
  readonly width: number;
  readonly height: number;
  readonly orientation: string;
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
  readonly hasOwnFirstPage: boolean;
  readonly startsAt: number | undefined;
  readonly firstHeader: readonly Paragraph[];
  readonly header: readonly Paragraph[];
  readonly blocks: readonly Block[];
}

type Layers = readonly (Element | undefined)[];

const isOn = (element: Element | undefined): boolean | undefined =>
  element === undefined ? undefined : !['false', '0', 'none'].includes(attributeOf(element, 'w:val') ?? 'true');

const firstOf = <T>(layers: Layers, find: (properties: Element | undefined) => T | undefined): T | undefined =>
  layers.map(find).find(value => value !== undefined);

class Reader {
  readonly #styles: ReadonlyMap<string, Element>;
  readonly #defaults: Element | undefined;

  constructor(styles: string) {
    const root = xmlTree(styles);
    this.#styles = new Map(childrenOf(root, 'w:style').map(style => [attributeOf(style, 'w:styleId') ?? '', style]));
    this.#defaults = childOf(root, 'w:docDefaults');
  }

  #chain(id: string): readonly Element[] {
    const style = this.#styles.get(id);
    if (style === undefined) return [];
    return [style, ...this.#chain(attributeOf(childOf(style, 'w:basedOn'), 'w:val') ?? '')];
  }

  #layers(id: string, name: 'w:pPr' | 'w:rPr', own: Element | undefined): Layers {
    const defaults = childOf(childOf(this.#defaults, `${name}Default`), name);
    return [own, ...this.#chain(id).map(style => childOf(style, name)), defaults];
  }

  #run(run: Element, style: string): Run {
    const layers = this.#layers(style, 'w:rPr', childOf(run, 'w:rPr'));
    const value = (name: string, attribute = 'w:val') =>
      firstOf(layers, properties => attributeOf(childOf(properties, name), attribute));
    const flag = (name: string) => firstOf(layers, properties => isOn(childOf(properties, name))) ?? false;
    return {
      text: run.children
        .map(child =>
          child.name === 'w:br' ? '\n' : child.name === 'w:t' || child.name === 'w:delText' ? child.text : '',
        )
        .join(''),
      bold: flag('w:b'),
      italic: flag('w:i'),
      size: Number(value('w:sz') ?? 0),
      font: value('w:rFonts', 'w:ascii') ?? '',
      color: value('w:color') ?? 'auto',
    };
  }

  paragraph(element: Element, room: number): Paragraph {
    const own = childOf(element, 'w:pPr');
    const style = attributeOf(childOf(own, 'w:pStyle'), 'w:val') ?? '';
    const layers = this.#layers(style, 'w:pPr', own);
    const value = (name: string, attribute: string) =>
      firstOf(layers, properties => attributeOf(childOf(properties, name), attribute));
    const runs = within(element, 'w:r').map(run => this.#run(run, style));
    return {
      kind: 'paragraph',
      style,
      text: runs.map(({ text }) => text).join(''),
      runs: runs.filter(({ text }) => text.trim() !== ''),
      alignment: value('w:jc', 'w:val') ?? 'left',
      firstLine: Number(value('w:ind', 'w:firstLine') ?? 0),
      left: Number(value('w:ind', 'w:left') ?? 0),
      right: Number(value('w:ind', 'w:right') ?? 0),
      after: Number(value('w:spacing', 'w:after') ?? 0),
      line: Number(value('w:spacing', 'w:line') ?? 0),
      lineRule: value('w:spacing', 'w:lineRule') ?? '',
      keepNext: firstOf(layers, properties => isOn(childOf(properties, 'w:keepNext'))) ?? false,
      hasTopBorder: childOf(childOf(own, 'w:pBdr'), 'w:top') !== undefined,
      hasPageNumber: within(element, 'w:instrText').some(({ text }) => text.trim() === 'PAGE'),
      hasPicture: within(element, 'w:drawing').length > 0,
      room,
    };
  }

  table(element: Element): Table {
    const properties = childOf(element, 'w:tblPr');
    const columns = childrenOf(childOf(element, 'w:tblGrid'), 'w:gridCol').map(column =>
      Number(attributeOf(column, 'w:w')),
    );
    const top = attributeOf(childOf(childOf(properties, 'w:tblBorders'), 'w:top'), 'w:val');
    return {
      kind: 'table',
      width: columns.reduce((sum, width) => sum + width, 0),
      hasLines: top !== 'none' && top !== 'nil',
      rows: childrenOf(element, 'w:tr').map(row => ({
        isHead: isOn(childOf(childOf(row, 'w:trPr'), 'w:tblHeader')) ?? false,
        cantSplit: isOn(childOf(childOf(row, 'w:trPr'), 'w:cantSplit')) ?? false,
        cells: childrenOf(row, 'w:tc').map(cell => {
          const width = Number(attributeOf(childOf(childOf(cell, 'w:tcPr'), 'w:tcW'), 'w:w') ?? 0);
          return childrenOf(cell, 'w:p').map(paragraph => this.paragraph(paragraph, width));
        }),
      })),
    };
  }
}

/** Every section of a Word file, in order, as it is printed. */
export function printedSections(file: Uint8Array): readonly Section[] {
  const parts = partsOf(file);
  const reader = new Reader(parts.get('word/styles.xml') ?? '');
  const relations = new Map(
    childrenOf(xmlTree(parts.get('word/_rels/document.xml.rels') ?? '<x/>'), 'Relationship').map(relation => [
      attributeOf(relation, 'Id'),
      attributeOf(relation, 'Target'),
    ]),
  );
  const known = new Map<string, readonly Paragraph[]>();
  /** A section without a header of its own has that of the section before. */
  const headerOf = (properties: Element, type: string): readonly Paragraph[] => {
    const reference = childrenOf(properties, 'w:headerReference').find(own => attributeOf(own, 'w:type') === type);
    const part = parts.get(`word/${relations.get(attributeOf(reference, 'r:id'))}`);
    if (part !== undefined)
      known.set(
        type,
        childrenOf(xmlTree(part), 'w:p').map(paragraph => reader.paragraph(paragraph, 0)),
      );
    return known.get(type) ?? [];
  };
  const sectionOf = (properties: Element, contents: readonly Element[]): Section => {
    const size = childOf(properties, 'w:pgSz');
    const margin = childOf(properties, 'w:pgMar');
    const margins = {
      top: Number(attributeOf(margin, 'w:top')),
      bottom: Number(attributeOf(margin, 'w:bottom')),
      left: Number(attributeOf(margin, 'w:left')),
      right: Number(attributeOf(margin, 'w:right')),
    };
    const width = Number(attributeOf(size, 'w:w'));
    const start = attributeOf(childOf(properties, 'w:pgNumType'), 'w:start');
    return {
      width,
      height: Number(attributeOf(size, 'w:h')),
      orientation: attributeOf(size, 'w:orient') ?? 'portrait',
      margins,
      hasOwnFirstPage: isOn(childOf(properties, 'w:titlePg')) ?? false,
      startsAt: start === undefined ? undefined : Number(start),
      firstHeader: headerOf(properties, 'first'),
      header: headerOf(properties, 'default'),
      blocks: contents.map(block =>
        block.name === 'w:tbl' ? reader.table(block) : reader.paragraph(block, width - margins.left - margins.right),
      ),
    };
  };
  return sectionsIn(xmlTree(parts.get('word/document.xml') ?? '')).map(({ properties, contents }) =>
    sectionOf(properties, contents),
  );
}

function sectionsIn(
  document: Element,
): readonly { readonly properties: Element; readonly contents: readonly Element[] }[] {
  const sections: { readonly properties: Element; readonly contents: readonly Element[] }[] = [];
  let contents: Element[] = [];
  for (const block of childOf(document, 'w:body')?.children ?? []) {
    const properties = block.name === 'w:sectPr' ? block : childOf(childOf(block, 'w:pPr'), 'w:sectPr');
    if (block.name === 'w:p' || block.name === 'w:tbl') contents.push(block);
    if (properties === undefined) continue;
    sections.push({ properties, contents });
    contents = [];
  }
  return sections;
}

/** Paragraphs of a section, those in tables at the place of the table. */
export const paragraphsIn = ({ blocks }: Section): readonly Paragraph[] =>
  blocks.flatMap(block => (block.kind === 'paragraph' ? [block] : block.rows.flatMap(({ cells }) => cells.flat())));
