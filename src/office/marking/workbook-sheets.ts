import type { OfficePackage } from '../package/office-package.ts';
import { quotedSheet } from '../package/sheet-name.ts';
import { relationshipNamespace, type WorkbookPart, type WorkbookSheet } from '../package/workbook-part.ts';
import { prefixOf } from '../package/xml.ts';
import { XmlEdits } from '../package/xml-edits.ts';
import { childOf, type XmlElement } from '../package/xml-tree.ts';
import { escapeXml } from '../package-parts.ts';
import { printable } from '../printable.ts';
import { columnName } from '../ranges.ts';
import type { ListSheet } from './list-sheet.ts';
import { markName } from './mark-name.ts';

interface FirstSheet {
  readonly name: string;
  readonly relationship: string;
  readonly list: ListSheet;
}

/** Elements of the workbook that stand before the names. */
const beforeNames = ['sheets', 'functionGroups', 'externalReferences'];

function namesXml(prefix: string, { name, list }: FirstSheet): string {
  const { headRow, lastRow, lastColumn, memoryColumn } = list;
  const sheet = quotedSheet(name);
  const area = `${sheet}!$A$1:$${columnName(lastColumn)}$${lastRow}`;
  const element = (attributes: string, text: string): string =>
    `<${prefix}definedName ${attributes}>${escapeXml(text)}</${prefix}definedName>`;
  return [
    element('name="_xlnm.Print_Area" localSheetId="0"', area),
    element('name="_xlnm.Print_Titles" localSheetId="0"', `${sheet}!$${headRow}:$${headRow}`),
    element(`name="${markName}" hidden="1"`, `${sheet}!$${columnName(memoryColumn)}$1`),
  ].join('');
}

/** Names of one sheet count the sheets, so they move when one goes or comes before them. */
function shiftNames(edits: XmlEdits, names: readonly XmlElement[], by: number): void {
  for (const element of names) {
    const index = Number(element.attributes.localSheetId ?? Number.NaN);
    if (Number.isInteger(index)) edits.setAttributes(element, { localSheetId: String(Math.max(0, index + by)) });
  }
}

function freeSheetId({ sheets }: WorkbookPart): number {
  const used = new Set(sheets.map(({ element }) => Number(element.attributes.sheetId)));
  let id = 1;
  while (used.has(id)) id += 1;
  return id;
}

const isOurs = ({ attributes }: XmlElement): boolean => attributes.name === markName;

/** Puts the list before all other sheets and opens the workbook on it. A name that only looks like ours gives way. */
export function insertFirstSheet(parts: OfficePackage, workbook: WorkbookPart, sheet: FirstSheet): void {
  const { part, root, names, views, family } = workbook;
  const prefix = prefixOf(root.name);
  const edits = new XmlEdits(parts.text(part));
  const list = childOf(root, 'sheets');
  const attributes = `name="${escapeXml(sheet.name)}" sheetId="${freeSheetId(workbook)}"`;
  const relationship = `xmlns:r="${relationshipNamespace(family)}" r:id="${sheet.relationship}"`;
  if (list !== undefined) edits.insert(list.end, `<${prefix}sheet ${attributes} ${relationship}/>`);
  for (const view of views)
    edits.setAttributes(view, { activeTab: '0', ...('firstSheet' in view.attributes && { firstSheet: '0' }) });
  const [ours, others] = [names.filter(isOurs), names.filter(name => !isOurs(name))];
  shiftNames(edits, others, 1);
  for (const name of ours) edits.remove(name);
  const written = namesXml(prefix, sheet);
  const namesElement = childOf(root, 'definedNames');
  if (namesElement !== undefined) edits.append(namesElement, written);
  else {
    const before = new Set(beforeNames.map(name => prefix + name));
    const place = root.children.filter(({ name }) => before.has(name)).at(-1)?.close ?? root.contentEnd;
    edits.insert(place, `<${prefix}definedNames>${written}</${prefix}definedNames>`);
  }
  parts.write(part, edits.apply());
}

/** A name belongs to the list when it is ours, is counted to its sheet, or leads nowhere without it. */
function belongsTo(list: WorkbookSheet, index: number, name: XmlElement): boolean {
  const text = name.text.trim();
  return (
    isOurs(name) ||
    name.attributes.localSheetId === String(index) ||
    [list.name, quotedSheet(list.name)].some(sheet => text.startsWith(`${sheet}!`))
  );
}

/** Takes the list away again; the sheet that was open before it is open again. */
export function removeListSheet(
  parts: OfficePackage,
  workbook: WorkbookPart,
  list: WorkbookSheet,
  activeSheet: string,
): void {
  const { part, root, sheets, names, views } = workbook;
  const index = sheets.indexOf(list);
  const edits = new XmlEdits(parts.text(part));
  edits.remove(list.element);
  const gone = names.filter(name => belongsTo(list, index, name));
  const namesElement = childOf(root, 'definedNames');
  if (namesElement !== undefined && gone.length === namesElement.children.length) edits.remove(namesElement);
  else {
    for (const name of gone) edits.remove(name);
    const later = names.filter(name => !gone.includes(name) && Number(name.attributes.localSheetId ?? -1) > index);
    shiftNames(edits, later, -1);
  }
  const left = sheets.filter(sheet => sheet !== list);
  const active = Math.max(
    0,
    left.findIndex(({ name }) => printable(name) === activeSheet),
  );
  const shifted = (tab: number): number => (tab > index ? tab - 1 : tab);
  for (const view of views) {
    const { activeTab, firstSheet } = view.attributes;
    const open = Number(activeTab ?? 0);
    edits.setAttributes(view, {
      activeTab: String(open === index ? active : shifted(open)),
      ...(firstSheet !== undefined && { firstSheet: String(shifted(Number(firstSheet))) }),
    });
  }
  parts.write(part, edits.apply());
}
