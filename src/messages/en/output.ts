import type { Counts } from '../../output/counts.ts';
import type { OutputWords } from '../../output/words.ts';
import { formatNumber } from '../../text/english.ts';

const counted = (count: number, one: string, several: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : several}`;

const filesOf = (count: number): string => counted(count, 'file', 'files');

const counts = ({ errors, warnings }: Counts): string =>
  [
    ...(errors > 0 ? [counted(errors, 'error', 'errors')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning', 'warnings')] : []),
  ].join(', ');

export const output = {
  language: 'en',
  severity: { error: 'error', warning: 'warning' },
  kinds: {
    plan: 'Plan',
    units: 'List of units',
    indicators: 'List of indicators',
    amendment: 'Amendments of the plan',
    roster: 'Units that owe a report',
    report: 'Reports of an unknown unit',
    receipt: 'Receipts of an unknown unit',
    arrival: 'Arrivals',
    checkpoint: 'Checkpoints of the register',
    narrative: 'Text of the consolidated report',
    reminder: 'Reminders',
    other: 'Other files',
  },
  counts,
  passed: (checked, warnings) =>
    warnings === 0
      ? `Passed: ${filesOf(checked)} checked, no errors.`
      : `Passed: ${filesOf(checked)} checked, ${counts({ errors: 0, warnings })} (--strict to treat as ${warnings === 1 ? 'an error' : 'errors'}).`,
  failed: ({ errors, warnings, files, checked, onlyStrict }) =>
    `Failed: ${counts({ errors, warnings })} in ${filesOf(files)} ` +
    `(${filesOf(checked)} checked${onlyStrict ? '; --strict treats warnings as errors' : ''})`,
  fix: fix => `Fix: ${fix}`,
  otherPlace: place => `Other place: ${place}`,
  morePlaces: count => `And ${counted(count, 'other place', 'other places')}`,
  moreFindings: (shown, rest) =>
    `Only the first ${formatNumber(shown)} findings are printed, ${formatNumber(rest)} more are not. See all: plan validate --format compact`,
  explainHint: code => `Explain a rule: plan explain <code>   e.g. plan explain ${code}`,
  explainRule: code => `For an explanation of this rule, run: plan explain ${code}`,
  otherFiles: 'The other files',
} satisfies OutputWords;
