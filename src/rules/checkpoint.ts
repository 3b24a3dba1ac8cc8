import { atStart } from '../findings/place.ts';
import { fallbackZone } from '../register/clock.ts';
import { alterationOf } from '../register/verify-checkpoints.ts';
import type { DocumentRule, RuleFinding } from './rule.ts';

/** A checkpoint fits itself: its name, its number, its root. Whether the register still fits it is for `plan verify`. */
export const checkpointWhole: DocumentRule<'checkpoint'> = function* (
  { file, location, whole },
  { model },
): Generator<RuleFinding> {
  if (whole === undefined) return;
  const zones = model === undefined ? [fallbackZone] : model.plan.reporting.map(({ timeZone }) => timeZone);
  const problem = alterationOf({ name: location.name, value: whole }, zones);
  if (problem !== undefined) yield { code: 'register/checkpoint-altered', place: atStart(file), args: { problem } };
};
