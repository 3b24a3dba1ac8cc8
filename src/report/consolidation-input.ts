import type { CivilDate } from '../model/civil-date.ts';
import type { Deadline } from '../model/deadline.ts';
import type {
  Amendment,
  Indicators,
  Narrative,
  Plan,
  Report,
  ReportingCycle,
  RosterEntry,
} from '../model/documents.ts';
import type { Instant } from '../model/instant.ts';
import type { PeriodId } from '../model/period.ts';
import type { ReceiptFacts, Submission } from '../model/submission.ts';
import type { UnitRegistry } from '../model/unit-registry.ts';
import type { ReportKind } from './cover.ts';

/** The report of one unit and the file that holds it, so that each printed figure leads back to a file. */
export interface ReportFile {
  readonly file: string;
  readonly report: Report;
}

/** The files that the indicators of the edition were made from, so that what they state leads back to its place. */
export interface IndicatorOrigin {
  readonly base: Indicators;
  /** In the order of their editions. */
  readonly amendments: readonly { readonly file: string; readonly amendment: Amendment }[];
}

/** Who owes the report, as frozen; `date` is the day on which groups of units were resolved. */
export interface RosterInForce {
  readonly date: CivilDate;
  readonly units: readonly RosterEntry[];
  readonly illustrative?: boolean;
}

/** What the register of arrivals and receipts came to: whoever changes it afterwards cannot change the paper. */
export interface RegisterState {
  /** Merkle root in hexadecimal over the names of the records. */
  readonly root: string;
  readonly count: number;
  /** Records made until then; without a time, all of that day. */
  readonly asOf: { readonly date: CivilDate; readonly time?: string };
}

/** Everything that the consolidated report of one period is computed from. */
export interface ConsolidationInput {
  readonly kind: ReportKind;
  /** The day that the document bears; left to the clerk where none is given. */
  readonly date?: CivilDate;
  readonly plan: Plan;
  readonly registry: UnitRegistry;
  readonly indicators: Indicators;
  /** Absent where no amendment changed the indicators. */
  readonly origin?: IndicatorOrigin;
  readonly cycle: ReportingCycle;
  readonly period: PeriodId;
  readonly roster: RosterInForce;
  readonly submissions: readonly Submission[];
  /** Only those make figures whose submission is accepted; the others are handed back as `unused`. */
  readonly reports: readonly ReportFile[];
  /** By unit, in any order: the documents that a submission came under. */
  readonly receipts: ReadonlyMap<string, readonly ReceiptFacts[]>;
  /** Units whose accepted report has errors and is therefore not among `reports`. */
  readonly unread: readonly string[];
  readonly narrative?: Narrative;
  readonly register: RegisterState;
  readonly deadline: Deadline;
  readonly at: Instant;
  readonly draft: boolean;
  /** The roster is not frozen: it was resolved from the plan. */
  readonly provisional: boolean;
}
