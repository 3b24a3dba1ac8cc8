import type { ReportCommandWords } from '../../commands/words.ts';

export const report = {
  notWritten: 'Nothing was written. See the errors: plan validate. For a draft all the same: add --draft.',
  written: (path, units, expected) => `Wrote ${path} (figures of ${units}/${expected} required units)`,
  missing: (units, period) => `${units} units are missing; the report says so. See: plan status --period ${period}`,
  unread: files => `Left out ${files.length} files with errors: ${files.join(', ')}. See: plan validate`,
  unused: files => `Left out ${files.length} reports that were not accepted: ${files.join(', ')}.`,
  illustrative: 'The report is made from ILLUSTRATIVE DATA; every page says so.',
  provisional: 'No roster is frozen for this period; the report uses a provisional one, worked out from the plan.',
} satisfies ReportCommandWords;
