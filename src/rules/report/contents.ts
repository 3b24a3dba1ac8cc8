import { at, type Path } from '../../findings/place.ts';
import { present } from '../present.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';

const lists = ['activities', 'indicators', 'funding', 'difficulties', 'proposals', 'nextPeriod'] as const;

/** "Không phát sinh" and contents exclude each other, and a report says one or the other. */
export const nilOrContents: DocumentRule<'report'> = function* ({ file, value, whole }): Generator<RuleFinding> {
  const filled = lists.filter(list => (value[list]?.length ?? 0) > 0);
  if (value.nil === true)
    for (const field of filled)
      yield { code: 'report/nil-with-content', place: at(file, [field], 'key'), args: { field } };
  if (whole !== undefined && !whole.nil && filled.length === 0)
    yield { code: 'report/empty', place: at(file, ['nil']), args: {} };
};

/** Each activity, indicator, and source within a task group is reported once. */
export const reportedOnce: DocumentRule<'report'> = function* ({ file, value }): Generator<RuleFinding> {
  const keyed: readonly (readonly [Path, string | undefined, string])[] = [
    ...present(value.activities).map(
      ([index, { activity }]) => [['activities', index, 'activity'], activity, 'activity'] as const,
    ),
    ...present(value.indicators).map(
      ([index, { indicator, standard }]) =>
        [['indicators', index, 'indicator'], indicator, `indicator ${standard ?? ''}`] as const,
    ),
    ...present(value.funding).map(
      ([index, { source, taskGroup }]) => [['funding', index, 'source'], source, `source ${taskGroup ?? ''}`] as const,
    ),
  ];
  const first = new Map<string, Path>();
  for (const [path, id, within] of keyed) {
    if (id === undefined) continue;
    const key = `${within} ${id}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, path);
    else yield { code: 'report/duplicate-entry', place: at(file, path), args: { id }, related: [at(file, earlier)] };
  }
};

/** What was done is told, and what was not is given a reason. */
export const resultOrReason: DocumentRule<'report'> = function* ({ file, value }): Generator<RuleFinding> {
  for (const [index, { status, result, outputs, reason }] of present(value.activities)) {
    const place = at(file, ['activities', index, 'status']);
    if (status === 'not-started' && reason === undefined)
      yield { code: 'report/reason-missing', place, args: { status } };
    if ((status === 'done' || status === 'in-progress') && result === undefined && (outputs?.length ?? 0) === 0)
      yield { code: 'report/result-missing', place, args: { status } };
  }
};
