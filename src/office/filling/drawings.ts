import type { OfficePackage } from '../package/office-package.ts';
import { relationshipsOf } from '../package/relationships.ts';
import { XmlEdits } from '../package/xml-edits.ts';
import { childOf, type XmlElement } from '../package/xml-tree.ts';
import { fillChart } from './charts.ts';
import { descendants, fillTexts } from './drawing-texts.ts';
import type { FilledBook } from './filled-book.ts';
import type { FilledSheet } from './filled-sheet.ts';
import { replaceText } from './sheet-ranges.ts';
import type { SheetValues } from './sheet-values.ts';

/** A part of the template that is edited in places. */
export interface TemplatePart {
  readonly part: string;
  readonly root: XmlElement;
}

/** The drawing of a sheet with the charts in it. */
export interface TemplateDrawing extends TemplatePart {
  readonly charts: readonly TemplatePart[];
}

const partsOfKind = (parts: OfficePackage, part: string, kind: string): readonly TemplatePart[] =>
  relationshipsOf(parts, part)
    .filter(relationship => relationship.kind === kind && parts.has(relationship.target))
    .map(({ target }) => ({ part: target, root: parts.tree(target) }));

export const drawingsOf = (parts: OfficePackage, sheet: string): readonly TemplateDrawing[] =>
  partsOfKind(parts, sheet, 'drawing').map(drawing => ({
    ...drawing,
    charts: partsOfKind(parts, drawing.part, 'chart'),
  }));

/** A picture or chart goes with the row at which it begins and keeps its size. Rows are counted from 0. */
function moveAnchors(root: XmlElement, { layout }: FilledSheet, edits: XmlEdits): void {
  for (const anchor of ['twoCellAnchor', 'oneCellAnchor'].flatMap(name => descendants(root, name))) {
    const ends = ['from', 'to'].map(name => childOf(anchor, name)).map(end => end && childOf(end, 'row'));
    const begins = Number(ends[0]?.text ?? Number.NaN);
    if (!Number.isInteger(begins)) continue;
    const by = layout.start(begins + 1) - 1 - begins;
    for (const end of ends) if (end !== undefined && by !== 0) replaceText(edits, end, String(Number(end.text) + by));
  }
}

function rewrite(parts: OfficePackage, part: string, edit: (edits: XmlEdits) => void): void {
  const edits = new XmlEdits(parts.text(part));
  edit(edits);
  if (!edits.isEmpty) parts.write(part, edits.apply());
}

export function fillDrawings(
  parts: OfficePackage,
  drawings: readonly TemplateDrawing[],
  sheet: FilledSheet,
  book: FilledBook,
  values: SheetValues,
): void {
  for (const { part, root, charts } of drawings) {
    rewrite(parts, part, edits => {
      moveAnchors(root, sheet, edits);
      fillTexts(root, edits, values);
    });
    for (const chart of charts)
      rewrite(parts, chart.part, edits => {
        fillTexts(chart.root, edits, values);
        fillChart(chart.root, edits, book);
      });
  }
}
