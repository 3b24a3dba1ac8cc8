import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { isWeekend } from 'date-fns/isWeekend';

/** A day of the Gregorian calendar without a zone, `YYYY-MM-DD`; compares as text in order of time. */
export type CivilDate = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `undefined` unless the text is a day that exists: 2026-02-29 does not. */
function toUtc(text: string): Date | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new UTCDateMini(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : undefined;
}

/** Always computed in UTC: `date-fns` on a plain `Date` works in the zone of the machine and loses a day where clocks change. */
function utcOf(date: CivilDate): Date {
  const utc = toUtc(date);
  if (utc === undefined) throw new RangeError(`not a calendar day: ${date}`);
  return utc;
}

const text = (date: Date): CivilDate => date.toISOString().slice(0, 10);

export const isCivilDate = (value: string): boolean => toUtc(value) !== undefined;

export const addDays = (date: CivilDate, days: number): CivilDate => text(addDaysTo(utcOf(date), days));

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => differenceInCalendarDays(utcOf(to), utcOf(from));

/** The first working day on or after `date`: neither Saturday, Sunday nor one of `holidays`. */
export function workingDayFrom(date: CivilDate, holidays: ReadonlySet<CivilDate>): CivilDate {
  let day = date;
  while (isWeekend(utcOf(day)) || holidays.has(day)) day = addDays(day, 1);
  return day;
}

/** The `count`-th working day after `date`. */
export function addWorkingDays(date: CivilDate, count: number, holidays: ReadonlySet<CivilDate>): CivilDate {
  let day = date;
  for (let left = count; left > 0; left -= 1) day = workingDayFrom(addDays(day, 1), holidays);
  return day;
}
