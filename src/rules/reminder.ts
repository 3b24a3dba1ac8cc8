import type { DocumentRule, RuleFinding } from './rule.ts';
import { unknownMembers } from './unknown.ts';

/** A reminder went to units of the plan. */
export const reminder: DocumentRule<'reminder'> = function* ({ file, value }, reference): Generator<RuleFinding> {
  yield* unknownMembers(value.units, file, ['units'], reference);
};
