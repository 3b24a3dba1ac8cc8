import { at } from '../../findings/place.ts';
import type { Indicator, Report } from '../../model/documents.ts';
import { toPeriodId, yearOf } from '../../model/period.ts';
import { foldName } from '../../text/fold.ts';
import type { RuleFindingArgs } from '../findings.ts';
import { present } from '../present.ts';
import type { Reference } from '../reference.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';

/**
 * Rates of a whole province or district move by tenths of a point a year; five points are a change of policy, or of the
 * standard, or a slip.
 */
const mostPoints = 5;
/** Small rates move little in points, so they are also held against themselves; below one percent doubling says nothing. */
const mostTimesRate = 2;
const leastRate = 1;
/** A share typed as a fraction (0,0287 for 2,87%) is a hundredth of itself; half of that allows for the change of a year. */
const fractionOfRate = 50;
/** Money in đồng or nghìn đồng, a lost decimal sign and doubled zeros are wrong by factors of ten and a thousand. */
const mostTimes = 10;

/** How many times the larger is of the smaller. */
function times(value: number, previous: number): number {
  const [smaller = 0, larger = 0] = [Math.abs(value), Math.abs(previous)].sort((left, right) => left - right);
  return smaller === 0 ? Number.POSITIVE_INFINITY : larger / smaller;
}

function isUnusualRate(value: number, previous: number): boolean {
  const factor = times(value, previous);
  if (Math.abs(value - previous) > mostPoints) return true;
  if (value >= leastRate && previous >= leastRate) return factor > mostTimesRate;
  return value !== 0 && previous !== 0 && factor >= fractionOfRate;
}

/** From nothing to something is a beginning; from something to nothing is worth a question. */
const isUnusualAmount = (value: number, previous: number): boolean =>
  previous !== 0 && times(value, previous) > mostTimes;

type Change = RuleFindingArgs['report/unusual-change'];

/** Last year's figure under the same standard: as the unit reported it, else as it was published. */
function previousFigure(
  indicator: Indicator,
  standard: string | undefined,
  year: number,
  before: Report | undefined,
): number | undefined {
  const own = before?.indicators?.find(
    figure => figure.indicator === indicator.id && (figure.standard ?? indicator.standard) === standard,
  );
  const published = indicator.observations?.findLast(figure => figure.year === year && figure.standard === standard);
  return (own ?? published)?.value;
}

type Rule = (
  document: Parameters<DocumentRule<'report'>>[0],
  reference: Reference,
  before: Report | undefined,
  year: number,
) => Generator<RuleFinding>;

const unusualIndicators: Rule = function* ({ file, value }, { model }, before, year) {
  for (const [index, { indicator: id, value: figure, standard, note }] of present(value.indicators)) {
    const indicator = model?.indicators.indicators.find(one => one.id === id);
    if (indicator === undefined || figure === undefined || note !== undefined) continue;
    if (indicator.kind === 'yes-no' || indicator.kind === 'text') continue;
    const previous = previousFigure(indicator, standard ?? indicator.standard, year, before);
    const isUnusual = indicator.kind === 'percent' ? isUnusualRate : isUnusualAmount;
    if (previous === undefined || !isUnusual(figure, previous)) continue;
    const args: Change = { subject: 'indicator', value: figure, previous, unit: indicator.unit, year };
    yield { code: 'report/unusual-change', place: at(file, ['indicators', index, 'value']), args };
  }
};

const unusualOutputs: Rule = function* ({ file, value }, _reference, before, year) {
  for (const [index, { activity, outputs }] of present(value.activities)) {
    const earlier = before?.activities?.find(one => one.activity === activity)?.outputs ?? [];
    for (const [line, { name, quantity, unit }] of present(outputs)) {
      if (name === undefined || quantity === undefined || unit === undefined) continue;
      const same = earlier.find(
        one => foldName(one.name) === foldName(name) && foldName(one.unit) === foldName(unit),
      )?.quantity;
      if (same === undefined || !isUnusualAmount(quantity, same)) continue;
      const args: Change = { subject: 'output', value: quantity, previous: same, unit, year };
      yield {
        code: 'report/unusual-change',
        place: at(file, ['activities', index, 'outputs', line, 'quantity']),
        args,
      };
    }
  }
};

const moneyUnit = 'triệu đồng';

const unusualMoney: Rule = function* ({ file, value }, _reference, before, year) {
  for (const [index, { source, taskGroup, note, ...amounts }] of present(value.funding)) {
    const earlier = before?.funding?.find(one => one.source === source && one.taskGroup === taskGroup);
    if (earlier === undefined || note !== undefined) continue;
    for (const subject of ['planned', 'disbursed'] as const) {
      const amount = amounts[subject];
      if (amount === undefined || !isUnusualAmount(amount, earlier[subject])) continue;
      const args: Change = { subject, value: amount, previous: earlier[subject], unit: moneyUnit, year };
      yield { code: 'report/unusual-change', place: at(file, ['funding', index, subject]), args };
    }
  }
};

/** Figures that are far from those of the year before, in the unit's own report or as published; a note explains them away. */
export function* unusualChange(
  document: Parameters<DocumentRule<'report'>>[0],
  reference: Reference,
  before: Report | undefined,
): Generator<RuleFinding> {
  const { period } = document.value;
  if (period === undefined) return;
  const year = yearOf(toPeriodId(period)) - 1;
  for (const rule of [unusualIndicators, unusualOutputs, unusualMoney]) yield* rule(document, reference, before, year);
}
