import type { RuleFindingArgs } from '../../rules/findings.ts';
import type { Wordings } from '../wording.ts';
import { plan } from './rules-plan.ts';
import { receipts } from './rules-receipts.ts';
import { references } from './rules-references.ts';
import { reminders } from './rules-reminders.ts';
import { reports } from './rules-reports.ts';
import { rosters } from './rules-rosters.ts';

export const rules = {
  ...references,
  ...plan,
  ...rosters,
  ...reports,
  ...receipts,
  ...reminders,
} satisfies Wordings<RuleFindingArgs>;
