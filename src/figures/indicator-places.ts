import type { Path } from '../findings/place.ts';
import type { ConsolidationInput } from '../report/consolidation-input.ts';

export interface IndicatorPlace {
  readonly file: string;
  readonly path: Path;
}

type Field = 'baseline' | 'targets' | 'observations';

const isNamed = (value: unknown, id: string): boolean =>
  typeof value === 'object' && value !== null && 'id' in value && value.id === id;

/** The amendment that last set a field of an indicator, or put the whole indicator into the plan. */
function amendedPlace({ origin }: ConsolidationInput, id: string, field: Field): IndicatorPlace | undefined {
  for (const { file, amendment } of [...(origin?.amendments ?? [])].reverse())
    for (const [index, { op, target, field: changed, value }] of [...amendment.changes.entries()].reverse()) {
      if (op === 'set' && target === id && changed === field) return { file, path: ['changes', index, 'value'] };
      if (op === 'add' && isNamed(value, id)) return { file, path: ['changes', index, 'value', field] };
    }
  return undefined;
}

/** Observations that amendments added behind those of the file. */
function addedPlaces({ origin }: ConsolidationInput, id: string): readonly IndicatorPlace[] {
  return (origin?.amendments ?? []).flatMap(({ file, amendment }) =>
    amendment.changes.flatMap(({ op, target, field }, index) =>
      op === 'add' && target === id && field === 'observations' ? [{ file, path: ['changes', index, 'value'] }] : [],
    ),
  );
}

const basePlace = ({ origin, indicators }: ConsolidationInput, id: string, field: Field): IndicatorPlace => ({
  file: 'indicators.yaml',
  path: ['indicators', (origin?.base ?? indicators).indicators.findIndex(indicator => indicator.id === id), field],
});

/** Where the plan states a field of an indicator: in its own file, or in the amendment that changed it. */
export const statedPlace = (input: ConsolidationInput, id: string, field: Field, ...rest: Path): IndicatorPlace => {
  const { file, path } = amendedPlace(input, id, field) ?? basePlace(input, id, field);
  return { file, path: [...path, ...rest] };
};

/** Where the published figure with this number among the observations of an indicator stands. */
export function observationPlace(input: ConsolidationInput, id: string, index: number): IndicatorPlace {
  const { origin, indicators } = input;
  const own = (origin?.base ?? indicators).indicators.find(indicator => indicator.id === id)?.observations ?? [];
  const added = addedPlaces(input, id)[index - own.length];
  if (index >= own.length && added !== undefined) return { file: added.file, path: [...added.path, 'value'] };
  return statedPlace(input, id, 'observations', index, 'value');
}
