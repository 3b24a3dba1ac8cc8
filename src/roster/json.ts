import { entriesOf } from './pretty.ts';
import type { RosterView } from './view.ts';

/** Version 1 of `plan roster --json`; additions only. */
export function jsonRoster(view: RosterView): string {
  const { plan, cycle, period, file, frozen, date, deadline, registry, previous, nobody, difference } = view;
  const document = {
    version: 1,
    plan: plan.id,
    cycle: cycle.id,
    period,
    file,
    frozen: frozen !== undefined,
    date: frozen?.date ?? date,
    illustrative: frozen?.illustrative === true,
    lastDay: deadline.lastDay,
    units: entriesOf(view).map(entry => ({ ...entry, name: registry.nameOf(entry.unit) })),
    ...(previous !== undefined && { previous }),
    ...(frozen !== undefined && { resolvedOn: date, difference }),
    ...(nobody !== undefined && { nobody }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
