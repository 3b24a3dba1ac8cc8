import type { CivilDate } from '../model/civil-date.ts';
import type { Deadline } from '../model/deadline.ts';
import type { AnsweredUnit, RosterEntry } from '../model/documents.ts';
import type { RosterChange } from '../model/roster-changes.ts';

/** The name under which a unit is shown. */
export type NameOf = (unit: string) => string;

export interface RosterCounts {
  readonly required: number;
  readonly requested: number;
  readonly exempt: number;
  readonly closed: number;
  /** Closed units that others answer for. */
  readonly answered: number;
}

/** A grant to one unit, before and after; `undefined` where there is none. */
export interface GrantLine {
  readonly before: RosterEntry;
  readonly after: RosterEntry;
}

/** Words of `plan roster` in one language. */
export interface RosterWords {
  readonly heading: (cycleTitle: string, period: string) => string;
  readonly frozenOn: (date: CivilDate, file: string) => string;
  readonly resolvedOn: (date: CivilDate) => string;
  readonly illustrative: string;
  readonly classes: Readonly<Record<'required' | 'requested', (count: number) => string>>;
  readonly closedUnits: (count: number) => string;
  readonly closedOn: (date: CivilDate) => string;
  readonly answersFor: (answered: readonly AnsweredUnit[], nameOf: NameOf) => string;
  readonly exempt: (grant: NonNullable<RosterEntry['exempt']>) => string;
  readonly note: (note: string) => string;
  readonly comparison: (period: string, frozen: boolean, date: CivilDate) => string;
  readonly unchanged: string;
  readonly changeKinds: Readonly<Record<'added' | 'removed' | 'changed', (count: number) => string>>;
  /** What changed and why, without the name of the unit. */
  readonly change: (change: RosterChange, nameOf: NameOf) => string;
  /** Over what freezing anew on `date` would change. */
  readonly wouldChange: (date: CivilDate) => string;
  readonly wouldNotChange: string;
  /** Nobody who must report is left on `date`. */
  readonly nobody: (date: CivilDate, lost: readonly string[]) => string;
  readonly nobodyFix: (command: string | undefined) => string;
  readonly totals: (counts: RosterCounts) => string;
  readonly freezeWith: (command: string) => string;
  readonly frozen: (file: string) => string;
  readonly alreadyFrozen: (file: string, date: CivilDate) => string;
  readonly refused: (file: string, date: CivilDate) => string;
  readonly refreezeWith: (command: string) => string;
  readonly refrozen: (file: string, date: CivilDate) => string;
  readonly next: (command: string) => string;
  readonly written: (file: string) => string;
  readonly nothingWritten: string;
  readonly extended: (name: string, before: Deadline, after: Deadline) => string;
  readonly alreadyExtended: (name: string, deadline: Deadline) => string;
  readonly exempted: (name: string, grant: NonNullable<RosterEntry['exempt']>, before: string | undefined) => string;
  readonly alreadyExempt: (name: string, grant: NonNullable<RosterEntry['exempt']>) => string;
  readonly hasReported: (name: string) => string;
  readonly restored: (name: string, grants: readonly string[]) => string;
  readonly nothingToRestore: (name: string) => string;
  readonly moved: (before: Deadline, after: Deadline) => string;
  readonly alreadyMoved: (deadline: Deadline) => string;
  /** An extension that is no longer later than the deadline of all. */
  readonly extensionOvertaken: (names: readonly string[]) => string;
}
