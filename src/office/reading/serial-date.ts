import type { CivilDate } from '../../model/civil-date.ts';

const dayLength = 86_400_000;
/** Half a millisecond: sums of fractions of a day fall short of midnight by less. */
const rounding = 0.5 / dayLength;
/** 9999-12-31 in the system of 1900. */
const lastSerial = 2_958_465;
/** 29 February 1900, a day that only Excel knows. */
const falseLeapDay = 60;
const daysBetweenSystems = 1462;

/**
 * The day of a serial number in the date system of the workbook; `undefined` where Excel shows no day that existed: below 1,
 * beyond 9999, and the 29 February 1900 that it keeps for the sake of Lotus 1-2-3.
 */
export function dateOfSerial(serial: number, date1904: boolean): CivilDate | undefined {
  const whole = Math.floor(serial + rounding);
  if (date1904 && whole < 0) return undefined;
  const day = date1904 ? whole + daysBetweenSystems : whole;
  if (day < 1 || day > lastSerial || day === falseLeapDay) return undefined;
  const sinceEve = day > falseLeapDay ? day - 1 : day;
  return new Date(Date.UTC(1899, 11, 31) + sinceEve * dayLength).toISOString().slice(0, 10);
}

/** The serial number of a day after February 1900 in the date system of the workbook. */
export function serialOf(date: CivilDate, date1904: boolean): number {
  const sinceEve = (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 31)) / dayLength;
  return sinceEve + 1 - (date1904 ? daysBetweenSystems : 0);
}
