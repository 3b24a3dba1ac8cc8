import { at } from '../../findings/place.ts';
import type { Indicator, Loose } from '../../model/documents.ts';
import { present } from '../present.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';
import { unknown, unknownMembers } from '../unknown.ts';

/** The limit that `value` breaks, if it breaks one. */
export function brokenLimit(
  limit: Loose<Indicator['limit']>,
  value: number,
): { readonly minimum?: number; readonly maximum?: number } | undefined {
  if (limit?.min !== undefined && value < limit.min) return { minimum: limit.min };
  if (limit?.max !== undefined && value > limit.max) return { maximum: limit.max };
  return undefined;
}

/** Whom and what an indicator names exists, and its own parts are named where sums need them. */
export const indicatorReferences: DocumentRule<'indicators'> = function* (
  { file, value },
  reference,
): Generator<RuleFinding> {
  const { known } = reference;
  for (const [index, indicator] of present(value.indicators)) {
    const path = ['indicators', index];
    yield* unknownMembers(indicator.reporter, file, [...path, 'reporter'], reference);
    yield* unknown(
      'ref/unknown-indicator',
      { id: indicator.partOf, file, path: [...path, 'partOf'] },
      known.indicators,
    );
    yield* unknown(
      'ref/unknown-standard',
      { id: indicator.standard, file, path: [...path, 'standard'] },
      known.standards,
    );
    yield* unknown(
      'ref/unknown-standard',
      { id: indicator.baseline?.standard, file, path: [...path, 'baseline', 'standard'] },
      known.standards,
    );
    for (const [place, { standard }] of present(indicator.observations))
      yield* unknown(
        'ref/unknown-standard',
        { id: standard, file, path: [...path, 'observations', place, 'standard'] },
        known.standards,
      );
    if (indicator.aggregate?.units !== 'ratio') continue;
    for (const missing of ['numerator', 'denominator'] as const)
      if (indicator[missing] === undefined)
        yield { code: 'indicator/missing-part', place: at(file, [...path, 'aggregate']), args: { missing } };
  }
};

/** Targets belong to years of the plan, and no figure lies outside what the indicator can be. */
export const indicatorFigures: DocumentRule<'indicators'> = function* (
  { file, value },
  { plan },
): Generator<RuleFinding> {
  const { from, to } = plan?.value.period ?? {};
  for (const [index, indicator] of present(value.indicators)) {
    const path = ['indicators', index];
    for (const [year, target] of Object.entries(indicator.targets ?? {})) {
      const own = [...path, 'targets', year];
      if (from !== undefined && to !== undefined && (Number(year) < from || Number(year) > to))
        yield { code: 'indicator/target-outside', place: at(file, own, 'key'), args: { year: Number(year), from, to } };
      const broken = target === undefined ? undefined : brokenLimit(indicator.limit, target);
      if (target !== undefined && broken !== undefined)
        yield { code: 'indicator/outside-limit', place: at(file, own), args: { value: target, ...broken } };
    }
    const seen = new Set<string>();
    for (const [place, { year, value: figure, standard, asOf, status }] of present(indicator.observations)) {
      const own = [...path, 'observations', place];
      const broken = figure === undefined ? undefined : brokenLimit(indicator.limit, figure);
      if (figure !== undefined && broken !== undefined)
        yield {
          code: 'indicator/outside-limit',
          place: at(file, [...own, 'value']),
          args: { value: figure, ...broken },
        };
      const key = [year, standard, asOf, status].join(' ');
      if (year !== undefined && seen.has(key))
        yield { code: 'indicator/duplicate-observation', place: at(file, own), args: { year } };
      seen.add(key);
    }
  }
};
