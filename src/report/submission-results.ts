import { type CivilDate, daysBetween } from '../model/civil-date.ts';
import type { Deadline } from '../model/deadline.ts';
import type { RosterEntry } from '../model/documents.ts';
import { wallClock } from '../model/instant.ts';
import { type Rates, ratesOf } from '../model/rates.ts';
import { leadersOf, ledActivities } from '../model/roles.ts';
import { type Flag, isAccepted, type State, type Submission } from '../model/submission.ts';
import type { Basis, UsedReport } from './basis.ts';
import { type Arrival, arrivalsOf } from './receipt-history.ts';
import { orderOf, type UnitLabel, unitLabel } from './unit-label.ts';

export interface SubmissionLine {
  readonly unit: UnitLabel;
  readonly class: Submission['class'];
  readonly state: State;
  /** The unit's own, where a document extended it. */
  readonly deadline: Deadline;
  readonly receivedOn?: CivilDate;
  /** Days after the last good day: until receipt, or until now where nothing came. */
  readonly daysLate?: number;
  readonly flags: readonly Flag[];
  readonly exemption?: NonNullable<RosterEntry['exempt']>;
  /** Last day of a unit that nobody succeeds and that therefore owes nothing. */
  readonly closed?: CivilDate;
  /** Names of the closed units that it answers for. */
  readonly answersFor: readonly string[];
  /** The document that came first. */
  readonly document?: { readonly number: string; readonly date: CivilDate };
  /** Everything that came, in order; empty where receipts are not known. */
  readonly arrivals: readonly Arrival[];
  /** Handed in, sent back, and nothing accepted since. */
  readonly sentBack: boolean;
  /** In time by its first version, but the first accepted one came after the deadline. */
  readonly acceptedLate: boolean;
  /** The accepted report has errors and makes no figures. */
  readonly unread: boolean;
  /** The accepted report that made figures. */
  readonly file?: string;
  /** Titles of the activities that the unit leads and on which it sent nothing. */
  readonly ledWithoutReport: readonly string[];
}

export interface SubmissionResults {
  readonly required: Rates;
  readonly requested: Rates;
  /** Required units whose report was accepted. */
  readonly accepted: number;
  readonly acceptedRequested: number;
  readonly lines: readonly SubmissionLine[];
}

export const isReceived = ({ submissions }: { readonly submissions: SubmissionResults }): boolean =>
  submissions.lines.some(({ receivedOn }) => receivedOn !== undefined);

function daysLateOf({ state, deadline, first }: Submission, today: CivilDate): number | undefined {
  if (state === 'late' && first !== undefined) return daysBetween(deadline.lastDay, first.day);
  return state === 'missing' ? daysBetween(deadline.lastDay, today) : undefined;
}

/** What the receipts of a unit say beyond its state. */
function receivedFacts(submission: Submission, used: UsedReport | undefined, basis: Basis) {
  const arrivals = arrivalsOf(submission, basis);
  const [first] = arrivals;
  const receivedOn = first?.receivedOn ?? submission.first?.day;
  const document = first?.document ?? (arrivals.length > 1 ? undefined : used?.report.document);
  const accepted = submission.flags.includes('accepted');
  return {
    ...(receivedOn !== undefined && { receivedOn }),
    ...(document !== undefined && { document }),
    arrivals,
    sentBack: submission.flags.includes('returned') && !accepted,
    acceptedLate: submission.state === 'on-time' && arrivals.find(isAccepted)?.afterDeadline === true,
    unread: accepted && used === undefined && basis.input.unread.includes(submission.unit),
  };
}

/** What is looked up for each unit, prepared once. */
interface Lookup {
  readonly today: CivilDate;
  readonly used: ReadonlyMap<string, UsedReport>;
  readonly entries: ReadonlyMap<string, RosterEntry>;
}

function lookupOf({ input, reports }: Basis): Lookup {
  const { at, cycle, roster } = input;
  return {
    today: wallClock(at, cycle.timeZone).date,
    used: new Map(reports.map(report => [report.unit.id, report])),
    entries: new Map(roster.units.map(entry => [entry.unit, entry])),
  };
}

/** Where several lead, one that reported is enough. */
function isToldByLead(activity: string, { input, registry, reports }: Basis): boolean {
  const leaders = leadersOf(activity, input.plan, registry);
  return reports.some(
    ({ unit, report }) => leaders.has(unit.id) && report.activities?.some(own => own.activity === activity) === true,
  );
}

function lineOf(submission: Submission, { today, used: reports, entries }: Lookup, basis: Basis): SubmissionLine {
  const { input, registry, date } = basis;
  const used = reports.get(submission.unit);
  const entry = entries.get(submission.unit);
  const daysLate = daysLateOf(submission, today);
  const led = submission.state === 'missing' ? ledActivities(submission.unit, input.plan, registry, date) : [];
  const silent = led.filter(({ id }) => !isToldByLead(id, basis));
  return {
    unit: unitLabel(submission.unit, registry),
    class: submission.class,
    state: submission.state,
    deadline: submission.deadline,
    ...receivedFacts(submission, used, basis),
    ...(daysLate !== undefined && { daysLate }),
    flags: submission.flags,
    ...(entry?.exempt !== undefined && { exemption: entry.exempt }),
    ...(entry?.closed !== undefined && { closed: entry.closed }),
    answersFor: (entry?.answersFor ?? []).map(({ unit }) => registry.labelOf(unit)),
    ...(used !== undefined && { file: used.file }),
    ledWithoutReport: silent.map(({ title }) => title),
  };
}

/** Where each obligation stands, in protocol order; rates are over the required ones alone. */
export function submissionResults(basis: Basis): SubmissionResults {
  const { submissions } = basis.input;
  const lookup = lookupOf(basis);
  const accepted = (own: Submission['class']): number => basis.reports.filter(report => report.class === own).length;
  return {
    required: ratesOf(submissions.filter(({ class: own }) => own === 'required')),
    requested: ratesOf(submissions.filter(({ class: own }) => own === 'requested')),
    accepted: accepted('required'),
    acceptedRequested: accepted('requested'),
    lines: submissions
      .map(submission => lineOf(submission, lookup, basis))
      .sort((left, right) => orderOf(left.unit.id, basis.registry) - orderOf(right.unit.id, basis.registry)),
  };
}
