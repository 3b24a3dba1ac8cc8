import type { Documents } from '../generated/documents.ts';

export type { Documents } from '../generated/documents.ts';

export type DocumentKind = keyof Documents;

/**
 * What is left of a document after everything that its schema refuses was taken out: any part may be absent, and what is
 * present has the type that the schema says. Lists keep their length, so that places stay true.
 */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly (Loose<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;

export type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** A document that its schema accepts whole. */
export type Whole<K extends DocumentKind> = DeepReadonly<Documents[K]>;

export type Plan = Whole<'plan'>;
export type TaskGroup = Plan['taskGroups'][number];
export type Activity = TaskGroup['activities'][number];
export type Obligation = Plan['obligations'][number];
export type ReportingCycle = Plan['reporting'][number];
export type Units = Whole<'units'>;
export type Unit = Units['units'][number];
export type UnitGroup = Units['groups'][number];
export type Indicators = Whole<'indicators'>;
export type Indicator = Indicators['indicators'][number];
export type Amendment = Whole<'amendment'>;
export type Roster = Whole<'roster'>;
export type RosterEntry = Roster['units'][number];
export type RosterDue = NonNullable<Roster['due']>;
export type RosterRevision = NonNullable<Roster['revisions']>[number];
export type AnsweredUnit = NonNullable<RosterEntry['answersFor']>[number];
export type Succession = NonNullable<Unit['succeededBy']>[number];
export type Report = Whole<'report'>;
export type Receipt = Whole<'receipt'>;
export type Arrival = Whole<'arrival'>;
export type Checkpoint = Whole<'checkpoint'>;
export type Reminder = Whole<'reminder'>;
export type Narrative = Whole<'narrative'>;
