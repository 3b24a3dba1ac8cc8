import type { CrowdedKind, ForeignKind, ReadingFindingArgs } from '../../office/reading/findings.ts';
import { formatNumber } from '../../text/english.ts';
import { quoted } from '../quoted.ts';
import type { Wordings } from '../wording.ts';
import { megabytes } from './megabytes.ts';

type WorkbookFindingArgs = Pick<ReadingFindingArgs, Extract<keyof ReadingFindingArgs, `workbook/${string}`>>;

const saveAs = 'choose Save As and the type Excel Workbook (*.xlsx)';
const fillForm = 'enter the figures in the Excel form that the unit was sent, and send that file.';
const rebuild = `open it in Excel, ${saveAs}, save it under a new name and send that; if Excel cannot open it, fill in the form anew.`;

const kinds: Readonly<Record<ForeignKind, string>> = {
  word: 'a Word or PowerPoint file',
  pdf: 'a PDF',
  image: 'a picture',
  text: 'plain text',
  message: 'an e-mail message',
  archive: 'an archive',
  other: 'a file of another kind',
};

const crowds: Readonly<Record<CrowdedKind, string>> = {
  sheets: 'sheets',
  cells: 'filled cells',
  text: 'characters in its cells',
  names: 'defined names',
  elements: 'cells and formats',
};

const inCell = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string =>
  `cell ${cell} of sheet ${quoted(sheet)}`;

const beginning = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string =>
  `Cell ${cell} of sheet ${quoted(sheet)}`;

export const readingWorkbook = {
  'workbook/empty': () => ({
    message: 'The file is empty; perhaps sending or attaching it was interrupted.',
    fix: 'open the file on the computer of the unit to check it, and send it again.',
  }),
  'workbook/too-large': ({ size, limit }) => ({
    message: `The workbook has ${megabytes(size)}, the most is ${megabytes(limit)}.`,
    fix: 'delete pictures and sheets that are not of the form, save and send it again; send signed documents as PDF beside it.',
  }),
  'workbook/old-format': () => ({
    message: 'The file is of Excel 97–2003 (.xls); only .xlsx is read.',
    fix: `open it in Excel, ${saveAs}, save and send the .xlsx; renaming the file is not enough.`,
  }),
  'workbook/encrypted': () => ({
    message: 'The file has a password, so it cannot be opened.',
    fix: 'open it in Excel, empty the password in File > Info > Protect Workbook > Encrypt with Password, save and send it again.',
  }),
  'workbook/binary-format': () => ({
    message: 'The file is in the binary format of Excel (.xlsb); only .xlsx is read.',
    fix: `open it in Excel, ${saveAs}, save and send the .xlsx.`,
  }),
  'workbook/open-document': () => ({
    message: 'The file is an OpenDocument spreadsheet (.ods); only .xlsx is read.',
    fix: 'open it in LibreOffice, choose File > Save As and the type Excel 2007–365 (.xlsx), save and send it again.',
  }),
  'workbook/is-html': () => ({
    message: 'The file calls itself a workbook, but is a web page or XML that some program exported.',
    fix: `open it in Excel, ${saveAs}, save and send it again; renaming the file is not enough.`,
  }),
  'workbook/is-csv': () => ({
    message: 'The file is a table of text (CSV), which does not tell what marks decimals, so no figures are read.',
    fix: fillForm,
  }),
  'workbook/other-kind': ({ looksLike }) => ({
    message: `The file is no workbook but ${kinds[looksLike]}.`,
    fix: fillForm,
  }),
  'workbook/macro': ({ part }) => ({
    message: `The file has macros (${quoted(part)}), so it is not opened.`,
    fix: `open it in Excel, ${saveAs}, answer Yes when asked whether to drop the macros, save and send it again.`,
  }),
  'workbook/damaged': ({ problem, part }) => ({
    message: `The workbook is damaged${part === undefined ? '' : ` in its part ${quoted(part)}`} (code ${problem}); perhaps it was cut off or badly written.`,
    fix: rebuild,
  }),
  'workbook/too-many-parts': ({ count, limit }) => ({
    message: `The workbook has ${formatNumber(count)} parts inside, the most is ${formatNumber(limit)}.`,
    fix: 'delete pictures, charts and sheets that are not of the form, save and send it again.',
  }),
  'workbook/bomb': ({ part, size }) => ({
    message: `The part ${quoted(part)} of the file unpacks to ${megabytes(size)}, which no report does.`,
    fix: 'copy the figures into the form that the unit was sent, and send that; check the computer that made this file.',
  }),
  'workbook/entry-name': ({ name }) => ({
    message: `The file has a part with an impossible name: ${quoted(name)}.`,
    fix: rebuild,
  }),
  'workbook/duplicate-entry': ({ name }) => ({
    message: `The file has two parts with the name ${quoted(name)}, and nothing tells which is right.`,
    fix: rebuild,
  }),
  'workbook/document-type': ({ part }) => ({
    message: `The part ${quoted(part)} of the file declares a document type, which Excel never writes.`,
    fix: 'do not open this file; ask the unit to fill in the form anew and to check the computer that made the file.',
  }),
  'workbook/missing-part': ({ part }) => ({
    message: `The workbook lacks its part ${quoted(part)}, so it cannot be read.`,
    fix: rebuild,
  }),
  'workbook/no-sheet': () => ({
    message: 'The workbook has no sheet with cells.',
    fix: fillForm,
  }),
  'workbook/too-crowded': ({ of, limit }) => ({
    message: `The workbook has too many ${crowds[of]}, the most is ${formatNumber(limit)}.`,
    fix: 'keep the sheets of the form, delete other sheets and ranges, save and send it again.',
  }),
  'workbook/outside-limits': ({ sheet, cell, rows, columns }) => ({
    message: `${beginning({ sheet, cell })} lies outside what is read: ${formatNumber(rows)} rows, ${formatNumber(columns)} columns.`,
    fix: 'delete what stands far from the form (Ctrl+End goes to the last cell), save and send it again.',
  }),
  'workbook/too-long-text': ({ limit, ...at }) => ({
    message: `${beginning(at)} has more than ${formatNumber(limit)} characters.`,
    fix: 'shorten the text, and send the details as a file of their own.',
  }),
  'workbook/duplicate-cell': at => ({
    message: `The file has ${inCell(at)} twice, and nothing tells which is right.`,
    fix: rebuild,
  }),
  'workbook/unreadable-cell': ({ value, ...at }) => ({
    message: `${beginning(at)} stores ${quoted(value)}, which is not of the type of the cell.`,
    fix: 'type the value of this cell again in Excel, save and send it again.',
  }),
  'workbook/timeout': ({ seconds }) => ({
    message: `Reading the file took more than ${formatNumber(seconds)} seconds and was stopped.`,
    fix: 'copy the figures into the form that the unit was sent, and send that.',
  }),
  'workbook/reader-ended': () => ({
    message: 'The reader of workbooks broke down over this file; other files are not affected.',
    fix: 'copy the figures into the form and send that; give this file to whoever looks after the program.',
  }),
  'workbook/external-links': () => ({
    message: 'Formulas take figures from other workbooks; their stored results were read, the others were not opened.',
    fix: 'check that those cells are still right; better paste them as values (Paste Special > Values) before sending.',
  }),
} satisfies Wordings<WorkbookFindingArgs>;
