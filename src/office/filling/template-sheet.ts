import { type CellContent, type ParsedCell, parseCell, repeatedBy } from '../cell-content.ts';
import { type CellAddress, parseAddress } from '../package/cell-address.ts';
import type { XmlElement } from '../package/xml-tree.ts';
import { childOf, childrenOf } from '../package/xml-tree.ts';
import { TemplateError } from '../template-error.ts';
import { translateFormula } from './references.ts';
import { type RichPieces, type RichRun, richPieces, runsOf } from './rich-run.ts';

/** What a cell holds that no field fills: as the template has it. */
export interface FixedCell {
  /** Rest of the start tag and all that follows in it. */
  readonly xml: string;
  readonly value: string | number | null;
}

export interface TemplateFormula {
  readonly text: string;
  /** Cells over which a matrix formula stands. */
  readonly array?: string;
}

export interface TemplateCell extends ParsedCell {
  readonly column: number;
  readonly style: number;
  readonly fixed: FixedCell;
  readonly formula?: TemplateFormula;
  /** Of text in several looks. */
  readonly rich?: readonly RichPieces[];
}

export interface TemplateSheetRow {
  readonly row: number;
  /** All but number, height and extent. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly height: number | undefined;
  readonly ownHeight: boolean;
  readonly cells: readonly TemplateCell[];
  readonly list?: string;
  readonly condition?: NonNullable<ParsedCell['condition']>;
}

interface Reading {
  readonly sheet: string;
  readonly xml: string;
  readonly prefix: string;
  readonly strings: readonly (readonly RichRun[])[];
  /** Formulas that several cells share, by their number, with the cell that states them. */
  readonly shared: Map<string, { readonly text: string; readonly at: CellAddress }>;
}

const textOf = (runs: readonly RichRun[]): string => runs.map(({ text }) => text).join('');

function storedRuns(cell: XmlElement, { strings, xml }: Reading): readonly RichRun[] | undefined {
  const { t: type } = cell.attributes;
  if (type === 's') return strings[Number(childOf(cell, 'v')?.text)] ?? [];
  const inline = type === 'inlineStr' ? childOf(cell, 'is') : undefined;
  return inline && runsOf(inline, xml);
}

function fixedCell(cell: XmlElement, runs: readonly RichRun[] | undefined, { xml, prefix }: Reading): FixedCell {
  const { t: type } = cell.attributes;
  const stored = childOf(cell, 'v')?.text;
  const isNumber = type === undefined || type === 'n' || type === 'd';
  const value = stored === undefined || stored === '' ? null : isNumber ? Number(stored) : stored;
  const written = type === undefined ? '' : ` t="${type}"`;
  return {
    xml: cell.empty ? '/>' : `${written}>${xml.slice(cell.end, cell.contentEnd)}</${prefix}c>`,
    value: runs === undefined ? value : textOf(runs) || null,
  };
}

function formulaOf(cell: XmlElement, at: CellAddress, { sheet, shared }: Reading): TemplateFormula | undefined {
  const element = childOf(cell, 'f');
  if (element === undefined) return undefined;
  const { t: type, si = '', ref } = element.attributes;
  const text = element.text.trim();
  if (type === 'dataTable') throw new TemplateError('template/formula', { sheet, cell: cell.attributes.r ?? '' });
  if (type === 'array') return { text, ...(ref !== undefined && { array: ref }) };
  if (type !== 'shared') return { text };
  if (text !== '') shared.set(si, { text, at });
  const origin = shared.get(si);
  if (origin === undefined) throw new TemplateError('template/formula', { sheet, cell: cell.attributes.r ?? '' });
  return { text: translateFormula(origin.text, at.row - origin.at.row, at.column - origin.at.column) };
}

/** Braces that no tag accounts for would be printed as they are. */
function checkBraces(content: CellContent, text: string): void {
  const rest = text.replace(/\{\{[^{}]*\}\}/g, '');
  const fault = rest.includes('{{') ? 'unclosed' : content.kind !== 'fixed' && rest.includes('}}') ? 'unopened' : '';
  if (fault !== '') throw new TemplateError('template/broken-tags', { tags: [{ tag: text.slice(0, 80), fault }] });
}

function readCell(cell: XmlElement, at: CellAddress, reading: Reading): TemplateCell {
  const runs = storedRuns(cell, reading);
  const text = runs === undefined ? '' : textOf(runs);
  const parsed = parseCell(text);
  checkBraces(parsed.content, text);
  const formula = formulaOf(cell, at, reading);
  const isRich = parsed.content.kind === 'mixed' && runs !== undefined && runs.some(one => one.properties !== '');
  return {
    ...parsed,
    column: at.column,
    style: Number(cell.attributes.s ?? 0),
    fixed: fixedCell(cell, runs, reading),
    ...(formula !== undefined && { formula }),
    ...(isRich && { rich: richPieces(runs) }),
  };
}

function listOf(cells: readonly TemplateCell[]): string | undefined {
  const lists = new Set(cells.flatMap(({ content }) => repeatedBy(content)));
  if (lists.size > 1) {
    const tags = [...lists].map(tag => ({ tag, fault: 'place' as const }));
    throw new TemplateError('template/broken-tags', { tags });
  }
  return [...lists][0];
}

function readRow(element: XmlElement, row: number, reading: Reading): TemplateSheetRow {
  const { r: _, ht, customHeight, spans: __, ...attributes } = element.attributes;
  let column = 0;
  const cells = childrenOf(element, 'c').map(cell => {
    column = parseAddress(cell.attributes.r ?? '')?.column ?? column + 1;
    return readCell(cell, { row, column }, reading);
  });
  const list = listOf(cells);
  const condition = cells.find(cell => cell.condition !== undefined)?.condition;
  return {
    row,
    attributes,
    height: ht === undefined ? undefined : Number(ht),
    ownHeight: customHeight === '1' || customHeight === 'true',
    cells,
    ...(list !== undefined && { list }),
    ...(condition !== undefined && { condition }),
  };
}

/** Rows of a sheet of the template, ascending; those that it does not write are not among them. */
export function readRows(
  sheet: string,
  data: XmlElement,
  prefix: string,
  xml: string,
  strings: Reading['strings'],
): readonly TemplateSheetRow[] {
  const reading: Reading = { sheet, xml, prefix, strings, shared: new Map() };
  let row = 0;
  return childrenOf(data, 'row').map(element => {
    row = Number(element.attributes.r ?? row + 1);
    return readRow(element, row, reading);
  });
}
