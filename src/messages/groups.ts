import type { RuleFindingArgs } from '../rules/findings.ts';

type Of<Group extends string> = Pick<RuleFindingArgs, Extract<keyof RuleFindingArgs, `${Group}/${string}`>>;

/** The findings of rules, parted as the files that word them are. */
export type ReferenceFindingArgs = Of<'ref' | 'file'>;
export type PlanFindingArgs = Of<'plan' | 'unit' | 'group' | 'indicator' | 'amendment'>;
export type RosterFindingArgs = Of<'roster' | 'period' | 'narrative'>;
export type ReportFindingArgs = Of<'report'>;
export type ReceiptFindingArgs = Of<'receipt'>;
export type ReminderFindingArgs = Of<'reminder'>;
