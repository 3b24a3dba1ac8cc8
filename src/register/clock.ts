import type { CivilDate } from '../model/civil-date.ts';
import { type Instant, parseInstant, wallClock } from '../model/instant.ts';
import { toMoment } from '../model/submission.ts';

/** Clocks of two machines may differ by this much. */
export const clockTolerance: Instant = 5 * 60 * 1000;

/** Where no cycle says which: every office that this is made for keeps one time. */
export const fallbackZone = 'Asia/Ho_Chi_Minh';

/** The calendar day of a moment in `timeZone`; a moment without hour is its day. */
export function dayIn(moment: string, timeZone: string): CivilDate {
  const instant = parseInstant(moment);
  return instant === undefined ? moment.slice(0, 10) : wallClock(instant, timeZone).date;
}

/** Recorded before it came, by more than clocks differ. */
export function isRecordedFirst(receivedAt: string, recordedAt: string, timeZone: string): boolean {
  const recorded = parseInstant(recordedAt);
  return recorded !== undefined && recorded + clockTolerance < toMoment(receivedAt, timeZone).instant;
}

/** The zone that people of the plan read clocks in. */
export const zoneOf = (zones: ReadonlyMap<string, string>): string => [...zones.values()][0] ?? fallbackZone;
