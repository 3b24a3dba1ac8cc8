import { atStart } from '../../findings/place.ts';
import type { RuleFinding, WorkspaceRule } from '../rule.ts';

/** A period that reports came for has a roster: without one nobody is missing, and every check is green. */
export const rosterAbsent: WorkspaceRule = function* ({ reports, receipts }, { rosterUnits }): Generator<RuleFinding> {
  const told = new Set<string>();
  for (const { period, file } of [...reports, ...receipts]) {
    if (period === undefined || rosterUnits.has(period) || told.has(period)) continue;
    told.add(period);
    yield { code: 'roster/absent', place: atStart(file), args: { period, expected: `rosters/${period}.yaml` } };
  }
};
