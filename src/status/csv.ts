import { wallClock } from '../model/instant.ts';
import { rosterRemarks } from './remarks.ts';
import type { Status } from './status.ts';
import type { StatusWords } from './words.ts';

/** Without it, Excel reads the file as the machine's old code page and breaks every Vietnamese letter. */
const byteOrderMark = '\u{feff}';
const startsFormula = /^[=+\-@\t\r\0]/;

/** RFC 4180, with texts that a spreadsheet would run as a formula set off by an apostrophe. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const inert = startsFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

export function csvStatus(status: Status, words: StatusWords): string {
  const rows = status.units.map(line => {
    const { unit, name, class: kind, state, deadline, first, daysLate, flags, receipts } = line;
    const received =
      first === undefined
        ? ''
        : first.hourKnown
          ? `${first.day} ${wallClock(first.instant, status.timeZone).time}`
          : first.day;
    return [
      unit,
      name,
      kind,
      words.states[state],
      deadline.lastDay,
      received,
      daysLate ?? '',
      [...flags.map(flag => words.flags[flag]), ...rosterRemarks(words, line)].join('; '),
      receipts,
    ];
  });
  const lines = [words.columns, ...rows].map(row => `${row.map(cell).join(',')}\r\n`);
  return byteOrderMark + lines.join('');
}
