import { type Instant, parseInstant, wallClock } from './instant.ts';

/** `2024-12-18T09:00:00+07:00`: an instant as files of a plan have it, on the clock of the office, to the second. */
export function instantText(instant: Instant, timeZone: string): string {
  const { date, time } = wallClock(instant, timeZone);
  const shown = parseInstant(`${date}T${time}Z`) ?? instant;
  const minutes = Math.round((shown - instant) / 60_000);
  const part = (value: number): string => String(Math.floor(Math.abs(value))).padStart(2, '0');
  const offset = `${minutes < 0 ? '-' : '+'}${part(minutes / 60)}:${part(minutes % 60)}`;
  return `${date}T${time}${offset}`;
}
