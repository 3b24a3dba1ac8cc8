import type { CivilDate } from '../model/civil-date.ts';
import type { Succession } from '../model/documents.ts';
import { windowOf } from '../model/period.ts';
import type { Rates } from '../model/rates.ts';
import type { State, Submission } from '../model/submission.ts';
import type { SubmissionLine } from '../report/submission-results.ts';
import { orderOf, type UnitLabel, unitLabel } from '../report/unit-label.ts';
import { type ReviewInput, type ReviewYear, reportedYears } from './review-input.ts';

/** How a unit stood to the report of one year, or why it did not stand to it at all. */
export type DisciplineCell =
  | { readonly is: 'submission'; readonly state: State; readonly daysLate?: number; readonly line: SubmissionLine }
  /** It had ended by then; nobody may carry on. */
  | {
      readonly is: 'ended';
      readonly on: CivilDate;
      readonly kind?: Succession['kind'];
      readonly successors: readonly UnitLabel[];
    }
  | { readonly is: 'not-founded'; readonly from: CivilDate }
  | { readonly is: 'not-on-roster' }
  /** Nothing is known of the year. */
  | { readonly is: 'no-data' };

export interface DisciplineRow {
  readonly unit: UnitLabel;
  /** In the last year in which it was asked. */
  readonly class: Submission['class'];
  readonly cells: readonly { readonly year: number; readonly cell: DisciplineCell }[];
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
}

/** Counts and rates of one year over its required units; absent for a year of which nothing is known. */
export interface DisciplineYear {
  readonly year: number;
  readonly due: boolean;
  readonly provisional: boolean;
  readonly required?: Rates;
  readonly requested?: Rates;
  readonly accepted?: number;
}

export interface Discipline {
  readonly years: readonly DisciplineYear[];
  readonly rows: readonly DisciplineRow[];
}

/** Why a unit was not asked on `date`; `undefined` where it existed. */
function nonexistent(id: string, date: CivilDate, { registry }: ReviewInput): DisciplineCell | undefined {
  const unit = registry.units.get(id);
  if (unit?.to !== undefined && unit.to < date) {
    const { to: on, succeededBy: steps = [] } = unit;
    const [first] = steps;
    const successors = [...new Set(steps.map(step => step.unit))].map(next => unitLabel(next, registry));
    return { is: 'ended', on, ...(first !== undefined && { kind: first.kind }), successors };
  }
  if (unit?.from !== undefined && unit.from > date) return { is: 'not-founded', from: unit.from };
  return undefined;
}

function cellOf(id: string, { year, report }: ReviewYear, input: ReviewInput): DisciplineCell {
  const end = windowOf(input.cycle, String(year))?.to ?? `${year}-12-31`;
  if (report === undefined) return nonexistent(id, end, input) ?? { is: 'no-data' };
  const line = report.submissions.lines.find(({ unit }) => unit.id === id);
  if (line === undefined) return nonexistent(id, report.rosterDate, input) ?? { is: 'not-on-roster' };
  const late = line.state === 'late' ? line.daysLate : undefined;
  return { is: 'submission', state: line.state, line, ...(late !== undefined && { daysLate: late }) };
}

function rowOf(id: string, input: ReviewInput): DisciplineRow {
  const cells = input.years.map(year => ({ year: year.year, cell: cellOf(id, year, input) }));
  const lines = cells.flatMap(({ cell }) => (cell.is === 'submission' ? [cell.line] : []));
  const count = (state: State): number => lines.filter(line => line.state === state).length;
  return {
    unit: unitLabel(id, input.registry),
    class: lines.at(-1)?.class ?? 'required',
    cells,
    onTime: count('on-time'),
    late: count('late'),
    missing: count('missing'),
  };
}

/** Every unit that was asked for a report in any year, in protocol order, under the name that it had. */
export function discipline(input: ReviewInput): Discipline {
  const units = reportedYears(input).flatMap(({ report }) => report.submissions.lines.map(({ unit }) => unit.id));
  return {
    years: input.years.map(({ year, due, report }) => ({
      year,
      due,
      provisional: report?.provisional === true,
      ...(report !== undefined && {
        required: report.submissions.required,
        requested: report.submissions.requested,
        accepted: report.submissions.accepted,
      }),
    })),
    rows: [...new Set(units)]
      .sort((left, right) => orderOf(left, input.registry) - orderOf(right, input.registry))
      .map(id => rowOf(id, input)),
  };
}
