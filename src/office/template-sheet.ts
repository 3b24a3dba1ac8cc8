import type { Cell, CellValue, Row, Style, Worksheet } from 'exceljs';
import { type CellContent, type ParsedCell, parseCell, repeatedBy } from './cell-content.ts';
import { TemplateError } from './template-error.ts';

export interface TemplateCell extends ParsedCell {
  readonly column: number;
  readonly value: CellValue;
  readonly style: Partial<Style>;
}

export interface TemplateSheetRow {
  readonly row: number;
  readonly height: number | undefined;
  readonly hidden: boolean;
  readonly cells: readonly TemplateCell[];
  readonly list?: string;
  readonly condition?: NonNullable<ParsedCell['condition']>;
}

export interface HeaderText {
  readonly key: 'oddHeader' | 'oddFooter' | 'evenHeader' | 'evenFooter' | 'firstHeader' | 'firstFooter';
  readonly content: CellContent;
}

/** What a sheet of the template holds, taken down before the sheet is written anew. */
export interface TemplateSheet {
  readonly rows: readonly TemplateSheetRow[];
  readonly merges: readonly string[];
  readonly headers: readonly HeaderText[];
}

/** Kinds of values as exceljs numbers them. */
const merged = 1;

function textOf(value: CellValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'richText' in value)
    return value.richText.map(({ text }) => text).join('');
  return '';
}

function readCell(cell: Cell, sheet: string): TemplateCell {
  const { value } = cell;
  if (typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value))
    throw new TemplateError('template/formula', { sheet, cell: cell.address });
  return { column: Number(cell.col), value, style: cell.style, ...parseCell(textOf(value)) };
}

function readRow(row: Row, sheet: string): TemplateSheetRow {
  const cells: TemplateCell[] = [];
  row.eachCell({ includeEmpty: true }, cell => {
    cells.push(
      Number(cell.type) === merged
        ? { column: Number(cell.col), value: null, style: cell.style, content: { kind: 'fixed' } }
        : readCell(cell, sheet),
    );
  });
  const lists = new Set(cells.flatMap(({ content }) => repeatedBy(content)));
  if (lists.size > 1) {
    const tags = [...lists].map(tag => ({ tag, fault: 'place' as const }));
    throw new TemplateError('template/broken-tags', { tags });
  }
  const [list] = lists;
  const condition = cells.find(cell => cell.condition !== undefined)?.condition;
  return {
    row: row.number,
    height: row.height,
    hidden: row.hidden === true,
    cells,
    ...(list !== undefined && { list }),
    ...(condition !== undefined && { condition }),
  };
}

const headerKeys = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'] as const;

export function readSheet(sheet: Worksheet): TemplateSheet {
  const rows = Array.from({ length: sheet.rowCount }, (_, index) => readRow(sheet.getRow(index + 1), sheet.name));
  const headers = headerKeys.flatMap(key => {
    const text: string | undefined = (sheet.headerFooter as Worksheet['headerFooter'] | null)?.[key];
    return text === undefined || text === null ? [] : [{ key, content: parseCell(text).content }];
  });
  return { rows, merges: [...sheet.model.merges] as unknown as readonly string[], headers };
}
