import type { ClerkArgs } from '../../form/clerk-findings.ts';
import { formatDate, formatNumber } from '../../text/english.ts';
import { tableOfField } from '../form-tables.ts';
import { figureToType } from '../vi/form-cells.ts';
import { fieldLabels } from '../vi/form-fields.ts';
import { columnOf, sheetOf } from '../vi/form-structure.ts';
import type { Wordings } from '../wording.ts';
import { received, unusualChange } from './rules-received.ts';
import { reports } from './rules-reports.ts';

const sheetOfField = (field: string): string => {
  const table = tableOfField[field];
  return table === undefined ? 'in question' : sheetOf(table);
};

/** The same findings as of a report file, told in the words of the form. */
export const clerkFindings = {
  'schema/length': ({ field, length, maximum }) => ({
    message: `The sheet ${sheetOfField(field)} has ${formatNumber(length)} entries, more than the ${formatNumber(maximum ?? 0)} that there can be.`,
    fix: 'merge entries that are alike; send the details in a document beside the form.',
  }),
  'indicator/outside-limit': ({ value, minimum, maximum }) => ({
    message:
      minimum !== undefined && value < minimum
        ? `The result ${formatNumber(value)} is below the least that there can be, ${formatNumber(minimum)}.`
        : `The result ${formatNumber(value)} is above the most that there can be, ${formatNumber(maximum ?? value)}.`,
    fix: 'check the figure, its decimal sign and the unit of the row.',
  }),
  'report/nil-with-content': ({ field }) => ({
    message: `The cell "${fieldLabels.nil}" is ticked, but the sheet ${sheetOfField(field)} has contents.`,
    fix: `clear the cell "${fieldLabels.nil}", or the contents of the sheet ${sheetOfField(field)}.`,
  }),
  'report/duplicate-entry': () => ({
    message: 'The row reports again what another row reports.',
    fix: 'merge the two rows into one.',
  }),
  'report/reason-missing': () => ({
    message: `The activity has not been started, but the column ${columnOf('activities', 'reason')} is empty.`,
    fix: 'write why it has not been started and when it is expected to be.',
  }),
  'report/result-missing': ({ status }) => ({
    message: `The activity is ${status === 'done' ? 'done' : 'in progress'}, but neither a result nor quantities are given.`,
    fix: `write what was done in the column ${columnOf('activities', 'result')}; quantities belong on the sheet ${sheetOf('outputs')}.`,
  }),
  'report/over-disbursed': ({ planned, disbursed }) => ({
    message: `VND ${formatNumber(disbursed)} million was disbursed, more than the VND ${formatNumber(planned)} million planned.`,
    fix: `check both figures; if they are right, say why in the column ${columnOf('funding', 'note')}.`,
  }),
  'report/ratio': ({ value, computed }) => ({
    message: `The result ${formatNumber(value)} is not numerator divided by denominator, which gives ${formatNumber(computed)}.`,
    fix: `enter ${figureToType(computed)} in the column ${columnOf('indicators', 'value')}, or correct numerator and denominator.`,
  }),
  'report/document-date': args => ({
    message: reports['report/document-date'](args).message,
    fix: `enter "${fieldLabels.date}" as the document has it; check the year too.`,
  }),
  'report/closed-unit': args => ({
    message: reports['report/closed-unit'](args).message,
    fix: 'ask the coordinator which unit owes the report of this period.',
  }),
  'report/not-on-roster': args => ({
    message: reports['report/not-on-roster'](args).message,
    fix: 'ask the coordinator to check the roster of this period.',
  }),
  'report/unusual-change': args => ({
    message: unusualChange(args),
    fix: {
      indicator: `check the figure; if it is right, say why in the column ${columnOf('indicators', 'note')}.`,
      output: 'check the figure and its unit; if they are right, leave them.',
      planned: `check the figure (million VND); if it is right, say why in the column ${columnOf('funding', 'note')}.`,
      disbursed: `check the figure (million VND); if it is right, say why in the column ${columnOf('funding', 'note')}.`,
    }[args.subject],
  }),
  'report/date-outside-period': args => ({
    message: received['report/date-outside-period'](args).message,
    fix: `check the date, above all the year; if ${formatDate(args.date)} is right, leave it.`,
  }),
  'report/status-contradicted': args => ({
    message: received['report/status-contradicted'](args).message,
    fix: `choose another status in the column ${columnOf('activities', 'status')}, or clear the quantities on the sheet ${sheetOf('outputs')}.`,
  }),
} satisfies Wordings<ClerkArgs>;

export const cellLabel = (sheet: string, cell: string | undefined): string =>
  cell === undefined ? `Sheet "${sheet}"` : `Cell ${cell}, sheet "${sheet}"`;
