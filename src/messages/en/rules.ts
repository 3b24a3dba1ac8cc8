import type { RuleFindingArgs } from '../../rules/findings.ts';
import type { Wordings } from '../wording.ts';
import { narratives } from './rules-narrative.ts';
import { plan } from './rules-plan.ts';
import { receipts } from './rules-receipts.ts';
import { received } from './rules-received.ts';
import { references } from './rules-references.ts';
import { register } from './rules-register.ts';
import { reminders } from './rules-reminders.ts';
import { reports } from './rules-reports.ts';
import { rosters } from './rules-rosters.ts';

export const rules = {
  ...references,
  ...plan,
  ...rosters,
  ...reports,
  ...receipts,
  ...register,
  ...received,
  ...reminders,
  ...narratives,
} satisfies Wordings<RuleFindingArgs>;
