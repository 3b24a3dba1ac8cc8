import type { WorkbookFault } from './findings.ts';
import { workbookZipLimits } from './limits.ts';
import { type OfficePackage, openPackage, type Relation } from './package.ts';
import { Refusal } from './refusal.ts';
import { readSharedStrings } from './shared-strings.ts';
import { CellBudget, readSheet, type SheetEntry } from './sheet.ts';
import { type FileKind, sniff } from './sniff.ts';
import { readStyles } from './styles.ts';
import type { WorkbookReading } from './untrusted.ts';
import type { WorkbookContent } from './workbook-content.ts';
import { type ListedSheet, readWorkbookPart } from './workbook-part.ts';

const refuse = (fault: WorkbookFault): never => {
  throw new Refusal(fault);
};

const looksLike = {
  doc: 'word',
  docx: 'word',
  pdf: 'pdf',
  image: 'image',
  eml: 'message',
  msg: 'message',
  zip: 'archive',
  rar: 'archive',
  '7z': 'archive',
  yaml: 'text',
  text: 'text',
  other: 'other',
} as const;

function refuseKind(kind: Exclude<FileKind, 'xlsx'>): never {
  switch (kind) {
    case 'empty':
      return refuse({ code: 'workbook/empty', args: {} });
    case 'xls':
      return refuse({ code: 'workbook/old-format', args: {} });
    case 'encrypted':
      return refuse({ code: 'workbook/encrypted', args: {} });
    case 'xlsb':
      return refuse({ code: 'workbook/binary-format', args: {} });
    case 'xlsm':
      return refuse({ code: 'workbook/macro', args: { part: 'xl/vbaProject.bin' } });
    case 'ods':
      return refuse({ code: 'workbook/open-document', args: {} });
    case 'html':
      return refuse({ code: 'workbook/is-html', args: {} });
    case 'csv':
      return refuse({ code: 'workbook/is-csv', args: {} });
    default:
      return refuse({ code: 'workbook/other-kind', args: { looksLike: looksLike[kind] } });
  }
}

const macroTypes = /macroenabled|vbaproject|macrosheet/;

/** Code of any kind, under whatever name it hides (ASVS 5.0 5.2.2: the extension is not believed). */
function refuseMacros(file: OfficePackage): void {
  const part = file.partNames.find(name => /vbaproject|(^|\/)macrosheets\//i.test(name));
  if (part !== undefined) refuse({ code: 'workbook/macro', args: { part } });
  const type = file.contentTypes.find(one => macroTypes.test(one));
  if (type !== undefined) refuse({ code: 'workbook/macro', args: { part: type.slice(0, 80) } });
}

/** The part that the file is about, by the relations of the package. */
function mainPartOf(file: OfficePackage): string {
  const main = [...file.relationsOf('').values()].find(({ type }) => type === 'officeDocument');
  if (main === undefined || main.isExternal)
    return refuse({ code: 'workbook/missing-part', args: { part: 'xl/workbook.xml' } });
  const type = file.contentTypeOf(main.target) ?? '';
  if (/wordprocessingml|presentationml/.test(type))
    refuse({ code: 'workbook/other-kind', args: { looksLike: 'word' } });
  return main.target;
}

function partOfType(relations: ReadonlyMap<string, Relation>, wanted: string): string | undefined {
  return [...relations.values()].find(({ type, isExternal }) => type === wanted && !isExternal)?.target;
}

/** Sheets of cells; those that are one chart hold none. */
function sheetEntries(
  listed: readonly ListedSheet[],
  relations: ReadonlyMap<string, Relation>,
  part: string,
): SheetEntry[] {
  return listed.flatMap(({ name, state, relation }) => {
    const found = relations.get(relation);
    if (found === undefined || found.isExternal)
      return refuse({ code: 'workbook/damaged', args: { problem: 'relation', part } });
    return found.type === 'worksheet' ? [{ name, state, part: found.target }] : [];
  });
}

function readContent(file: OfficePackage): WorkbookContent {
  refuseMacros(file);
  const part = mainPartOf(file);
  const { sheets: listed, names, date1904, externalLinks } = readWorkbookPart(file, part);
  const relations = file.relationsOf(part);
  const entries = sheetEntries(listed, relations, part);
  if (entries.length === 0) refuse({ code: 'workbook/no-sheet', args: {} });
  const strings = partOfType(relations, 'sharedStrings');
  const styles = partOfType(relations, 'styles');
  const context = {
    sharedStrings: strings === undefined ? [] : readSharedStrings(file, strings),
    styles: styles === undefined ? [] : readStyles(file, styles),
    date1904,
  };
  const budget = new CellBudget();
  return { sheets: entries.map(entry => readSheet(file, entry, context, budget)), names, externalLinks };
}

/**
 * Reads an .xlsx of unknown origin within limits, as plain data: stored results of formulas, never the formulas.
 *
 * Own code: each library for this was measured to hang, to run out of memory or to lose data on a file of a few kilobytes.
 * OpenDocument is refused with advice: a file that must be sent back with its cells marked has to be one that can be marked.
 */
export function readWorkbook(bytes: Uint8Array): WorkbookReading {
  try {
    if (bytes.length > workbookZipLimits.bytes)
      refuse({ code: 'workbook/too-large', args: { size: bytes.length, limit: workbookZipLimits.bytes } });
    const kind = sniff(bytes);
    if (kind !== 'xlsx') refuseKind(kind);
    return { kind: 'read', content: readContent(openPackage(bytes)) };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', fault: error.fault as WorkbookFault };
    throw error;
  }
}
