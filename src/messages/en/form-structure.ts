import type { FormStructureFindingArgs } from '../../form/findings.ts';
import type { TableName } from '../../form/layout.ts';
import { quoted } from '../quoted.ts';
import { fieldLabels, infoSheet } from '../vi/form-fields.ts';
import { columnOf, sheetOf } from '../vi/form-structure.ts';
import type { Wordings } from '../wording.ts';
import { listed } from './listed.ts';

const things: Readonly<Partial<Record<TableName, string>>> = { activities: 'activity', indicators: 'indicator' };
const thingOf = (table: TableName): string => things[table] ?? 'entry';

const identities = {
  version: 'version of the form',
  plan: 'plan',
  cycle: 'reporting cycle',
  period: 'period',
  unit: 'unit',
} as const;

const rowList = (rows: readonly number[]): string => listed(rows.map(String));
const fillAgain =
  'copy what was filled in into the form that was sent out, with all its sheets and columns, and send that.';

/** Sheets and columns bear the names that the form has, in the language of the plan. */
export const formStructure = {
  'form/other-identity': ({ id, found, expected }) => ({
    message: `The form names ${quoted(found)} as its ${identities[id]}, not "${expected}".`,
    fix: 'fill in and send the form that was issued to this unit for this period.',
  }),
  'form/other-edition': ({ found, expected }) => ({
    message: `The form was made from edition ${found} of the plan, which is now in edition ${expected}.`,
    fix: 'compare the activities and indicators that changed, or use a new form.',
  }),
  'form/no-identity': () => ({
    message: 'The file has lost its hidden part that tells which unit the form was issued to.',
    fix: 'fill in the form itself next time and do not copy its sheets into another file.',
  }),
  'form/sheet-missing': ({ table }) => ({
    message: `The sheet ${sheetOf(table)} of the form is missing.`,
    fix: fillAgain,
  }),
  'form/column-missing': ({ table, column }) => ({
    message: `The column ${columnOf(table, column)} is missing on the sheet ${sheetOf(table)}.`,
    fix: fillAgain,
  }),
  'form/column-shifted': ({ table, column }) => ({
    message: `The column ${columnOf(table, column)} of the sheet ${sheetOf(table)} was pushed off the rows of the others, so that the sheet cannot be read.`,
    fix: 'copy what was filled in into the right rows of the form that was sent out; insert whole rows, not single cells.',
  }),
  'form/end-missing': ({ table }) => ({
    message: `The sheet ${sheetOf(table)} has lost the row that ends its table, and was read to the last row with contents.`,
    fix: 'check the last rows of the sheet; do not delete the row that ends the table.',
  }),
  'form/field-missing': ({ field }) => ({
    message: `The cell "${fieldLabels[field]}" is missing on the sheet "${infoSheet.sheet}".`,
    fix: fillAgain,
  }),
  'form/below-end': ({ row, end }) => ({
    message: `Row ${row} lies below the row that ends the table (row ${end}), so that it was not read.`,
    fix: `insert rows above row ${end} and move the contents up.`,
  }),
  'form/beside-columns': ({ table }) => ({
    message: `There are contents beside the columns of the sheet ${sheetOf(table)}, which were not read.`,
    fix: 'move what is to be reported into the columns of the form; leave what is only a remark.',
  }),
  'form/row-without-key': ({ table, row }) => ({
    message: `Row ${row} of the sheet ${sheetOf(table)} has contents, but is not the row of any ${thingOf(table)}.`,
    fix: `move the contents into the row of the ${thingOf(table)} that they are about, and delete this row.`,
  }),
  'form/unknown-key': ({ table, row, key }) => ({
    message: `Row ${row} of the sheet ${sheetOf(table)} bears the id ${quoted(key)}, which is that of no ${thingOf(table)} in the form.`,
    fix: `move the contents into the row of the ${thingOf(table)} that they are about, and delete this row.`,
  }),
  'form/sorted-apart': ({ table, rows }) => ({
    message: `Titles on the sheet ${sheetOf(table)} no longer stand beside their hidden ids (rows ${rowList(rows)}); contents were read by title.`,
    fix: 'check the contents of each row; sort and copy whole rows only.',
  }),
  'form/rows-deleted': ({ table, titles }) => ({
    message: `The sheet ${sheetOf(table)} has lost the rows of ${titles.length} of its entries: ${listed(titles.map(quoted))}.`,
    fix: 'if there is something to report, fill it in into the form that was sent out; else leave it.',
  }),
  'form/issued-changed': ({ table, column, issued }) => ({
    message: `A prefilled cell of the column ${columnOf(table, column)} on the sheet ${sheetOf(table)} was changed; it was issued as ${quoted(issued)}.`,
    fix: `restore it; if it is wrong, say so on the sheet ${sheetOf('proposals')}.`,
  }),
  'form/hidden-rows': ({ table, rows }) => ({
    message: `The sheet ${sheetOf(table)} has contents in hidden rows (${rowList(rows)}), which were read all the same.`,
    fix: 'unhide and check them; clear what is not to be reported.',
  }),
  'form/hidden-column': ({ table, column }) => ({
    message: `The sheet ${sheetOf(table)} has contents in the hidden column ${columnOf(table, column)}, which were read all the same.`,
    fix: 'unhide and check it; clear what is not to be reported.',
  }),
  'form/hidden-sheet': ({ sheet }) => ({
    message: `The sheet ${quoted(sheet)} is hidden but has contents.`,
    fix: 'unhide and check it; clear what is not to be sent.',
  }),
  'form/added-sheet': ({ sheet }) => ({
    message: `The sheet ${quoted(sheet)} is not part of the form and was not read.`,
    fix: 'move what is to be reported into the sheets of the form; leave what is only for reference.',
  }),
  'form/copied-sheet': ({ sheet, original }) => ({
    message: `The sheet ${quoted(sheet)} is a copy of ${quoted(original)} and was not read.`,
    fix: `keep what is to be reported on the sheet ${quoted(original)}, and delete the copy.`,
  }),
  'form/missing-part': ({ table, column, row, mark }) => ({
    message:
      mark === undefined
        ? `Row ${row} of the sheet ${sheetOf(table)} lacks the column ${columnOf(table, column)}.`
        : `Row ${row} of the sheet ${sheetOf(table)} says ${quoted(mark)} in the column ${columnOf(table, column)}; the cell is required, and a sign for "none" is no value.`,
    fix: `${mark === undefined ? 'fill the cell in' : 'write the value itself (0 for a figure of nought)'}; if the row is there by mistake, clear it.`,
  }),
  'form/missing-field': ({ field }) => ({
    message: `The cell "${fieldLabels[field]}" on the sheet "${infoSheet.sheet}" is empty.`,
    fix: 'fill it in to complete what is said of the document.',
  }),
  'form/document-unnumbered': () => ({
    message: `The cell "${fieldLabels.number}" is empty, so that date and signer of the document were not recorded.`,
    fix: 'fill in number and symbol once the document has them, or send the signed document along.',
  }),
  'form/output-without-activity': ({ activity }) => ({
    message: `There are quantities for the activity ${quoted(activity)}, which is not reported on the sheet ${sheetOf('activities')}.`,
    fix: `choose the status of the activity on the sheet ${sheetOf('activities')}, or clear the quantities.`,
  }),
  'form/nothing-filled': () => ({
    message: 'The form came back with nothing filled in.',
    fix: `fill in the results; if there was nothing in the whole period, choose x in the cell "${fieldLabels.nil}".`,
  }),
} satisfies Wordings<FormStructureFindingArgs>;
