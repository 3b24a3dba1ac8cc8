import { parseAddress } from '../package/cell-address.ts';
import { quotedSheet } from '../package/sheet-name.ts';
import type { XmlEdits } from '../package/xml-edits.ts';
import { childrenOf, type XmlElement } from '../package/xml-tree.ts';
import { escapeXml } from '../package-parts.ts';
import { columnName } from '../ranges.ts';
import type { FilledSheet } from './filled-sheet.ts';
import { drawnRanges } from './references.ts';

/** Excel opens no sheet with more than 65,530 links; a person follows far fewer. */
const mostLinks = 10_000;

/** A cell of a row that is repeated for the items of a list. */
interface ListCell {
  readonly sheet: FilledSheet;
  readonly row: number;
  readonly column: number;
}

function listCell(sheet: FilledSheet | undefined, row: number, column: number): ListCell | undefined {
  return sheet?.row(row)?.list === undefined ? undefined : { sheet, row, column };
}

/** What the copies of some cells of a row say, copy after copy. */
function* saidBy({ sheet, row }: ListCell, columns: readonly number[]): Iterable<readonly [number, readonly string[]]> {
  const start = sheet.layout.start(row);
  for (let index = 0; index < sheet.layout.copies(row); index += 1) {
    const values = columns.map(column => sheet.resultAt(start + index, column)?.value);
    yield [start + index, values.filter(value => typeof value === 'string')];
  }
}

/**
 * From each copy of a cell to the first copy of another that says what a cell of its row does. LibreOffice breaks no lines in a
 * cell that leads somewhere, so it may be the number of the row that does.
 */
function matchedLinks(from: ListCell, to: ListCell, attributes: string, prefix: string): string {
  const first = new Map<string, number>();
  for (const [row, said] of saidBy(to, [to.column])) for (const own of said) if (!first.has(own)) first.set(own, row);
  const columns = from.sheet.row(from.row)?.cells.map(({ column }) => column) ?? [];
  const links: string[] = [];
  for (const [row, said] of saidBy(from, columns)) {
    const target = said.map(own => first.get(own)).find(found => found !== undefined);
    if (target === undefined) continue;
    const location = `${quotedSheet(to.sheet.name)}!${columnName(to.column)}${target}`;
    links.push(
      `<${prefix}hyperlink ref="${columnName(from.column)}${row}" location="${escapeXml(location)}"${attributes}/>`,
    );
  }
  return links.join('');
}

/** Attributes as they were but for place and target; a text that was that of the cell would show its tags. */
const otherAttributes = ({ attributes }: XmlElement): string =>
  Object.entries(attributes)
    .filter(([name, value]) => name !== 'ref' && name !== 'location' && !value.includes('{{'))
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');

function movedLink(sheet: FilledSheet, link: XmlElement): string {
  const { ref = '', location } = link.attributes;
  const [from, target] = [parseAddress(ref), location === undefined ? undefined : drawnRanges(location)[0]];
  const own = from && listCell(sheet, from.row, from.column);
  const other = target && listCell(sheet.sibling(target.sheet), target.top, target.left);
  if (own !== undefined && other !== undefined && sheet.layout.copies(own.row) <= mostLinks)
    return matchedLinks(own, other, otherAttributes(link), sheet.prefix);
  const moved = sheet.moveRange(ref);
  if (moved === undefined) return '';
  const place = location === undefined ? undefined : sheet.moveFormula(location);
  const kept = place?.broken === true ? location : place?.text;
  const leads = kept === undefined ? '' : ` location="${escapeXml(kept)}"`;
  return `<${sheet.prefix}hyperlink ref="${moved}"${leads}${otherAttributes(link)}/>`;
}

/**
 * Links go with their cells. One from a cell of a list to a cell of a list leads, for each item, to the first row that says there
 * what the item's own row says: from a task group to its activities.
 */
export function moveLinks(sheet: FilledSheet, edits: XmlEdits, list: XmlElement): void {
  const links = childrenOf(list, 'hyperlink').map(link => movedLink(sheet, link));
  if (links.every(link => link === '')) edits.remove(list);
  else edits.replace(list.end, list.contentEnd, links.join(''));
}
