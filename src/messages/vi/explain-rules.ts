import type { RuleFindingArgs } from '../../rules/findings.ts';
import type { Explanations } from '../wording.ts';
import { narrativeExplanations } from './explain-narrative.ts';
import { planExplanations } from './explain-plan.ts';
import { receiptExplanations } from './explain-receipts.ts';
import { receivedExplanations } from './explain-received.ts';
import { referenceExplanations } from './explain-references.ts';
import { registerExplanations } from './explain-register.ts';
import { reminderExplanations } from './explain-reminders.ts';
import { reportExplanations } from './explain-reports.ts';
import { rosterExplanations } from './explain-rosters.ts';

export const ruleExplanations = {
  ...referenceExplanations,
  ...planExplanations,
  ...rosterExplanations,
  ...reportExplanations,
  ...receiptExplanations,
  ...registerExplanations,
  ...receivedExplanations,
  ...reminderExplanations,
  ...narrativeExplanations,
} satisfies Explanations<RuleFindingArgs>;
