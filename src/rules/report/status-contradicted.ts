import { at } from '../../findings/place.ts';
import { present } from '../present.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';

/** What is said not to have happened has delivered nothing; a quantity of 0 says the same once more. */
export const statusContradicted: DocumentRule<'report'> = function* ({ file, value }): Generator<RuleFinding> {
  for (const [index, { status, outputs }] of present(value.activities)) {
    if (status !== 'nil' && status !== 'not-started') continue;
    if (present(outputs).some(([, { quantity }]) => quantity !== undefined && quantity !== 0))
      yield { code: 'report/status-contradicted', place: at(file, ['activities', index, 'status']), args: { status } };
  }
};
