import type { ActivityResults } from '../report/activity-results.ts';
import type { ConsolidatedReport } from '../report/consolidate.ts';
import type { OutputTotal } from '../report/output-totals.ts';
import type { ActivityPart, CountedInput, Figure, StatedInput } from './figure.ts';
import { type FigureId, figureId, outputId, unusedId } from './figure-id.ts';
import { statusCountsOf } from './group-figures.ts';

const nameOf = ({ id, title }: ActivityResults) => ({ id, name: title });

type Quantity = OutputTotal['quantities'][number];

const inputOf = ({ unit, file, path, quantity }: Quantity): StatedInput => ({ unit, file, path, value: quantity });

/** Sums within each block of units; what other blocks gave is not added to them. */
function sumsOf(id: FigureId, activity: ActivityResults, output: OutputTotal): readonly Figure[] {
  return output.totals.map(({ block, quantity, units }) => {
    const own = new Set(units.map(unit => unit.id));
    const others = output.quantities.filter(({ unit }) => !own.has(unit.id));
    return {
      id: figureId(id, block),
      subject: { of: 'output', activity: nameOf(activity), name: output.name, within: block },
      kind: 'quantity',
      value: quantity,
      measure: output.measure,
      formula: { kind: 'sum', of: output.quantities.filter(({ unit }) => own.has(unit.id)).map(inputOf) },
      leftOut: others.map(({ unit, file, path, quantity: value }) => ({
        unit,
        reason: 'other-block',
        stated: { file, path, value },
      })),
    };
  });
}

/** Shares and rates stand one by one, because they may not be added. */
function singlesOf(id: FigureId, activity: ActivityResults, output: OutputTotal): readonly Figure[] {
  const used = new Set<FigureId>();
  return output.quantities.map(quantity => {
    const own = unusedId(figureId(id, 'unit', quantity.unit.id), used);
    used.add(own);
    return {
      id: own,
      subject: { of: 'output', activity: nameOf(activity), name: output.name, within: quantity.unit },
      kind: 'quantity',
      value: quantity.quantity,
      measure: output.measure,
      formula: { kind: 'single', of: inputOf(quantity) },
      leftOut: [],
    };
  });
}

/** The part of the ids that all figures of one output share, by its place in the activity. */
export function outputIds({ id, outputs }: Pick<ActivityResults, 'id' | 'outputs'>): readonly FigureId[] {
  const used = new Set<FigureId>();
  return outputs.map(({ name, measure }) => {
    const own = unusedId(outputId(id, name, measure), used);
    used.add(own);
    return own;
  });
}

function figuresOfActivity(activity: ActivityResults): readonly Figure[] {
  const count = (part: ActivityPart, value: number, of: readonly CountedInput[]): Figure => ({
    id: figureId('activity', activity.id, part),
    subject: { of: 'activity', activity: nameOf(activity), part },
    kind: 'count',
    value,
    formula: { kind: 'count', of },
    leftOut: [],
  });
  const units = [...new Map(activity.entries.map(({ unit, file }) => [unit.id, { unit, file }])).values()];
  const ids = outputIds(activity);
  return [
    count('units', units.length, units),
    ...statusCountsOf(activity.entries, activity.statuses).map(({ part, value, of }) => count(part, value, of)),
    ...activity.outputs.flatMap((output, index) => {
      const id = ids[index] ?? '';
      return output.totals.length > 0 ? sumsOf(id, activity, output) : singlesOf(id, activity, output);
    }),
  ];
}

/** What was reported on each activity: counts, and quantities of what was delivered. */
export const activityFigures = ({ taskGroups }: ConsolidatedReport): readonly Figure[] =>
  taskGroups.flatMap(({ activities }) => activities.flatMap(figuresOfActivity));
