import { formatDate, formatNumber } from '../../text/english.ts';
import type { ReportFindingArgs } from '../groups.ts';
import type { Wordings } from '../wording.ts';
import { listed } from './listed.ts';

const results = { done: 'done', 'in-progress': 'in progress' } as const;

function lifetime(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return `: it existed only from ${formatDate(from)} to ${formatDate(to)}`;
  if (from !== undefined) return `: it exists only since ${formatDate(from)}`;
  return to === undefined ? '' : `: it existed only until ${formatDate(to)}`;
}

/** Plain, as it is typed, and without the tail of a division. */
const typed = (value: number): string => String(Number(value.toPrecision(6)));

export const reports = {
  'report/file-name': ({ expected }) => ({
    message: `The name of the report file does not fit what it says; it must be ${expected}.`,
    fix: `rename or move the file to ${expected}; if the content is wrong, correct unit and period in it.`,
  }),
  'report/duplicate': ({ unit, period }) => ({
    message: `Unit "${unit}" already has a report for ${period} in another file.`,
    fix: 'merge both into one file and delete the other.',
  }),
  'report/not-own-activity': ({ activity, unit, group }) => ({
    message: `Activity "${activity}" is of the task group "${group}", in which unit "${unit}" neither leads, co-ordinates nor implements.`,
    fix: 'use an activity of a task group that the unit has a part in, or remove the entry.',
  }),
  'report/not-own-indicator': ({ indicator, reporters }) => ({
    message: `Indicator "${indicator}" is not reported by this unit.`,
    fix:
      reporters.length === 0
        ? 'remove the entry; figures of the unit alone belong under result or outputs of an activity.'
        : `remove the entry and leave it to ${listed(reporters)}; figures of the unit alone belong under outputs of an activity.`,
  }),
  'report/duplicate-entry': ({ id }) => ({
    message: `"${id}" is reported twice in the same file.`,
    fix: 'merge the two entries into one.',
  }),
  'report/nil-with-content': ({ field }) => ({
    message: `The report says that there is nothing to report (nil: true), but "${field}" has content.`,
    fix: `write nil: false, or remove the field "${field}".`,
  }),
  'report/empty': () => ({
    message: 'The report has no content.',
    fix: 'fill in what was done; if there was nothing in the period, write nil: true.',
  }),
  'report/reason-missing': ({ status }) => ({
    message: `The activity has not been started (${status}), but no reason is given.`,
    fix: 'add reason: why it has not been started and when it is expected to be.',
  }),
  'report/result-missing': ({ status }) => ({
    message: `The activity is ${results[status]} (${status}), but no result is given.`,
    fix: 'add result: what was done and what came of it; quantities belong under outputs.',
  }),
  'report/over-disbursed': ({ planned, disbursed }) => ({
    message: `VND ${formatNumber(disbursed)} million was disbursed, more than the VND ${formatNumber(planned)} million planned.`,
    fix: 'check both figures and their unit (million VND); if they are right, say why in note.',
  }),
  'report/not-a-money-source': ({ source }) => ({
    message: `"${source}" is a clause about the duty to budget, not a funding source to enter money under.`,
    fix: 'use the source that the money really came from, or remove the entry.',
  }),
  'report/ratio': ({ value, computed }) => ({
    message: `The value ${formatNumber(value)} is not numerator divided by denominator, which gives ${formatNumber(computed)}.`,
    fix: `write value: ${typed(computed)}, or correct numerator and denominator.`,
  }),
  'report/document-date': ({ date, from, to }) => ({
    message: `The report is dated ${formatDate(date)}, outside ${formatDate(from)} to ${formatDate(to)} of this period.`,
    fix: 'write date as the document has it; check period too.',
  }),
  'report/not-on-roster': ({ unit, period }) => ({
    message: `Unit "${unit}" is not on the roster for ${period}.`,
    fix: 'check unit and period; if the unit does owe a report, add it to the roster in the folder rosters.',
  }),
  'report/closed-unit': ({ unit, from, to }) => ({
    message: `Unit "${unit}" did not exist in this period${lifetime(from, to)}.`,
    fix: 'name the unit that existed in the period, or correct from and to of the unit in units.yaml.',
  }),
  'report/no-receipt': ({ unit, period }) => ({
    message: `The report of unit "${unit}" for ${period} has no receipt, so nobody can say when it came.`,
    fix: 'record a receipt for the file that the unit sent.',
  }),
  'report/illustrative-mixed': ({ illustrative, real }) => ({
    message: `Illustrative and real reports are mixed in this period: ${formatNumber(illustrative)} illustrative, ${formatNumber(real)} real.`,
    fix: 'delete the illustrative reports when real ones come in; if all are illustrative, add illustrative: true where it is missing.',
  }),
} satisfies Wordings<ReportFindingArgs>;
