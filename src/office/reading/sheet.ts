import { parseIndex, parsePlace, placeName, sheetColumns, sheetRows } from './cell-place.ts';
import { type CellContext, cellValue, type Found } from './cell-value.ts';
import type { WorkbookFault } from './findings.ts';
import { fillsMoreThan } from './glance.ts';
import { workbookLimits } from './limits.ts';
import type { OfficePackage } from './package.ts';
import { Refusal } from './refusal.ts';
import { RichText } from './shared-strings.ts';
import type { CellValue, SheetCell, SheetContent } from './workbook-content.ts';
import { type Attributes, attribute, flag, type PartHandler } from './xml.ts';

/** Counts cells and their texts over all sheets of one workbook. */
export class CellBudget {
  #cells = 0;
  #text = 0;

  take(value: CellValue | undefined): void {
    this.#cells++;
    if (value?.kind === 'text') this.#text += value.text.length;
    if (this.#cells > workbookLimits.cells) throw this.#crowded('cells');
    if (this.#text > workbookLimits.text) throw this.#crowded('text');
  }

  glance(bytes: Uint8Array): void {
    if (fillsMoreThan(workbookLimits.cells - this.#cells, bytes)) throw this.#crowded('cells');
  }

  #crowded(of: 'cells' | 'text'): Refusal<WorkbookFault> {
    return new Refusal({ code: 'workbook/too-crowded', args: { of, limit: workbookLimits[of] } });
  }
}

export interface SheetEntry {
  readonly name: string;
  readonly state: SheetContent['state'];
  readonly part: string;
}

const root = 'worksheet';
const rowPath = `${root}/sheetData/row`;
const cellPath = `${rowPath}/c`;
const valuePath = `${cellPath}/v`;
const formulaPath = `${cellPath}/f`;
const inlinePath = `${cellPath}/is`;
const inlineStart = `${inlinePath}/`;
const columnPath = `${root}/cols/col`;
/** Names and values of unknown origin stand in findings: cut before they are kept. */
const longestShown = 80;

/** Follows the elements of one sheet. Cells and rows without a place stand behind the one before (ECMA-376-1 18.3.1.4, 73). */
class SheetReader implements PartHandler {
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly #cells: SheetCell[] = [];
  readonly #sheet: SheetEntry;
  readonly #context: CellContext;
  readonly #budget: CellBudget;
  readonly #inline = new RichText();
  #row = 0;
  #column = 0;
  #type = '';
  #style = 0;
  #value: string | undefined;
  #inlineText: string | undefined;
  #isFormula = false;

  constructor(sheet: SheetEntry, context: CellContext, budget: CellBudget) {
    this.#sheet = sheet;
    this.#context = context;
    this.#budget = budget;
  }

  open(path: string, attributes: Attributes): void {
    if (path === cellPath) this.#openCell(attributes);
    else if (path === rowPath) this.#openRow(attributes);
    else if (path === columnPath) this.#addColumns(attributes);
  }

  close(path: string, text: string): void {
    if (path === cellPath) this.#closeCell();
    else if (path === valuePath) this.#value = text;
    else if (path === formulaPath) this.#isFormula = true;
    else if (path === inlinePath) this.#inlineText = this.#inline.take();
    else if (path.startsWith(inlineStart)) this.#inline.add(path.slice(inlineStart.length), text);
  }

  #openRow(attributes: Attributes): void {
    const stated = attribute(attributes, 'r');
    const row = stated === undefined ? this.#row + 1 : parseIndex(stated, sheetRows);
    if (row === undefined) throw this.#outside(stated ?? '');
    this.#row = row;
    this.#column = 0;
    if (row <= workbookLimits.rows && (flag(attributes, 'hidden') || isZero(attribute(attributes, 'ht'))))
      this.hiddenRows.add(row);
  }

  #addColumns(attributes: Attributes): void {
    if (!flag(attributes, 'hidden') && !isZero(attribute(attributes, 'width'))) return;
    const [first, last] = ['min', 'max'].map(name => Number(attribute(attributes, name)));
    if (first === undefined || last === undefined || !(first >= 1)) return;
    for (let column = first; column <= Math.min(last, workbookLimits.columns); column++) this.hiddenColumns.add(column);
  }

  #openCell(attributes: Attributes): void {
    const stated = attribute(attributes, 'r');
    const place = stated === undefined ? { row: this.#row, column: this.#column + 1 } : parsePlace(stated);
    if (place === undefined || place.row !== this.#row || place.column > sheetColumns)
      throw this.#outside(stated ?? '');
    this.#column = place.column;
    this.#type = attribute(attributes, 't') ?? '';
    this.#style = Number(attribute(attributes, 's') ?? 0);
    this.#value = undefined;
    this.#inlineText = undefined;
    this.#isFormula = false;
  }

  #closeCell(): void {
    const stored = { type: this.#type, style: this.#style, value: this.#value, inline: this.#inlineText };
    const found = cellValue(stored, this.#context);
    if (isFilled(found, this.#isFormula)) this.#add(found);
  }

  #add(found: Found): void {
    const row = this.#row;
    const column = this.#column;
    if (row > workbookLimits.rows || column > workbookLimits.columns) throw this.#outside(placeName({ row, column }));
    if (found === 'unreadable') {
      const value = (this.#value ?? '').slice(0, longestShown);
      throw new Refusal<WorkbookFault>({ code: 'workbook/unreadable-cell', args: { ...this.#here(), value } });
    }
    const value = found === 'nothing' ? undefined : found;
    const limit = workbookLimits.cellText;
    if (value?.kind === 'text' && value.text.length > limit)
      throw new Refusal<WorkbookFault>({ code: 'workbook/too-long-text', args: { ...this.#here(), limit } });
    this.#budget.take(value);
    const cell = value === undefined ? { row, column } : { row, column, value };
    this.#cells.push(this.#isFormula ? { ...cell, formula: true } : cell);
  }

  /** By row, then column. */
  sorted(): readonly SheetCell[] {
    const cells = this.#cells.sort((left, right) => left.row - right.row || left.column - right.column);
    const twin = cells.find(({ row, column }, index) => {
      const before = cells[index - 1];
      return before !== undefined && before.row === row && before.column === column;
    });
    if (twin === undefined) return cells;
    const args = { sheet: this.#sheet.name, cell: placeName(twin) };
    throw new Refusal<WorkbookFault>({ code: 'workbook/duplicate-cell', args });
  }

  #here(): { readonly sheet: string; readonly cell: string } {
    return { sheet: this.#sheet.name, cell: placeName({ row: this.#row, column: this.#column }) };
  }

  #outside(cell: string): Refusal<WorkbookFault> {
    const { rows, columns } = workbookLimits;
    const args = { sheet: this.#sheet.name, cell: cell.slice(0, longestShown), rows, columns };
    return new Refusal({ code: 'workbook/outside-limits', args });
  }
}

const isZero = (size: string | undefined): boolean => size !== undefined && Number(size) === 0;

const isFilled = (found: Found, isFormula: boolean): boolean =>
  isFormula || found === 'unreadable' || (found !== 'nothing' && !(found.kind === 'text' && found.text === ''));

/** The filled cells of one sheet; what it says of merged, checked or coloured ranges is not looked at, so it can cost nothing. */
export function readSheet(
  file: OfficePackage,
  sheet: SheetEntry,
  context: CellContext,
  budget: CellBudget,
): SheetContent {
  const reader = new SheetReader(sheet, context, budget);
  file.read(sheet.part, {
    glance: bytes => budget.glance(bytes),
    open: (...args) => reader.open(...args),
    close: (...args) => reader.close(...args),
  });
  const ascending = (numbers: ReadonlySet<number>): readonly number[] =>
    [...numbers].sort((left, right) => left - right);
  return {
    name: sheet.name,
    state: sheet.state,
    cells: reader.sorted(),
    hiddenRows: ascending(reader.hiddenRows),
    hiddenColumns: ascending(reader.hiddenColumns),
  };
}
