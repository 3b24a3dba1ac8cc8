import { fileComments, illustrativeComment } from '../messages/vi/roster.ts';
import type { Roster } from '../model/documents.ts';
import { partOf, yearOf } from '../model/period.ts';
import { writeYaml } from '../source/write-yaml.ts';
import type { RosterView } from './view.ts';

/** The roster as the plan and the list of units give it, as the bytes of its file: one line a unit, as far as they fit. */
export function encodeRoster({ plan, cycle, period, date, resolved }: RosterView, isIllustrative: boolean): Uint8Array {
  const roster: Roster = {
    format: 1,
    plan: plan.id,
    cycle: cycle.id,
    period: partOf(period) === undefined ? yearOf(period) : period,
    date,
    ...(isIllustrative && { illustrative: true }),
    units: resolved,
  };
  return new TextEncoder().encode(
    writeYaml('roster', 1, roster, [...(isIllustrative ? [illustrativeComment] : []), ...fileComments(date)], 'units'),
  );
}
