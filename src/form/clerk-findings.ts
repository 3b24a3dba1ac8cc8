import type { FindingArgs } from '../findings/finding.ts';

/** Findings of rules and of the schema that a form can raise; the clerk who filled it in never sees the names of a file's fields. */
export const clerkCodes = [
  'schema/length',
  'indicator/outside-limit',
  'report/nil-with-content',
  'report/duplicate-entry',
  'report/reason-missing',
  'report/result-missing',
  'report/over-disbursed',
  'report/ratio',
  'report/document-date',
  'report/closed-unit',
  'report/not-on-roster',
  'report/unusual-change',
  'report/date-outside-period',
  'report/status-contradicted',
] as const satisfies readonly (keyof FindingArgs)[];

export type ClerkArgs = Pick<FindingArgs, (typeof clerkCodes)[number]>;
