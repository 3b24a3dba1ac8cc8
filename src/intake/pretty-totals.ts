import type { PeriodId } from '../model/period.ts';
import { isAccepted } from '../model/submission.ts';
import { safe, wrap } from '../output/terminal.ts';
import { countsOf } from './counts.ts';
import type { Outcome, OutcomeOf } from './outcome.ts';
import type { CollectContext } from './pretty.ts';

type Judged = OutcomeOf<'judged'>;

const isEffective = ({ report }: Judged): boolean => report.kind === 'first' || report.kind === 'replaces';

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

/** Of several accepted reports of one unit in this run, which one counts. */
function severalLines(judged: readonly Judged[], { words, style, columns }: CollectContext): readonly string[] {
  const accepted = judged.filter(({ judgement }) => judgement.accepted !== undefined);
  return groupedBy(accepted, ({ period, unit }) => `${period}/${unit}`).flatMap(reports => {
    const standing = reports.findLast(isEffective);
    const [first] = reports;
    if (reports.length < 2 || standing === undefined || first === undefined) return [];
    const names = reports.map(({ name }) => safe(name));
    const line = words.several(safe(first.unitName), first.period, names, safe(standing.name));
    return style.warning(wrap(line, columns, ''));
  });
}

/** The last word on each unit counts: what was returned and then accepted is not sent back. */
function unitsToReturn(judged: readonly Judged[]): ReadonlyMap<PeriodId, readonly string[]> {
  const last = groupedBy(judged, ({ period, unit }) => `${period}/${unit}`).flatMap(reports => reports.at(-1) ?? []);
  const returned = last.filter(({ judgement }) => !isAccepted(judgement));
  const periods = groupedBy(returned, ({ period }) => period);
  return new Map(periods.map(own => [own[0]?.period ?? '', own.map(({ unit }) => unit)]));
}

/** What to do next, each command on a line of its own that can be copied. */
function nextLines(outcomes: readonly Outcome[], judged: readonly Judged[], { words }: CollectContext) {
  const { next } = words;
  const counted = judged.filter(({ judgement }) => judgement.admissible);
  const received = counted.find(({ judgement }) => isAccepted(judgement)) ?? counted[0];
  const isOpen = outcomes.some(({ kind }) => kind === 'unclear' || kind === 'waiting' || kind === 'unopened');
  return [
    ...[...unitsToReturn(judged)].map(([period, units]) => next.returned(period, units)),
    ...(received === undefined ? [] : [next.acknowledge(received.period, received.unit), next.status(received.period)]),
    ...(isOpen ? [next.inbox] : []),
  ];
}

/** What to do next, then the totals: the most important line is the last. */
export function prettyTotals(outcomes: readonly Outcome[], context: CollectContext): string {
  const { words, style, columns } = context;
  const judged = outcomes.filter(outcome => outcome.kind === 'judged');
  const total = style.heading(wrap(words.totals(countsOf(outcomes)), columns, ''));
  return `${[...severalLines(judged, context), ...nextLines(outcomes, judged, context), total].join('\n')}\n`;
}
