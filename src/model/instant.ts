import { type CivilDate, isCivilDate } from './civil-date.ts';

/** A point in time, in milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

const pattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/**
 * Reads `YYYY-MM-DDTHH:MM:SS[.mmm](Z|±HH:MM)`; `undefined` for anything else.
 *
 * `Date.parse` is not used: it takes a time without zone as the machine's, 29 February of any year and hour 24.
 */
export function parseInstant(text: string): Instant | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [, date, hours, minutes, seconds, fraction, sign, zoneHours, zoneMinutes] = match;
  if (date === undefined || !isCivilDate(date)) return undefined;
  const clock = [Number(hours), Number(minutes), Number(seconds), Number(zoneHours ?? 0), Number(zoneMinutes ?? 0)];
  const [h = 0, m = 0, s = 0, zh = 0, zm = 0] = clock;
  if (h > 23 || m > 59 || s > 59 || zh > 14 || zm > 59) return undefined;
  const offset = (zh * 60 + zm) * (sign === '-' ? -1 : 1);
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day, h, m - offset, s, Number((fraction ?? '').padEnd(3, '0')));
}

const minute = 60_000;

/**
 * Offsets from UTC in minutes of zones that have kept one since 1976, which spares the start of most runs the loading of
 * zone data, and those zones a machine whose data is old or wrong.
 */
const fixedOffsets: ReadonlyMap<string, number> = new Map([
  ['Asia/Ho_Chi_Minh', 7 * 60],
  ['Asia/Saigon', 7 * 60],
  ['Asia/Bangkok', 7 * 60],
  ['UTC', 0],
]);

const zoneFormats = new Map<string, Intl.DateTimeFormat>();

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  const known = zoneFormats.get(timeZone);
  if (known !== undefined) return known;
  const fields = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const made = new Intl.DateTimeFormat('en-US', { ...fields, second: '2-digit', hourCycle: 'h23', timeZone });
  zoneFormats.set(timeZone, made);
  return made;
}

/** What calendar and clock of `timeZone` show at `instant`. */
export function wallClock(instant: Instant, timeZone: string): { readonly date: CivilDate; readonly time: string } {
  const offset = fixedOffsets.get(timeZone);
  if (offset !== undefined) {
    const [date = '', clock = ''] = new Date(instant + offset * minute).toISOString().split('T');
    return { date, time: clock.slice(0, 8) };
  }
  const parts = new Map(
    zoneFormat(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}:${part('second')}`,
  };
}

/** The instant at which `date` begins in `timeZone`. */
export function startOfDay(date: CivilDate, timeZone: string): Instant {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const utc = Date.UTC(year, month - 1, day);
  const fixed = fixedOffsets.get(timeZone);
  if (fixed !== undefined) return utc - fixed * minute;
  const offsetAt = (instant: Instant): number => {
    const { date: shown, time } = wallClock(instant, timeZone);
    return (parseInstant(`${shown}T${time}Z`) ?? instant) - instant;
  };
  const guess = utc - offsetAt(utc);
  return utc - offsetAt(guess);
}
