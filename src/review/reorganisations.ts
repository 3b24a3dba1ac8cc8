import type { CivilDate } from '../model/civil-date.ts';
import type { Amendment, Succession } from '../model/documents.ts';
import { wallClock } from '../model/instant.ts';
import { type UnitLabel, unitLabel } from '../report/unit-label.ts';
import { type ReviewInput, reportedYears } from './review-input.ts';

/** Units that went over into another on one day, or one that was divided among several. */
export interface Reorganisation {
  readonly on: CivilDate;
  readonly kind: Succession['kind'];
  readonly from: readonly UnitLabel[];
  readonly into: readonly UnitLabel[];
  /** Only some functions went this way; a unit that ended by being divided went over whole, in parts. */
  readonly partly: boolean;
  readonly act?: NonNullable<Succession['act']>;
}

const today = ({ at, cycle }: ReviewInput): CivilDate => wallClock(at, cycle.timeZone).date;

const isWithin = (date: CivilDate, input: ReviewInput): boolean =>
  date >= `${input.range.from}-01-01` && date <= `${input.range.to}-12-31` && date <= today(input);

const withUnit = (known: readonly UnitLabel[] = [], unit: UnitLabel): readonly UnitLabel[] =>
  known.some(({ id }) => id === unit.id) ? known : [...known, unit];

/** Steps of succession in the years of the review between units that owed a report in one of them, in order of their days. */
export function reorganisations(input: ReviewInput): readonly Reorganisation[] {
  const { registry } = input;
  const asked = new Set(
    reportedYears(input).flatMap(({ report }) => report.submissions.lines.map(({ unit }) => unit.id)),
  );
  const steps = new Map<string, Reorganisation>();
  for (const { id, to, succeededBy = [] } of registry.units.values())
    for (const { unit, from: on, kind, act, scope } of succeededBy) {
      if (!isWithin(on, input) || !(asked.has(id) || asked.has(unit))) continue;
      const partly = scope !== 'whole' && !(kind === 'split' && to !== undefined);
      const key = JSON.stringify([on, kind, kind === 'split' ? id : unit, partly, act?.number]);
      const known = steps.get(key);
      const from = withUnit(known?.from, unitLabel(id, registry));
      const into = withUnit(known?.into, unitLabel(unit, registry));
      steps.set(key, { on, kind, from, into, partly, ...(act !== undefined && { act }) });
    }
  return [...steps.values()].sort((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0));
}

/** Amendments that came into force in the years of the review. */
export const amendmentsMade = (input: ReviewInput): readonly Amendment[] =>
  [...input.amendments]
    .filter(({ effective }) => isWithin(effective, input))
    .sort((left, right) => left.edition - right.edition);
