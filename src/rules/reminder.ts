import { at, atStart } from '../findings/place.ts';
import { parseInstant, wallClock } from '../model/instant.ts';
import { toPeriodId } from '../model/period.ts';
import { present } from './present.ts';
import type { DocumentRule, RuleFinding } from './rule.ts';
import { unknownMembers } from './unknown.ts';

/** A reminder went to units of the plan that the roster of its period names. */
export const reminder: DocumentRule<'reminder'> = function* ({ file, value }, reference): Generator<RuleFinding> {
  yield* unknownMembers(value.units, file, ['units'], reference);
  for (const [index, { units }] of present(value.letters))
    yield* unknownMembers(units, file, ['letters', index, 'units'], reference);
  if (value.period === undefined) return;
  const period = toPeriodId(value.period);
  const roster = reference.rosterUnits.get(period);
  for (const [index, unit] of (value.units ?? []).entries())
    if (unit !== undefined && reference.known.units.has(unit) && roster?.has(unit) === false)
      yield { code: 'reminder/not-on-roster', place: at(file, ['units', index]), args: { unit, period } };
};

/** A reminder is named by its day and the hash of its bytes, so that nobody was urged, or not urged, after the fact. */
export const reminderName: DocumentRule<'reminder'> = function* (
  { file, location, value, hashes },
  { model },
): Generator<RuleFinding> {
  const zone = model?.plan.reporting.find(({ id }) => id === value.cycle)?.timeZone;
  const instant = value.sentAt === undefined ? undefined : parseInstant(value.sentAt);
  if (instant === undefined || zone === undefined) return;
  const expected = `${wallClock(instant, zone).date}-${hashes[0]}`;
  if (location.name !== expected)
    yield { code: 'reminder/name-hash', place: atStart(file), args: { expected: `${expected}.yaml` } };
};

/** A reminder lies in the folder of its period. */
export const reminderFolder: DocumentRule<'reminder'> = function* ({ file, location, value }): Generator<RuleFinding> {
  if (value.period === undefined) return;
  const period = toPeriodId(value.period);
  if (location.period !== period)
    yield { code: 'reminder/folder', place: atStart(file), args: { expected: `reminders/${period}/` } };
};
