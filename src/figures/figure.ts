import type { Path } from '../findings/place.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { FigureStatus } from '../report/indicator-figure.ts';
import type { Block, UnitLabel } from '../report/unit-label.ts';
import type { FigureId } from './figure-id.ts';

/** A number that stands in a file of the plan. */
export interface StatedInput {
  /** Absent for what the plan itself states. */
  readonly unit?: UnitLabel;
  /** Path inside the workspace, with `/`. */
  readonly file: string;
  readonly path: Path;
  readonly value: number;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a count counts: a unit, an entry in its report, or an activity of the plan. */
export interface CountedInput {
  readonly unit?: UnitLabel;
  readonly activity?: Named;
  /** The report in which it stands; absent for what only the roster and the receipts tell. */
  readonly file?: string;
  readonly path?: Path;
}

/** How a value comes from inputs or from other figures. */
export type Formula =
  /** One unit's own figure. */
  | { readonly kind: 'single'; readonly of: StatedInput }
  /** Published, and kept with the indicator. */
  | { readonly kind: 'published'; readonly of: StatedInput }
  /** Set by the plan or one of its amendments. */
  | { readonly kind: 'planned'; readonly of: StatedInput }
  | { readonly kind: 'sum' | 'maximum' | 'minimum'; readonly of: readonly StatedInput[] }
  /** Sum of what is above over sum of what is below, never a mean of quotients. */
  | {
      readonly kind: 'ratio';
      readonly parts: readonly { readonly above: StatedInput; readonly below: StatedInput }[];
      readonly times: 1 | 100;
    }
  | {
      readonly kind: 'weighted-mean';
      readonly parts: readonly { readonly value: StatedInput; readonly weight: StatedInput }[];
    }
  | { readonly kind: 'count'; readonly of: readonly CountedInput[] }
  | { readonly kind: 'total'; readonly of: readonly FigureId[] }
  | { readonly kind: 'quotient'; readonly above: FigureId; readonly below: FigureId }
  | { readonly kind: 'difference'; readonly of: FigureId; readonly less: FigureId }
  /** The share of the way from the baseline to the target. */
  | { readonly kind: 'progress'; readonly value: FigureId; readonly baseline: FigureId; readonly target: FigureId }
  | { readonly kind: 'days'; readonly unit: UnitLabel; readonly from: CivilDate; readonly to: CivilDate }
  | { readonly kind: 'none' };

export const leftOutReasons = [
  'missing',
  'not-due',
  'exempt',
  'sent-back',
  'not-accepted',
  'unread',
  'no-report-file',
  'no-figure',
  'nil',
  'requested',
  'other-block',
  'whole-and-parts',
  'other-standard',
  'not-addable',
  'no-parts',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** A unit whose report, or whose figure, is not in the value. */
export interface LeftOut {
  readonly unit: UnitLabel;
  readonly reason: LeftOutReason;
  /** The figure that was not taken, where there is one. */
  readonly stated?: Omit<StatedInput, 'unit'>;
}

export const fundingParts = ['planned', 'disbursed', 'rate', 'units', 'expected'] as const;
export type FundingPart = (typeof fundingParts)[number];

/** What a figure is of, for its name in words. */
export type FigureSubject =
  | { readonly of: 'indicator'; readonly indicator: Named; readonly part: IndicatorPart; readonly year?: number }
  | { readonly of: 'submissions'; readonly class?: 'required' | 'requested'; readonly part: SubmissionPart }
  | { readonly of: 'group'; readonly group: Named; readonly part: GroupPart }
  | { readonly of: 'activity'; readonly activity: Named; readonly part: ActivityPart }
  | {
      readonly of: 'output';
      readonly activity: Named;
      readonly name: string;
      readonly within: Block | UnitLabel;
    }
  | {
      readonly of: 'funding';
      readonly source?: Named;
      readonly within: Block | 'requested' | 'total';
      readonly part: FundingPart;
    }
  | {
      readonly of: 'funding-line';
      readonly unit: UnitLabel;
      readonly source: Named;
      readonly group?: Named;
      readonly part: FundingPart;
    }
  | { readonly of: 'unit'; readonly unit: UnitLabel; readonly part: 'days-late' }
  | { readonly of: 'documents'; readonly part: 'count' | 'units' };

export type IndicatorPart =
  | 'value'
  | 'target'
  | 'baseline'
  | 'previous'
  | 'change'
  | 'achievement'
  | 'reporting-units'
  | 'expected-units';

export type SubmissionPart =
  | 'total'
  | 'owed'
  | 'expected'
  | 'received'
  | 'on-time'
  | 'late'
  | 'missing'
  | 'not-due'
  | 'exempt'
  | 'accepted'
  | 'completeness'
  | 'on-time-rate'
  | 'sent-back'
  | 'accepted-late'
  | 'unread';

export type StatusPart = 'entries' | 'done' | 'in-progress' | 'not-started' | 'nil';
export type GroupPart =
  | StatusPart
  | 'charged'
  | 'reported'
  | 'coverage'
  | 'requested'
  | 'nil-units'
  | 'silent-activities'
  | 'requested-entries';
export type ActivityPart = StatusPart | 'units';

/** One printed figure with everything that it comes from. */
export interface Figure {
  readonly id: FigureId;
  readonly subject: FigureSubject;
  /** `share` is between 0 and 1, money in million đồng; a `quantity` and a `change` have a measure. */
  readonly kind: 'count' | 'share' | 'quantity' | 'change' | 'money';
  /** `null` where there is none: never zero in the place of what is not known. */
  readonly value: number | null;
  readonly measure?: string;
  readonly status?: FigureStatus;
  /** The day that the figure describes. */
  readonly asOf?: CivilDate;
  readonly standard?: string;
  readonly source?: string;
  readonly formula: Formula;
  readonly leftOut: readonly LeftOut[];
}

/** Units that a figure is made from, each once. */
export function unitsOf({ formula }: Figure): readonly UnitLabel[] {
  const units = inputsOf(formula).flatMap(({ unit }) => unit ?? []);
  return [...new Map(units.map(unit => [unit.id, unit])).values()];
}

/** Everything from files that goes into a value directly. */
export function inputsOf(formula: Formula): readonly (StatedInput | CountedInput)[] {
  switch (formula.kind) {
    case 'single':
    case 'published':
    case 'planned':
      return [formula.of];
    case 'sum':
    case 'maximum':
    case 'minimum':
    case 'count':
      return formula.of;
    case 'ratio':
      return formula.parts.flatMap(({ above, below }) => [above, below]);
    case 'weighted-mean':
      return formula.parts.flatMap(({ value, weight }) => [value, weight]);
    case 'days':
      return [{ unit: formula.unit }];
    default:
      return [];
  }
}

/** Other figures that a value is made from. */
export function operandsOf(formula: Formula): readonly FigureId[] {
  switch (formula.kind) {
    case 'total':
      return formula.of;
    case 'quotient':
      return [formula.above, formula.below];
    case 'difference':
      return [formula.of, formula.less];
    case 'progress':
      return [formula.value, formula.baseline, formula.target];
    default:
      return [];
  }
}
