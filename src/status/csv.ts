import { wallClock } from '../model/instant.ts';
import { csvTable } from '../output/csv.ts';
import { rosterRemarks } from './remarks.ts';
import type { Status } from './status.ts';
import type { StatusWords } from './words.ts';

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
  return csvTable([words.columns, ...rows]);
}
