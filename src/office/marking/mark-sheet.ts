import type { Severity } from '../../findings/severity.ts';
import { isTrue } from '../package/attribute.ts';
import { type CellAddress, parseAddress } from '../package/cell-address.ts';
import type { OfficePackage } from '../package/office-package.ts';
import type { WorkbookPart } from '../package/workbook-part.ts';
import { XmlEdits } from '../package/xml-edits.ts';
import { type CellRange, parseRange, rangeText } from '../ranges.ts';
import type { MarkStyles } from './mark-styles.ts';
import type { CellMark, Marking } from './marking.ts';
import { CellPainter } from './sheet-cells.ts';
import { addNotes } from './sheet-notes.ts';
import { childNamed, readOutline, type SheetOutline } from './sheet-outline.ts';

/** All that is said of one cell. */
interface MarkedCell extends CellAddress {
  /** The range that the cell fills; of a merged cell more than one. */
  readonly range: CellRange;
  readonly severity: Severity;
  readonly text: string;
}

/** A covered cell of a merged range is never seen: its mark goes to the first cell of the range. */
function rangeOf({ row, column }: CellAddress, { merges }: SheetOutline): CellRange {
  const merge = merges.find(
    ({ left, top, right, bottom }) => left <= column && column <= right && top <= row && row <= bottom,
  );
  return merge ?? { left: column, top: row, right: column, bottom: row };
}

function markedCells(marks: readonly CellMark[], outline: SheetOutline): readonly MarkedCell[] {
  const cells = new Map<string, { range: CellRange; severity: Severity; comments: Set<string> }>();
  for (const { cell, severity, comment } of marks) {
    const address = parseAddress(cell);
    if (address === undefined) continue;
    const range = rangeOf(address, outline);
    const key = `${range.top} ${range.left}`;
    const known = cells.get(key) ?? { range, severity, comments: new Set() };
    known.comments.add(comment);
    cells.set(key, { ...known, severity: known.severity === 'error' ? 'error' : severity });
  }
  return [...cells.values()].map(({ range, severity, comments }) => ({
    row: range.top,
    column: range.left,
    range,
    severity,
    text: [...comments].join('\n\n'),
  }));
}

/** Programs take the frame of a merged range from all of its cells; of a huge one the first must do. */
const mostCells = 1000;

function cellsOf({ row, column, range }: MarkedCell): readonly CellAddress[] {
  const width = range.right - range.left + 1;
  const count = width * (range.bottom - range.top + 1);
  if (count > mostCells || !(count > 0)) return [{ row, column }];
  return Array.from({ length: count }, (_, index) => ({
    row: row + Math.floor(index / width),
    column: column + (index % width),
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
    const restyled = cells.flatMap(cell =>
      cellsOf(cell).map(address => ({ ...address, restyle: (style: number) => styles.of(style, cell.severity) })),
    );
    new CellPainter(outline, edits, restyled).paint(parts, part);
    const notes = cells.map(cell => ({ ...cell, lastColumn: cell.range.right }));
    addNotes(parts, { workbook, part, outline, edits }, notes, marking, number);
  }
  if (!edits.isEmpty) parts.write(part, edits.apply());
}
