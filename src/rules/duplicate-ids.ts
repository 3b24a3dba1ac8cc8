import { at, type Path } from '../findings/place.ts';
import type { RuleFindingArgs } from './findings.ts';
import { present } from './present.ts';
import type { DocumentRule, RuleFinding } from './rule.ts';

type IdKind = RuleFindingArgs['plan/duplicate-id']['kind'];
type Items = readonly ({ readonly id?: string | undefined } | undefined)[] | undefined;

/** Yields the second and later use of an id among the lists that it is given. */
function* repeated(
  kind: IdKind,
  file: string,
  lists: readonly { readonly items: Items; readonly path: Path }[],
): Generator<RuleFinding> {
  const first = new Map<string, Path>();
  for (const { items, path } of lists)
    for (const [index, { id }] of present(items)) {
      if (id === undefined) continue;
      const own = [...path, index, 'id'];
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, own);
      else yield { code: 'plan/duplicate-id', place: at(file, own), args: { id, kind }, related: [at(file, earlier)] };
    }
}

/** No two task groups, activities, sources or cycles share an id; activities are told apart over the whole plan. */
export const duplicateIdsInPlan: DocumentRule<'plan'> = function* ({ file, value }): Generator<RuleFinding> {
  yield* repeated('task-group', file, [{ items: value.taskGroups, path: ['taskGroups'] }]);
  const activities = present(value.taskGroups).map(([index, group]) => ({
    items: group.activities,
    path: ['taskGroups', index, 'activities'],
  }));
  yield* repeated('activity', file, activities);
  yield* repeated('funding-source', file, [{ items: value.funding?.sources, path: ['funding', 'sources'] }]);
  yield* repeated('cycle', file, [{ items: value.reporting, path: ['reporting'] }]);
};

export const duplicateIdsInUnits: DocumentRule<'units'> = function* ({ file, value }): Generator<RuleFinding> {
  yield* repeated('unit', file, [{ items: value.units, path: ['units'] }]);
  yield* repeated('group', file, [{ items: value.groups, path: ['groups'] }]);
};

export const duplicateIdsInIndicators: DocumentRule<'indicators'> = function* ({
  file,
  value,
}): Generator<RuleFinding> {
  yield* repeated('indicator', file, [{ items: value.indicators, path: ['indicators'] }]);
  yield* repeated('standard', file, [{ items: value.standards, path: ['standards'] }]);
};
