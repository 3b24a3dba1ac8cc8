import { present } from '../present.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';
import { unknown, unknownMembers } from '../unknown.ts';

/** Every unit, group, indicator and cycle that the plan names exists. */
export const planReferences: DocumentRule<'plan'> = function* ({ file, value }, reference): Generator<RuleFinding> {
  const { known } = reference;
  yield* unknown('ref/unknown-unit', { id: value.coordinator, file, path: ['coordinator'] }, known.units);
  for (const [index, group] of present(value.taskGroups)) {
    const path = ['taskGroups', index];
    for (const role of ['lead', 'coordinating', 'implementing'] as const)
      yield* unknownMembers(group[role], file, [...path, role], reference);
    for (const [place, activity] of present(group.activities))
      for (const [item, id] of present(activity.indicators))
        yield* unknown(
          'ref/unknown-indicator',
          { id, file, path: [...path, 'activities', place, 'indicators', item] },
          known.indicators,
        );
  }
  for (const [index, obligation] of present(value.obligations)) {
    const path = ['obligations', index];
    yield* unknownMembers(obligation.units, file, [...path, 'units'], reference);
    yield* unknownMembers(obligation.with, file, [...path, 'with'], reference);
    yield* unknown('ref/unknown-cycle', { id: obligation.cycle, file, path: [...path, 'cycle'] }, known.cycles);
  }
  for (const [index, cycle] of present(value.reporting)) {
    const path = ['reporting', index];
    yield* unknownMembers(cycle.required, file, [...path, 'required'], reference);
    yield* unknownMembers(cycle.requested, file, [...path, 'requested'], reference);
    for (const [place, route] of present(cycle.routes)) {
      yield* unknownMembers(route.units, file, [...path, 'routes', place, 'units'], reference);
      yield* unknown('ref/unknown-unit', { id: route.via, file, path: [...path, 'routes', place, 'via'] }, known.units);
      yield* unknown(
        'ref/unknown-unit',
        { id: route.copy, file, path: [...path, 'routes', place, 'copy'] },
        known.units,
      );
    }
    for (const [place, cutoff] of present(cycle.cutoffs))
      yield* unknownMembers(cutoff.units, file, [...path, 'cutoffs', place, 'units'], reference);
  }
};
