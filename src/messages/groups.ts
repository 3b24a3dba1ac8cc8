import type { RuleFindingArgs } from '../rules/findings.ts';

type Of<Group extends string> = Pick<RuleFindingArgs, Extract<keyof RuleFindingArgs, `${Group}/${string}`>>;

/** The findings of rules, parted as the files that word them are. */
export type ReferenceFindingArgs = Of<'ref' | 'file'>;
export type PlanFindingArgs = Of<'plan' | 'unit' | 'group' | 'indicator' | 'amendment'>;
export type RosterFindingArgs = Of<'roster' | 'period'>;
export type NarrativeFindingArgs = Of<'narrative'>;
/** Told of a report when it is received, and not of the files of a plan. */
type ReceivedCode = 'report/unusual-change' | 'report/date-outside-period' | 'report/status-contradicted';
export type ReportFindingArgs = Omit<Of<'report'>, ReceivedCode>;
export type ReceivedFindingArgs = Pick<RuleFindingArgs, ReceivedCode>;
export type ReceiptFindingArgs = Of<'receipt'>;
export type RegisterFindingArgs = Of<'register'>;
export type ReminderFindingArgs = Of<'reminder'>;
