import type { Style } from '../output/style.ts';
import { displayWidth, padEnd, safe, wrap } from '../output/terminal.ts';
import { filesIn } from '../status/pretty.ts';
import type { PlannedReminder } from './planned-letters.ts';
import type { LeftOut, RemindedUnit, ReminderRound } from './reminder-round.ts';
import type { RemindWords } from './words.ts';

interface Context {
  readonly words: RemindWords;
  readonly style: Style;
  readonly columns: number;
}

const nameWidth = 46;

/** A name beside what is said of it, or above it where the line is too short for both. */
function line({ columns }: Context, name: string, remark: string, width: number): string {
  const whole = `  ${padEnd(safe(name), width)}  ${remark}`;
  return displayWidth(whole) <= columns ? whole : `  ${safe(name)}\n${wrap(remark, columns, '      ')}`;
}

const widthOf = (names: readonly string[]): number =>
  Math.min(nameWidth, Math.max(0, ...names.map(name => displayWidth(safe(name)))));

function remark({ words }: Context, { daysOverdue, previous, hasAddress }: RemindedUnit, isRequired: boolean): string {
  const last = previous.at(-1);
  const distance =
    daysOverdue > 0
      ? isRequired
        ? words.overdue(daysOverdue)
        : ''
      : daysOverdue === 0
        ? words.lastDay
        : words.left(-daysOverdue);
  return [
    distance,
    last === undefined ? words.neverReminded : words.reminded(last.day, previous.length),
    hasAddress ? '' : words.noAddress,
  ]
    .filter(text => text !== '')
    .join(' · ');
}

function groupLines(context: Context, { group, letters }: PlannedReminder): readonly string[] {
  const { words, style } = context;
  const { units, class: kind, timing } = group;
  const width = widthOf(units.map(({ name }) => name));
  return [
    style.heading(words.group({ class: kind, timing, units: units.length, letters: letters.length })),
    ...units.map(unit => line(context, unit.name, remark(context, unit, kind === 'required'), width)),
    '',
  ];
}

function leftOutLines(context: Context, leftOut: readonly LeftOut[]): readonly string[] {
  if (leftOut.length === 0) return [];
  const { words, style } = context;
  const width = widthOf(leftOut.map(({ name }) => name));
  return [
    style.heading(words.leftOut(leftOut.length)),
    ...leftOut.map(({ name, reason }) => line(context, name, words.reason(reason), width)),
    '',
  ];
}

/** Who gets a letter, who does not and why; ends with an empty line. */
export function prettyRound(
  { status, day, leftOut, requestedSilent }: ReminderRound,
  reminders: readonly PlannedReminder[],
  isDryRun: boolean,
  context: Context,
): string {
  const { words, style, columns } = context;
  const said = (text: string): string => wrap(safe(text, 1000), columns, '');
  return `${[
    ...(isDryRun ? [style.heading(words.dryRun)] : []),
    said(words.asOf(day, status.deadline)),
    ...(status.illustrative ? [style.warning(words.illustrative)] : []),
    ...(status.provisional ? [style.warning(words.provisional)] : []),
    ...(status.inbox.length === 0 ? [] : [style.warning(said(words.inbox(filesIn(status))))]),
    '',
    ...(reminders.length === 0 ? [words.nobody, ''] : []),
    ...reminders.flatMap(reminder => groupLines(context, reminder)),
    ...leftOutLines(context, leftOut),
    ...(requestedSilent === 0 ? [] : [said(words.requestedToo(requestedSilent)), '']),
  ].join('\n')}\n`;
}
