import type { ReportCommandWords } from '../../commands/words.ts';
import { formatDate } from '../../text/english.ts';

const most = 3;
const fewOf = (files: readonly string[]): string =>
  files.slice(0, most).join(', ') + (files.length > most ? ` and ${files.length - most} more` : '');

export const report = {
  notWritten: 'Nothing was written. See the errors: plan validate. For a draft all the same: add --draft.',
  written: (path, units, expected) => `Wrote ${path} (figures of ${units}/${expected} required units)`,
  manifest: (path, inputs) => `Wrote ${path} (the ${inputs} files of the plan behind the report, with their hashes)`,
  narrative: (path, reports) =>
    `Wrote ${path}: a draft of the text, with figures and facts of ${reports} reports. When it is written: plan validate`,
  missing: (units, period) =>
    `${units} units are missing; the report says so. See: plan status ${/^\d+$/.test(period) ? '--year' : '--period'} ${period}`,
  unread: files => `Left out ${files.length} files with errors: ${fewOf(files)}. See: plan validate`,
  unused: files => `Left out ${files.length} reports not accepted by then: ${fewOf(files)}.`,
  asOfLastDay: (unit, date) =>
    `As of the end of ${formatDate(date)}, the last day of ${unit}; for another day add --as-of.`,
  illustrative: 'The report is made from ILLUSTRATIVE DATA; every page says so.',
  provisional: 'No roster is frozen for this period; the report uses a provisional one, worked out from the plan.',
  review: {
    written: (path, years, range) => `Wrote ${path} (figures of ${years}/${range} years)`,
    noData: years => `No data of ${years.join(', ')}: no frozen roster and no report; the review says so.`,
    notDue: years => `The reports of ${years.join(', ')} are not due yet; the review says so.`,
    missing: (units, year) => `${units} units are missing in ${year}. See: plan status --year ${year}`,
    provisional: years =>
      `No roster is frozen for ${years.join(', ')}; the review uses provisional ones, worked out from the plan.`,
    endedCoordinator: (unit, date) =>
      `${unit} ended on ${formatDate(date)} and still signs the review: name the new coordinator with a file in amendments/.`,
    noNarrative: path => `There is no ${path}: assessment, lessons and directions are not written yet.`,
  },
} satisfies ReportCommandWords;
