import { daysBetween } from '../model/civil-date.ts';
import { exact, exactSum } from '../model/exact-sum.ts';
import type { Figure, Formula, StatedInput } from './figure.ts';
import type { FigureId } from './figure-id.ts';

type ValueOf = (id: FigureId) => number | null;

const valuesOf = (inputs: readonly StatedInput[]): readonly number[] => inputs.map(({ value }) => value);

const divided = (above: number | null, below: number | null): number | null =>
  above === null || below === null || below === 0 ? null : above / below;

function fromFigures(formula: Formula, lookUp: ValueOf): number | null {
  switch (formula.kind) {
    case 'total': {
      const values = formula.of.flatMap(id => lookUp(id) ?? []);
      return values.length === formula.of.length ? exactSum(values) : null;
    }
    case 'quotient':
      return divided(lookUp(formula.above), lookUp(formula.below));
    case 'difference': {
      const [value, less] = [lookUp(formula.of), lookUp(formula.less)];
      return value === null || less === null ? null : exact(value - less);
    }
    case 'progress': {
      const [value, from, to] = [lookUp(formula.value), lookUp(formula.baseline), lookUp(formula.target)];
      return value === null || from === null || to === null ? null : divided(value - from, to - from);
    }
    default:
      return null;
  }
}

/** The value of a figure worked out from its formula alone: what must come out is the value that is printed. */
export function recomputed({ formula }: Figure, lookUp: ValueOf): number | null {
  switch (formula.kind) {
    case 'single':
    case 'published':
    case 'planned':
      return formula.of.value;
    case 'sum':
      return exactSum(valuesOf(formula.of));
    case 'maximum':
      return Math.max(...valuesOf(formula.of));
    case 'minimum':
      return Math.min(...valuesOf(formula.of));
    case 'ratio': {
      const share = divided(
        exactSum(formula.parts.map(({ above }) => above.value)),
        exactSum(formula.parts.map(({ below }) => below.value)),
      );
      return share === null ? null : exact(share * formula.times);
    }
    case 'weighted-mean': {
      const mean = divided(
        exactSum(formula.parts.map(({ value, weight }) => value.value * weight.value)),
        exactSum(formula.parts.map(({ weight }) => weight.value)),
      );
      return mean === null ? null : exact(mean);
    }
    case 'count':
      return formula.of.length;
    case 'days':
      return daysBetween(formula.from, formula.to);
    default:
      return fromFigures(formula, lookUp);
  }
}
