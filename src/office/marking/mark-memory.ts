import { type CellAddress, parseAddress } from '../package/cell-address.ts';
import type { OfficePackage } from '../package/office-package.ts';
import { decodedText } from '../package/rich-text.ts';
import { quotedSheet } from '../package/sheet-name.ts';
import type { WorkbookPart, WorkbookSheet } from '../package/workbook-part.ts';
import { localName } from '../package/xml.ts';
import type { MemoryCell } from './list-sheet.ts';
import { markName } from './mark-name.ts';
import type { Covered } from './mark-styles.ts';
import { walkCells } from './sheet-cells.ts';

/** What the first cell says, so that a sheet of the unit's own is never taken for the list. */
const signature = 'bm_tra_lai 1';

/**
 * What is needed to take the marks away again, in a hidden column of the list sheet: cells and their styles are what every program
 * carries along when it saves, unlike parts of our own or numbers of styles.
 */
export interface MarkMemory {
  /** First line of our comments. */
  readonly heading: string;
  /** The sheet that was open. */
  readonly activeSheet: string;
  readonly covered: readonly Covered[];
}

export function memoryCells({ heading, activeSheet, covered }: MarkMemory): readonly MemoryCell[] {
  const texts = [signature, `: ${heading}`, `: ${activeSheet}`].map(text => ({ text, style: 0 }));
  return [...texts, ...covered.map(({ colours, style }) => ({ text: colours.join(' '), style }))];
}

interface ReadCell extends MemoryCell {
  readonly shared: boolean;
}

/** Cells of a column from a row on; texts in the table of shared texts are told by their number. */
function columnCells(parts: OfficePackage, part: string, from: CellAddress): readonly ReadCell[] {
  const cells: { text: string; readonly style: number; readonly shared: boolean }[] = [];
  let open = false;
  walkCells(parts, part, {
    cell: ({ row, column }, { attributes: { s = '0', t } }) => {
      open = column === from.column && row >= from.row;
      if (open) cells.push({ text: '', style: Number(s), shared: t === 's' });
    },
    text: (text, around) => {
      const cell = cells.at(-1);
      if (open && cell !== undefined && ['v', 't'].includes(around)) cell.text += text;
    },
  });
  return cells;
}

/** Texts of the table of shared texts by their numbers, of those that are asked for. */
function sharedTexts(parts: OfficePackage, part: string, wanted: ReadonlySet<number>): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  let index = -1;
  let inText = false;
  parts.walk(part, {
    open: (tag, depth) => {
      if (depth === 1 && localName(tag.name) === 'si') index += 1;
      inText = localName(tag.name) === 't';
    },
    close: () => {
      inText = false;
    },
    text: text => {
      if (inText && wanted.has(index)) texts.set(index, (texts.get(index) ?? '') + text);
    },
  });
  return texts;
}

const colours = /^[0-9A-F]{8}( [0-9A-F]{8})*$/;

function memoryOf(cells: readonly MemoryCell[]): MarkMemory | undefined {
  const [first, heading, activeSheet, ...rest] = cells.filter(({ text }) => text !== '');
  if (first?.text !== signature || heading === undefined || activeSheet === undefined) return undefined;
  const covered = rest.flatMap(({ text, style }) => (colours.test(text) ? [{ colours: text.split(' '), style }] : []));
  return { heading: heading.text.slice(2), activeSheet: activeSheet.text.slice(2), covered };
}

function placeOf(workbook: WorkbookPart): { readonly sheet: WorkbookSheet; readonly cell: CellAddress } | undefined {
  const text = workbook.names.find(({ attributes }) => attributes.name === markName)?.text.trim() ?? '';
  const bang = text.lastIndexOf('!');
  const cell = parseAddress(text.slice(bang + 1).replaceAll('$', ''));
  const sheet = workbook.sheets.find(({ name }) => [name, quotedSheet(name)].includes(text.slice(0, bang)));
  return bang === -1 || cell === undefined || sheet === undefined ? undefined : { sheet, cell };
}

/** The list sheet of an earlier return, and what it remembers; a name alone, or a sheet without our sign, is nothing of ours. */
export function findMemory(
  parts: OfficePackage,
  workbook: WorkbookPart,
): { readonly sheet: WorkbookSheet; readonly memory: MarkMemory } | undefined {
  const place = placeOf(workbook);
  const part = place?.sheet.part;
  if (place === undefined || part === undefined || !parts.has(part) || workbook.sheets.length === 1) return undefined;
  const cells = columnCells(parts, part, place.cell);
  const wanted = new Set(cells.filter(({ shared }) => shared).map(({ text }) => Number(text)));
  const table = workbook.relationships.find(({ kind }) => kind === 'sharedStrings')?.target;
  const shared =
    table === undefined || !parts.has(table) ? new Map<number, string>() : sharedTexts(parts, table, wanted);
  const texts = cells.map(cell => ({
    ...cell,
    text: decodedText(cell.shared ? (shared.get(Number(cell.text)) ?? '') : cell.text),
  }));
  const memory = memoryOf(texts);
  return memory === undefined ? undefined : { sheet: place.sheet, memory };
}
