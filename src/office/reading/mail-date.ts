import { type Instant, parseInstant } from '../../model/instant.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** RFC 5322 4.3. The single letters of the military are left out: RFC 822 had them the wrong way round, so nobody knows which. */
const namedZones: ReadonlyMap<string, string> = new Map([
  ['z', '+00:00'],
  ['ut', '+00:00'],
  ['utc', '+00:00'],
  ['gmt', '+00:00'],
  ['edt', '-04:00'],
  ['est', '-05:00'],
  ['cdt', '-05:00'],
  ['cst', '-06:00'],
  ['mdt', '-06:00'],
  ['mst', '-07:00'],
  ['pdt', '-07:00'],
  ['pst', '-08:00'],
]);

const form =
  /^(?:([a-z]{3}) ?, ?)?(\d{1,2}) ([a-z]{3}) (\d{2,4}) (\d{1,2}) ?: ?(\d{2})(?: ?: ?(\d{2}))? (?:([+-])(\d{2})(\d{2})|([a-z]{1,3}))$/;

/** Drops what stands in parentheses, which nest; backslashes keep a parenthesis from counting. */
function withoutComments(text: string): string {
  let depth = 0;
  let kept = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += character;
  }
  return kept;
}

/** RFC 5322 4.3: two digits are of 1950 to 2049, three count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

const two = (digits: string | number | undefined): string => String(digits ?? 0).padStart(2, '0');

/**
 * The instant of a date as messages write it (RFC 5322 3.3 and the obsolete forms of 4.3); `undefined` for anything else, for
 * days that do not exist, and where the day of the week is not that of the date.
 */
export function parseMailDate(text: string): Instant | undefined {
  const match = form.exec(withoutComments(text).toLowerCase().replace(/\s+/g, ' ').trim());
  if (match === null) return undefined;
  const [, weekday, day, monthName = '', year = '', hour, minute, second, sign, zoneHour, zoneMinute, zoneName] = match;
  const zone = zoneName === undefined ? `${sign}${zoneHour}:${zoneMinute}` : namedZones.get(zoneName);
  const month = months.indexOf(monthName) + 1;
  if (zone === undefined || month === 0) return undefined;
  const date = `${String(fullYear(year)).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const instant = parseInstant(`${date}T${two(hour)}:${minute}:${two(second)}${zone}`);
  if (instant === undefined || weekday === undefined) return instant;
  return days[new Date(`${date}T00:00:00Z`).getUTCDay()] === weekday ? instant : undefined;
}

/** When a server took a message over, as it wrote at the end of its `Received:` header (RFC 5321 4.4). */
export function parseReceived(header: string): Instant | undefined {
  const clean = withoutComments(header);
  const at = clean.lastIndexOf(';');
  return at === -1 ? undefined : parseMailDate(clean.slice(at + 1));
}
