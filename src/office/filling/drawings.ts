import { addContentType, removePart } from '../package/content-types.ts';
import type { OfficePackage } from '../package/office-package.ts';
import { addRelationship, relationshipsOf, relationshipsPart, removeRelationships } from '../package/relationships.ts';
import { XmlEdits } from '../package/xml-edits.ts';
import { childOf, readTree, relationshipId, type XmlElement } from '../package/xml-tree.ts';
import { fillChart } from './charts.ts';
import { descendants, fillTexts } from './drawing-texts.ts';
import type { FilledBook } from './filled-book.ts';
import type { FilledSheet, FormulaPlace } from './filled-sheet.ts';
import { replaceText } from './sheet-ranges.ts';
import type { SheetValues } from './sheet-values.ts';

export interface TemplateChart {
  readonly part: string;
  readonly root: XmlElement;
  /** By which the drawing leads to it. */
  readonly relationship: string;
}

/** A picture, shape or chart, and the row at which it begins. */
export interface TemplateFrame {
  readonly anchor: XmlElement;
  readonly row: number | undefined;
  readonly charts: readonly TemplateChart[];
}

/** What is drawn over the cells of a sheet. */
export interface TemplateDrawing {
  readonly part: string;
  readonly root: XmlElement;
  readonly frames: readonly TemplateFrame[];
}

const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const anchors = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'];

/** Of an end of an anchor, which counts from 0. */
function rowElement(anchor: XmlElement, end: 'from' | 'to'): XmlElement | undefined {
  const place = childOf(anchor, end);
  return place && childOf(place, 'row');
}

function frameOf(anchor: XmlElement, charts: readonly TemplateChart[]): TemplateFrame {
  const row = rowElement(anchor, 'from');
  const ids = descendants(anchor, 'chart').map(relationshipId);
  return {
    anchor,
    row: row === undefined ? undefined : Number(row.text) + 1,
    charts: charts.filter(({ relationship }) => ids.includes(relationship)),
  };
}

export function drawingsOf(parts: OfficePackage, sheet: string): readonly TemplateDrawing[] {
  const targets = (part: string, kind: string) =>
    relationshipsOf(parts, part).filter(one => one.kind === kind && parts.has(one.target));
  return targets(sheet, 'drawing').map(({ target: part }) => {
    const root = parts.tree(part);
    const charts = targets(part, 'chart').map(({ target, id }) => ({
      part: target,
      root: parts.tree(target),
      relationship: id,
    }));
    const frames = anchors.flatMap(name => descendants(root, name)).map(anchor => frameOf(anchor, charts));
    return { part, root, frames };
  });
}

/** Fills the drawings of one sheet. */
export class DrawingFiller {
  readonly #parts: OfficePackage;
  readonly #sheet: FilledSheet;
  readonly #book: FilledBook;
  readonly #values: SheetValues;

  constructor(parts: OfficePackage, sheet: FilledSheet, book: FilledBook, values: SheetValues) {
    this.#parts = parts;
    this.#sheet = sheet;
    this.#book = book;
    this.#values = values;
  }

  fill({ part, root, frames }: TemplateDrawing): void {
    const xml = this.#parts.text(part);
    const edits = new XmlEdits(xml);
    let lastId = Math.max(0, ...descendants(root, 'cNvPr').map(({ attributes }) => Number(attributes.id) || 0));
    for (const frame of frames) {
      const { anchor, row } = frame;
      const copies = row === undefined ? 1 : this.#sheet.layout.copies(row);
      const sources = this.#sourcesOf(frame);
      const written = Array.from({ length: copies }, (_, index) => {
        const place = row === undefined ? undefined : { row, index };
        const charts = new Map(
          frame.charts.map(chart => [chart.relationship, this.#chart(part, chart, sources, place)]),
        );
        const firstId = index === 0 ? undefined : lastId + 1;
        if (firstId !== undefined) lastId += descendants(anchor, 'cNvPr').length;
        return this.#frame(xml.slice(anchor.start, anchor.close), { place, charts, firstId });
      });
      edits.replace(anchor.start, anchor.close, written.join(''));
      if (copies === 0) this.#forget(part, frame);
    }
    this.#parts.write(part, edits.apply());
  }

  #sourcesOf({ charts }: TemplateFrame): ReadonlyMap<string, string> {
    return new Map(charts.map(({ part }) => [part, this.#parts.text(part)]));
  }

  /** A picture or chart goes with the row at which it begins, once for each of its copies, and keeps its size. */
  #frame(
    xml: string,
    {
      place,
      charts,
      firstId,
    }: {
      readonly place: FormulaPlace | undefined;
      readonly charts: ReadonlyMap<string, string>;
      readonly firstId: number | undefined;
    },
  ): string {
    const anchor = readTree(xml);
    const edits = new XmlEdits(xml);
    const by = place === undefined ? 0 : this.#sheet.layout.start(place.row) + place.index - place.row;
    for (const end of ['from', 'to'] as const) {
      const row = rowElement(anchor, end);
      if (row !== undefined && by !== 0) replaceText(edits, row, String(Number(row.text) + by));
    }
    for (const chart of descendants(anchor, 'chart')) {
      const id = charts.get(relationshipId(chart) ?? '');
      const name = Object.keys(chart.attributes).find(key => key.endsWith(':id'));
      if (id !== undefined && name !== undefined) edits.setAttributes(chart, { [name]: id });
    }
    const ids = descendants(anchor, 'cNvPr').map((_, index) => (firstId === undefined ? undefined : firstId + index));
    fillTexts(anchor, edits, this.#values, this.#itemAt(place), ids);
    return edits.apply();
  }

  /** The id of the chart for one copy of its row; the first is the chart of the template itself. */
  #chart(
    drawing: string,
    { part, root, relationship }: TemplateChart,
    sources: ReadonlyMap<string, string>,
    place: FormulaPlace | undefined,
  ): string {
    const source = sources.get(part) ?? '';
    const edits = new XmlEdits(source);
    fillTexts(root, edits, this.#values, this.#itemAt(place), []);
    fillChart(root, edits, this.#book, place && { sheet: this.#sheet, place });
    if (place === undefined || place.index === 0) {
      this.#parts.write(part, edits.apply());
      return relationship;
    }
    const copy = this.#parts.freeName(part.replace(/\d*\.xml$/i, ''), 'xml');
    this.#parts.write(copy, edits.apply());
    const own = relationshipsPart(part);
    if (this.#parts.has(own)) this.#parts.write(relationshipsPart(copy), this.#parts.text(own));
    addContentType(this.#parts, copy, chartType);
    const type = relationshipsOf(this.#parts, drawing).find(({ id }) => id === relationship);
    return addRelationship(this.#parts, drawing, `${type?.family ?? ''}chart`, copy);
  }

  #itemAt(place: FormulaPlace | undefined) {
    return place && this.#book.item(this.#sheet.row(place.row)?.list, place.index);
  }

  #forget(drawing: string, { charts }: TemplateFrame): void {
    for (const { part } of charts) removePart(this.#parts, part, relationshipsPart(part));
    removeRelationships(this.#parts, drawing, new Set(charts.map(({ relationship }) => relationship)));
  }
}
