import type { ParsedCell } from '../cell-content.ts';
import { OfficePackage } from '../package/office-package.ts';
import { PackageError } from '../package/package-error.ts';
import { readWorkbook, type WorkbookPart } from '../package/workbook-part.ts';
import { prefixOf } from '../package/xml.ts';
import { childOf, type XmlElement } from '../package/xml-tree.ts';
import { TemplateError } from '../template-error.ts';
import { activeContentOf } from './active-content.ts';
import { contentOver, drawingContents } from './drawing-texts.ts';
import { drawingsOf, type TemplateDrawing } from './drawings.ts';
import type { TemplateSheet } from './filled-sheet.ts';
import { type TemplateTable, tablesOf } from './tables.ts';
import { readRows } from './template-sheet.ts';
import { readStrings, type TemplateStrings } from './template-strings.ts';

/** A sheet of the template with what hangs on it. */
export interface OpenSheet {
  readonly sheet: TemplateSheet;
  readonly tables: readonly TemplateTable[];
  readonly drawings: readonly TemplateDrawing[];
  /** Texts of printed heads and feet. */
  readonly headers: readonly XmlElement[];
}

/** A template for a workbook, read and not yet filled. */
export interface OpenTemplate {
  readonly parts: OfficePackage;
  readonly workbook: WorkbookPart;
  readonly strings: TemplateStrings;
  readonly sheets: readonly OpenSheet[];
}

const headersOf = (root: XmlElement): readonly XmlElement[] => childOf(root, 'headerFooter')?.children ?? [];

function openSheet(parts: OfficePackage, name: string, part: string, strings: TemplateStrings): OpenSheet {
  const [xml, root] = [parts.text(part), parts.tree(part)];
  const data = childOf(root, 'sheetData');
  if (data === undefined) throw new PackageError('shape', part);
  const rows = readRows(name, data, prefixOf(root.name), xml, strings);
  return {
    sheet: { name, part, xml, root, data, rows },
    tables: tablesOf(parts, part),
    drawings: drawingsOf(parts, part),
    headers: headersOf(root),
  };
}

function open(template: Uint8Array): OpenTemplate {
  const parts = OfficePackage.open(template);
  const active = activeContentOf(parts);
  if (active.length > 0) throw new TemplateError('template/active', { content: active });
  const workbook = readWorkbook(parts);
  const strings = readStrings(parts, partOfKind(workbook, 'sharedStrings'));
  const sheets = workbook.sheets.flatMap(({ name, part }) =>
    part === undefined ? [] : [openSheet(parts, name, part, strings)],
  );
  if (sheets.length === 0) throw new PackageError('shape', workbook.part);
  return { parts, workbook, strings, sheets };
}

export const partOfKind = ({ relationships }: WorkbookPart, kind: string): string | undefined =>
  relationships.find(relationship => relationship.kind === kind)?.target;

/** Throws a `TemplateError` for what is no workbook, or one that does more than show and compute. */
export function openTemplate(template: Uint8Array): OpenTemplate {
  try {
    return open(template);
  } catch (error) {
    throw error instanceof PackageError ? new TemplateError('template/not-office', { expected: 'xlsx' }) : error;
  }
}

/** Everything in a template that may hold tags. */
export const contentsOf = ({ sheets }: OpenTemplate): readonly ParsedCell[] =>
  sheets.flatMap(({ sheet, headers, drawings }) => [
    ...sheet.rows.flatMap(({ cells }) => cells),
    ...headers.map(({ text }) => ({ content: contentOver(text, undefined) })),
    ...drawings.flatMap(({ frames }) =>
      frames.flatMap(({ anchor, row, charts }) => {
        const list = sheet.rows.find(own => own.row === row)?.list;
        return [anchor, ...charts.map(({ root }) => root)].flatMap(root => drawingContents(root, list));
      }),
    ),
  ]);
