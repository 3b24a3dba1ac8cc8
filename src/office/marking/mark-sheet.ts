import type { Severity } from '../../findings/severity.ts';
import { parseRange, rangeText } from '../ranges.ts';
import { type CellAddress, parseAddress } from './cell-address.ts';
import type { MarkStyles } from './mark-styles.ts';
import type { CellMark, Marking } from './marking.ts';
import type { OfficePackage } from './office-package.ts';
import { CellPainter } from './sheet-cells.ts';
import { addNotes } from './sheet-notes.ts';
import { childNamed, isTrue, readOutline, type SheetOutline } from './sheet-outline.ts';
import type { WorkbookPart } from './workbook-part.ts';
import { XmlEdits } from './xml-edits.ts';

/** All that is said of one cell. */
interface MarkedCell extends CellAddress {
  readonly severity: Severity;
  readonly text: string;
}

/** A covered cell of a merged range is never seen: its mark goes to the first cell of the range. */
function seenCell({ row, column }: CellAddress, { merges }: SheetOutline): CellAddress {
  const merge = merges.find(
    ({ left, top, right, bottom }) => left <= column && column <= right && top <= row && row <= bottom,
  );
  return merge === undefined ? { row, column } : { row: merge.top, column: merge.left };
}

function markedCells(marks: readonly CellMark[], outline: SheetOutline): readonly MarkedCell[] {
  const cells = new Map<string, { address: CellAddress; severity: Severity; comments: Set<string> }>();
  for (const { cell, severity, comment } of marks) {
    const address = parseAddress(cell);
    if (address === undefined) continue;
    const seen = seenCell(address, outline);
    const key = `${seen.row} ${seen.column}`;
    const known = cells.get(key) ?? { address: seen, severity, comments: new Set() };
    known.comments.add(comment);
    cells.set(key, { ...known, severity: known.severity === 'error' ? 'error' : severity });
  }
  return [...cells.values()].map(({ address, severity, comments }) => ({
    ...address,
    severity,
    text: [...comments].join('\n\n'),
  }));
}

/** Readers that trust the dimension of the sheet must meet every marked cell. */
function widenDimension(outline: SheetOutline, edits: XmlEdits, cells: readonly CellAddress[]): void {
  const tag = childNamed(outline, 'dimension')?.tag;
  const range = parseRange(tag?.attributes.ref ?? '');
  if (tag === undefined || range === undefined) return;
  const wide = cells.reduce(
    ({ left, top, right, bottom }, { row, column }) => ({
      left: Math.min(left, column),
      top: Math.min(top, row),
      right: Math.max(right, column),
      bottom: Math.max(bottom, row),
    }),
    range,
  );
  if (Object.entries(wide).some(([side, value]) => range[side as keyof typeof range] !== value))
    edits.setAttributes(tag, { ref: rangeText(wide) });
}

/** Only the first sheet is selected: what is typed into selected sheets goes into all of them. */
export function deselect(outline: SheetOutline, edits: XmlEdits): void {
  for (const view of outline.views)
    if (isTrue(view.attributes.tabSelected)) edits.setAttributes(view, { tabSelected: undefined });
}

interface MarkSheetInput {
  readonly workbook: WorkbookPart;
  readonly part: string;
  /** 1-based. */
  readonly number: number;
  readonly marks: readonly CellMark[];
  readonly marking: Pick<Marking, 'author' | 'heading'>;
  readonly styles: MarkStyles;
}

/** Colours and comments on one sheet. */
export function markSheet(
  parts: OfficePackage,
  { workbook, part, number, marks, marking, styles }: MarkSheetInput,
): void {
  const outline = readOutline(parts, part);
  const edits = new XmlEdits(parts.text(part));
  deselect(outline, edits);
  const cells = markedCells(marks, outline);
  if (cells.length > 0) {
    widenDimension(outline, edits, cells);
    const restyled = cells.map(({ row, column, severity }) => ({
      row,
      column,
      restyle: (style: number) => styles.of(style, severity),
    }));
    new CellPainter(outline, edits, restyled).paint(parts, part);
    addNotes(parts, { workbook, part, outline, edits }, cells, marking, number);
  }
  if (!edits.isEmpty) parts.write(part, edits.apply());
}
