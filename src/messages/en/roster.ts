import type { Deadline } from '../../model/deadline.ts';
import type { RosterWords } from '../../roster/words.ts';
import { formatDate } from '../../text/english.ts';
import { answered } from '../answering-units.ts';
import { listed } from './listed.ts';
import { change } from './roster-changes.ts';
import { status } from './status.ts';

const dated = (deadline: Deadline): string =>
  `${status.named(deadline)}${deadline.document === undefined ? '' : ` (${deadline.document})`}`;

const unitsOf = (count: number): string => `${count} ${count === 1 ? 'unit' : 'units'}`;

export const roster = {
  heading: (cycleTitle, period) => `${cycleTitle}, ${period}: who owes the report`,
  frozenOn: (date, file) => `Frozen as of ${formatDate(date)}, unchanged: ${file}`,
  resolvedOn: date => `Not frozen. By the plan and units.yaml on ${formatDate(date)}:`,
  illustrative: 'ILLUSTRATIVE ROSTER, for rehearsals only; every page made from it says ILLUSTRATIVE DATA.',
  classes: {
    required: count => `REQUIRED TO REPORT (${unitsOf(count)})`,
    requested: count => `REQUESTED TO REPORT (${unitsOf(count)}, outside every rate)`,
  },
  closedUnits: count => `CLOSED WITHOUT A SUCCESSOR (${unitsOf(count)}, owing no report)`,
  closedOn: date => `last day ${formatDate(date)}`,
  answersFor: (units, nameOf) => `also answers for: ${answered(units, nameOf)}`,
  exempt: ({ reason, document }) => `exempt by ${document.number}: ${reason}`,
  note: text => `note: ${text}`,
  comparison: (period, frozen, date) =>
    `Compared with the roster of ${period} (${frozen ? 'frozen' : 'not frozen, resolved'} as of ${formatDate(date)})`,
  unchanged: 'No change.',
  changeKinds: {
    added: count => `Added (${count})`,
    removed: count => `Removed (${count})`,
    changed: count => `Changed (${count})`,
  },
  change,
  wouldChange: date => `Frozen anew as of ${formatDate(date)}, it would differ:`,
  wouldNotChange: 'The plan and units.yaml still give this very roster.',
  nobody: (date, lost) =>
    lost.length === 0
      ? `On ${formatDate(date)} no unit owes the report.`
      : `On ${formatDate(date)} no unit is left that owes the report: all were closed. units.yaml names no successor (succeededBy) of ${unitsOf(lost.length)}: ${listed(lost)}.`,
  nobodyFix: command =>
    command === undefined
      ? 'look at required of the reporting cycle in plan.yaml and at the groups in units.yaml.'
      : `add succeededBy in units.yaml, or take the last day on which a unit was there: ${command}`,
  totals: ({ required, requested, exempt, closed, answered: others }) =>
    [
      `Total: ${required} required`,
      `${requested} requested`,
      ...(exempt > 0 ? [`${exempt} exempt`] : []),
      ...(others > 0 ? [`${others} former units answered for`] : []),
      ...(closed > 0 ? [`${closed} without a successor`] : []),
    ].join(' · '),
  freezeWith: command => `To freeze this roster: ${command}`,
  frozen: file => `Roster frozen in ${file}.`,
  alreadyFrozen: (file, date) => `Frozen before as of ${formatDate(date)}, unchanged: ${file}.`,
  refused: (file, date) =>
    `Not written: ${file} was frozen as of ${formatDate(date)} and differs from this roster as shown above.`,
  refreezeWith: command => `To freeze it anew: ${command}`,
  refrozen: (file, date) => `Frozen anew as of ${formatDate(date)}: ${file}.`,
  next: command => `Next: ${command}`,
  written: file => `Wrote ${file}.`,
  nothingWritten: 'Nothing to write.',
  extended: (name, before, after) => `${name}: due ${dated(before)} → ${dated(after)}`,
  alreadyExtended: (name, deadline) => `${name}: already due ${dated(deadline)}`,
  exempted: (name, { reason, document }, before) =>
    `${name}: ${before === undefined ? 'owes the report' : `exempt by ${before}`} → exempt by ${document.number}: ${reason}`,
  alreadyExempt: (name, { document }) => `${name}: already exempt by ${document.number}`,
  hasReported: name =>
    `Note: ${name} has reported; its state still follows from the report that came, and the exemption has no effect.`,
  restored: (name, grants) => `${name}: ${grants.join(', ')} → the deadline of all`,
  nothingToRestore: name => `${name}: neither exempt nor extended`,
  moved: (before, after) => `Deadline of all: ${dated(before)} → ${dated(after)}`,
  alreadyMoved: deadline => `Deadline of all: already ${dated(deadline)}`,
  extensionOvertaken: names => `Note: extensions no longer later than the deadline of all: ${listed(names)}.`,
} satisfies RosterWords;
