import { cellText } from './cell-text.ts';
import { definedRange } from './defined-name.ts';
import type { WorkbookFault } from './findings.ts';
import { workbookLimits } from './limits.ts';
import type { OfficePackage } from './package.ts';
import { Refusal } from './refusal.ts';
import type { DefinedName, SheetContent } from './workbook-content.ts';
import { type Attributes, attribute, flag, relationId } from './xml.ts';

export interface ListedSheet {
  readonly name: string;
  readonly state: SheetContent['state'];
  readonly relation: string;
}

export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly externalLinks: boolean;
}

interface StoredName {
  readonly name: string;
  /** Index of the sheet to which the name is local. */
  readonly local: string | undefined;
  readonly formula: string;
}

const states: ReadonlyMap<string, SheetContent['state']> = new Map([
  ['hidden', 'hidden'],
  ['veryHidden', 'very-hidden'],
]);

const crowded = (of: 'sheets' | 'names'): Refusal<WorkbookFault> =>
  new Refusal({ code: 'workbook/too-crowded', args: { of, limit: workbookLimits[of] } });

const damaged = (problem: 'relation' | 'sheet-name', part: string): Refusal<WorkbookFault> =>
  new Refusal({ code: 'workbook/damaged', args: { problem, part } });

function listedSheet(attributes: Attributes, part: string): ListedSheet {
  const name = attribute(attributes, 'name');
  const relation = relationId(attributes);
  if (relation === undefined) throw damaged('relation', part);
  if (name === undefined || name === '' || name.length > workbookLimits.nameLength) throw damaged('sheet-name', part);
  return {
    name: cellText(name),
    state: states.get(attribute(attributes, 'state') ?? '') ?? 'visible',
    relation,
  };
}

/** Excel does not tell the case of names of sheets apart, so neither may a workbook. */
function byFoldedName(sheets: readonly ListedSheet[], part: string): ReadonlyMap<string, string> {
  const names = new Map(sheets.map(({ name }) => [name.toLowerCase(), name]));
  if (names.size < sheets.length) throw damaged('sheet-name', part);
  return names;
}

function namesOf(
  stored: readonly StoredName[],
  sheets: readonly ListedSheet[],
  sheetNames: ReadonlyMap<string, string>,
): readonly DefinedName[] {
  return stored.flatMap(({ name, local, formula }) => {
    const range = definedRange(formula, sheetNames);
    if (range === undefined || name.length > workbookLimits.nameLength) return [];
    const scope = local === undefined ? undefined : sheets[Number(local)]?.name;
    if (local !== undefined && scope === undefined) return [];
    return [{ name: cellText(name), ...(scope !== undefined && { scope }), ...range }];
  });
}

/** What the part of the workbook itself tells: its sheets in order, names, and how days are counted. */
export function readWorkbookPart(file: OfficePackage, part: string): WorkbookPart {
  const sheets: ListedSheet[] = [];
  const stored: StoredName[] = [];
  let current: Attributes | undefined;
  let date1904 = false;
  let externalLinks = false;
  file.read(part, {
    open: (path, attributes) => {
      if (path === 'workbook/workbookPr') date1904 = flag(attributes, 'date1904');
      else if (path === 'workbook/sheets/sheet') sheets.push(listedSheet(attributes, part));
      else if (path === 'workbook/definedNames/definedName') current = attributes;
      else if (path === 'workbook/externalReferences/externalReference') externalLinks = true;
      if (sheets.length > workbookLimits.sheets) throw crowded('sheets');
    },
    close: (path, formula) => {
      if (path !== 'workbook/definedNames/definedName' || current === undefined) return;
      const name = attribute(current, 'name');
      if (name !== undefined) stored.push({ name, local: attribute(current, 'localSheetId'), formula });
      if (stored.length > workbookLimits.names) throw crowded('names');
    },
  });
  return { sheets, names: namesOf(stored, sheets, byFoldedName(sheets, part)), date1904, externalLinks };
}
