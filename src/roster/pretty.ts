import { deadlineOfUnit } from '../model/deadline.ts';
import type { RosterEntry } from '../model/documents.ts';
import type { RosterChange } from '../model/roster-changes.ts';
import type { Style } from '../output/style.ts';
import { displayWidth, padEnd, safe, wrap } from '../output/terminal.ts';
import type { StatusWords } from '../status/words.ts';
import type { RosterView } from './view.ts';
import type { RosterCounts, RosterWords } from './words.ts';

const longest = 2000;
const nameWidth = 46;

export interface RosterContext {
  readonly words: RosterWords;
  readonly statusWords: StatusWords;
  readonly style: Style;
  readonly columns: number;
  /** Path of a file as the person at the keyboard would type it. */
  readonly show: (file: string) => string;
}

/** A name as shown; a group is named as a unit is. */
export const nameIn =
  ({ registry }: Pick<RosterView, 'registry'>) =>
  (unit: string): string =>
    registry.labelOf(unit);

export const entriesOf = ({ frozen, resolved }: RosterView): readonly RosterEntry[] => frozen?.units ?? resolved;

export function countsOf(entries: readonly RosterEntry[]): RosterCounts {
  const count = (holds: (entry: RosterEntry) => boolean): number => entries.filter(holds).length;
  return {
    required: count(entry => entry.class === 'required' && entry.closed === undefined && entry.exempt === undefined),
    requested: count(entry => entry.class === 'requested' && entry.closed === undefined && entry.exempt === undefined),
    exempt: count(({ exempt, closed }) => exempt !== undefined && closed === undefined),
    closed: count(({ closed }) => closed !== undefined),
    answered: new Set(entries.flatMap(({ answersFor = [] }) => answersFor.map(({ unit }) => unit))).size,
  };
}

const rest = ({ columns }: RosterContext, text: string, indent = '       '): string =>
  wrap(safe(text, longest), columns, indent);

/** What stands below the line of a unit. */
function remarks(context: RosterContext, view: RosterView, entry: RosterEntry): readonly string[] {
  const { words, statusWords } = context;
  const { answersFor = [], exempt, extension, note } = entry;
  return [
    ...(answersFor.length > 0 ? [words.answersFor(answersFor, nameIn(view))] : []),
    ...(exempt !== undefined ? [words.exempt(exempt)] : []),
    ...(extension !== undefined ? [statusWords.extendedTo(deadlineOfUnit(view.cycle, view.deadline, entry))] : []),
    ...(note !== undefined ? [words.note(note)] : []),
  ].map(text => rest(context, text));
}

function rows(
  context: RosterContext,
  view: RosterView,
  entries: readonly RosterEntry[],
  behind: (entry: RosterEntry) => string,
): readonly string[] {
  const names = entries.map(({ unit }) => safe(nameIn(view)(unit)));
  const width = Math.min(nameWidth, Math.max(...names.map(displayWidth)));
  return entries.flatMap((entry, index) => {
    const head = `  ${String(index + 1).padStart(3)}  ${padEnd(names[index] ?? '', width)}`;
    const line = `${head}  ${safe(behind(entry), longest)}`.trimEnd();
    const fits = displayWidth(line) <= context.columns;
    return [...(fits ? [line] : [head.trimEnd(), rest(context, behind(entry))]), ...remarks(context, view, entry)];
  });
}

function tables(context: RosterContext, view: RosterView): readonly string[] {
  const { words, style } = context;
  const entries = entriesOf(view);
  const lines: string[] = [];
  for (const kind of ['required', 'requested'] as const) {
    const own = entries.filter(entry => entry.class === kind && entry.closed === undefined);
    if (own.length > 0)
      lines.push(
        style.heading(words.classes[kind](own.length)),
        ...rows(context, view, own, ({ basis }) => basis.join('; ')),
        '',
      );
  }
  const closed = entries.filter(entry => entry.closed !== undefined);
  if (closed.length > 0)
    lines.push(
      style.warning(wrap(words.closedUnits(closed.length), context.columns, '')),
      ...rows(context, view, closed, entry => words.closedOn(entry.closed ?? '')),
      '',
    );
  return lines;
}

/** Lines of one unit are told in one sentence, under its name. */
function sentences(
  { words }: RosterContext,
  view: Pick<RosterView, 'registry'>,
  changes: readonly RosterChange[],
): readonly string[] {
  const nameOf = nameIn(view);
  const told = new Map<string, string[]>();
  for (const line of changes) told.set(line.unit, [...(told.get(line.unit) ?? []), words.change(line, nameOf)]);
  return [...told].map(([unit, parts]) => `${nameOf(unit)}: ${parts.join('; ')}`);
}

/** Changes, those who came and who went apart from the rest, one paragraph a unit. */
export function changeLines(
  context: RosterContext,
  view: Pick<RosterView, 'registry'>,
  changes: readonly RosterChange[],
): readonly string[] {
  const { words, style } = context;
  const parts = [
    ['added', changes.filter(({ kind }) => kind === 'added')],
    ['removed', changes.filter(({ kind }) => kind === 'removed')],
    ['changed', changes.filter(({ kind }) => kind !== 'added' && kind !== 'removed')],
  ] as const;
  return parts.flatMap(([kind, own]) => {
    const lines = sentences(context, view, own);
    const heading = `  ${style.heading(words.changeKinds[kind](lines.length))}`;
    return lines.length === 0 ? [] : [heading, ...lines.map(line => rest(context, line, '    '))];
  });
}

function comparison(context: RosterContext, view: RosterView): readonly string[] {
  const { previous } = view;
  const { words, style } = context;
  // Where all are gone, every unit would be told as changed.
  if (previous === undefined || (view.nobody !== undefined && view.frozen === undefined)) return [];
  const { period, frozen, date, changes } = previous;
  const heading = style.heading(wrap(words.comparison(period, frozen, date), context.columns, ''));
  const lines = changes.length === 0 ? [`  ${words.unchanged}`] : changeLines(context, view, changes);
  return [heading, ...lines, ''];
}

/** Of a frozen roster: what freezing anew would change. */
function drift(context: RosterContext, view: RosterView): readonly string[] {
  const { words, style, columns } = context;
  if (view.frozen === undefined || view.nobody !== undefined) return [];
  if (view.difference.length === 0) return [wrap(words.wouldNotChange, columns, ''), ''];
  const heading = style.warning(wrap(words.wouldChange(view.date), columns, ''));
  return [heading, ...changeLines(context, view, view.difference), ''];
}

/** The roster for people: who owes, what changed and why, and the totals last. */
export function prettyRoster(view: RosterView, context: RosterContext): string {
  const { words, statusWords, style, columns, show } = context;
  const { frozen, cycle, period, date, deadline, file } = view;
  const standing = frozen === undefined ? words.resolvedOn(date) : words.frozenOn(frozen.date, show(file));
  const lines = [
    style.heading(safe(words.heading(cycle.title, period))),
    wrap(safe(statusWords.rule(deadline)), columns, ''),
    wrap(safe(standing, longest), columns, ''),
    ...(frozen?.illustrative === true ? [style.warning(words.illustrative)] : []),
    '',
    ...tables(context, view),
    ...comparison(context, view),
    ...drift(context, view),
    style.heading(wrap(words.totals(countsOf(entriesOf(view))), columns, '')),
  ];
  return `${lines.join('\n')}\n`;
}
