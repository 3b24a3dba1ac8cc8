import type { CollectWords } from '../../intake/words.ts';
import { periodOption } from '../period-option.ts';

/** What `plan collect` asks about a file that it does not enter. */
export const collectQuestions: CollectWords['question'] = {
  whose: ({ candidates }) =>
    candidates.length === 0
      ? ['The file carries no ids of a form. Whose report is it?']
      : [
          'The file carries no ids of a form. Is it the report of:',
          ...candidates.map(({ unit, name, because }) => `- ${name} (${unit}), because it says "${because}"`),
        ],
  'other-plan': ({ plan, expected }) => [
    `The file belongs to another plan (${plan}; this is ${expected}). Pass it on to whoever collects for that plan, or ask the unit for the right form.`,
  ],
  'unknown-unit': ({ unit, suggestion }) => [
    `The file says unit "${unit}", which the plan does not have.${suggestion === undefined ? '' : ` Did it mean ${suggestion}?`}`,
  ],
  'unknown-cycle': ({ cycle, known }) => [
    `The file says reporting cycle "${cycle}"; the plan has only: ${known.join(', ')}. Ask the unit for the right form.`,
  ],
  'unknown-period': ({ period, from, to }) => [
    `The file says period "${period}", which is no reporting period of the plan of ${from}-${to}.`,
  ],
  'not-on-roster': ({ name, period }) => [
    `${name} is not on the frozen roster of ${period}. Add it to the roster first, or look at the file again.`,
  ],
  'report-edited': ({ path }) => [
    `${path} holds what the register did not put there (edited or copied by hand), so it was not replaced. Move it away or restore it (git restore).`,
  ],
  'no-roster': ({ period }) => [
    `No roster is frozen for ${period}. Freeze it: plan roster ${periodOption(period)} --freeze`,
  ],
  'other-unit': ({ said, found }) => [
    `It was received as that of ${said}, the file says ${found}. Is it that of ${found}?`,
  ],
  'other-period': ({ said, found }) => [
    `The command says period ${said}, the file says ${found}. If the unit sent the wrong one, ask for the right one; if the file is right, run again without a period.`,
  ],
  damaged: () => [
    'The record of this arrival or the kept file is no longer what it was when it came, so it was not judged. Check: plan verify',
  ],
};
