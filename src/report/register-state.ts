import { type Instant, startOfDay, wallClock } from '../model/instant.ts';
import type { RegisterRecord } from '../register/records.ts';
import { rootOf } from '../register/verify.ts';
import type { RegisterState } from './consolidation-input.ts';

const second = 1000;

/**
 * The register as it stood at the instant `at`, to the whole second that is printed, so that `plan verify --as-of` with what
 * the paper says finds the same root.
 */
export function registerStateAt(records: readonly RegisterRecord[], at: Instant, timeZone: string): RegisterState {
  const { date } = wallClock(at, timeZone);
  const next = at + 1;
  const isWholeDay = startOfDay(wallClock(next, timeZone).date, timeZone) === next;
  const until = isWholeDay ? at : Math.floor(at / second) * second;
  return {
    ...rootOf(records, until),
    asOf: { date, ...(!isWholeDay && { time: wallClock(until, timeZone).time }) },
  };
}
