import { wallClock } from '../model/instant.ts';
import type { Flag, State } from '../model/submission.ts';
import type { Style } from '../output/style.ts';
import { displayWidth, padEnd, safe, wrap } from '../output/terminal.ts';
import { rosterRemarks } from './remarks.ts';
import { isAnybodyOwing, type Status, type UnitStatus } from './status.ts';
import type { StatusWords } from './words.ts';

/** The reader's next call goes to those who are missing, so they stand first. */
const stateOrder: readonly State[] = ['missing', 'late', 'on-time', 'not-due', 'exempt'];
/** Said by the state, or shown once above the table. */
const silentFlags: ReadonlySet<Flag> = new Set(['accepted', 'illustrative', 'extended']);
const nameWidth = 46;

interface Context {
  readonly words: StatusWords;
  readonly style: Style;
  readonly columns: number;
}

const stateStyle = (style: Style, state: State): ((text: string) => string) =>
  ({ missing: style.error, late: style.warning, 'on-time': style.good, 'not-due': style.heading, exempt: style.dim })[
    state
  ];

/** Of those who have reported nobody asks any more when they were urged. */
const isAwaited = (state: State): boolean => state === 'missing' || state === 'not-due';

function remarks({ words }: Context, { timeZone }: Status, unit: UnitStatus): string {
  const { first, daysLate, flags, deadline, state, reminded } = unit;
  const last = isAwaited(state) ? reminded.at(-1) : undefined;
  return [
    ...(first === undefined ? [] : [words.moment(first, wallClock(first.instant, timeZone).time)]),
    ...(daysLate === undefined ? [] : [words.daysLate(daysLate)]),
    ...(flags.includes('extended') ? [words.extendedTo(deadline)] : []),
    ...(last === undefined ? [] : [words.reminded(wallClock(last, timeZone).date, reminded.length)]),
    ...flags.filter(flag => !silentFlags.has(flag)).map(flag => words.flags[flag]),
    ...rosterRemarks(words, unit),
  ].join(' · ');
}

/** What stands still because the unit that leads it is silent, one activity a line. */
const silentWork = ({ words, columns }: Context, { tasksWithoutReport }: UnitStatus): readonly string[] =>
  tasksWithoutReport.length === 0
    ? []
    : [
        wrap(words.withoutReport(tasksWithoutReport.length), columns, '      '),
        ...tasksWithoutReport.map(({ title }) => wrap(`- ${safe(title)}`, columns, '        ')),
      ];

function unitLines(context: Context, status: Status, unit: UnitStatus, width: number): string {
  const name = safe(unit.name);
  const remark = safe(remarks(context, status, unit), 2000) || context.style.dim(unit.unit);
  const line = `  ${padEnd(name, width)}  ${remark}`;
  const fits = displayWidth(line) <= context.columns;
  return [fits ? line : `  ${name}\n${wrap(remark, context.columns, '      ')}`, ...silentWork(context, unit)].join(
    '\n',
  );
}

function classBlock(context: Context, status: Status, kind: UnitStatus['class']): readonly string[] {
  const { words, style } = context;
  const own = status.units.filter(unit => unit.class === kind);
  if (own.length === 0) return [];
  const width = Math.min(nameWidth, Math.max(...own.map(({ name }) => displayWidth(name))));
  const lines = [style.heading(words.classes[kind](own.length)), ''];
  for (const state of stateOrder) {
    const units = own.filter(unit => unit.state === state);
    if (units.length === 0) continue;
    lines.push(
      `${stateStyle(style, state)(words.states[state])} (${units.length})`,
      ...units.map(unit => unitLines(context, status, unit, width)),
      '',
    );
  }
  return lines;
}

/** An arrival that cannot be read came with a file at least. */
export const filesIn = ({ inbox }: Pick<Status, 'inbox'>): number =>
  inbox.reduce((sum, { files }) => sum + Math.max(1, files.length), 0);

/** The table for people; the most important line is the last. */
export function prettyStatus(status: Status, context: Context): string {
  const { words, style, columns } = context;
  const clock = wallClock(status.at, status.timeZone);
  const lines = [
    style.heading(safe(words.heading(status))),
    wrap(safe(words.rule(status.deadline)), columns, ''),
    `${words.asOf(clock.date, clock.time)} · ${words.remaining(status)}`,
    ...(status.illustrative ? [style.warning(words.illustrative)] : []),
    ...(status.provisional ? [style.warning(words.provisional)] : []),
    ...(isAnybodyOwing(status) ? [] : [style.error(wrap(words.nobody, columns, ''))]),
    '',
    ...classBlock(context, status, 'required'),
    ...classBlock(context, status, 'requested'),
    ...(status.unread.length === 0
      ? []
      : [style.error(wrap(safe(words.unread(status.unread), 2000), columns, '')), '']),
    ...(status.inbox.length === 0 ? [] : [style.warning(wrap(words.inbox(filesIn(status)), columns, '')), '']),
    ...(status.units.some(unit => unit.class === 'requested')
      ? [wrap(words.totals(status.rates.requested, false), columns, '')]
      : []),
    style.heading(wrap(words.totals(status.rates.required, true), columns, '')),
  ];
  return `${lines.join('\n')}\n`;
}
