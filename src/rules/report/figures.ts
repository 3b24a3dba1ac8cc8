import { at } from '../../findings/place.ts';
import { brokenLimit } from '../indicators/indicator.ts';
import { present } from '../present.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';

/** Values are typed with two decimals, so a quotient may differ by half of the second; sums of rounded parts by a little more. */
const roundingTolerance = 0.02;

/** Indicator values lie inside their limits and agree with the numerator and denominator given beside them. */
export const indicatorValues: DocumentRule<'report'> = function* ({ file, value }, { model }): Generator<RuleFinding> {
  for (const [index, { indicator, value: figure, numerator, denominator }] of present(value.indicators)) {
    const found = model?.indicators.indicators.find(({ id }) => id === indicator);
    if (found === undefined || figure === undefined) continue;
    const place = at(file, ['indicators', index, 'value']);
    const broken = brokenLimit(found.limit, figure);
    if (broken !== undefined) yield { code: 'indicator/outside-limit', place, args: { value: figure, ...broken } };
    if (numerator === undefined || denominator === undefined || denominator === 0) continue;
    const computed = (numerator / denominator) * (found.kind === 'percent' ? 100 : 1);
    const rounded = Math.round(computed * 100) / 100;
    if (Math.abs(figure - computed) > roundingTolerance)
      yield { code: 'report/ratio', place, args: { value: figure, computed: rounded } };
  }
};

/** Money is reported under a source that has a column, and spending above the plan is pointed out. */
export const fundingFigures: DocumentRule<'report'> = function* ({ file, value }, { model }): Generator<RuleFinding> {
  for (const [index, { source, planned, disbursed, note }] of present(value.funding)) {
    const found = model?.plan.funding.sources.find(({ id }) => id === source);
    if (source !== undefined && found?.reported === false)
      yield { code: 'report/not-a-money-source', place: at(file, ['funding', index, 'source']), args: { source } };
    if (planned !== undefined && disbursed !== undefined && disbursed > planned && note === undefined)
      yield {
        code: 'report/over-disbursed',
        place: at(file, ['funding', index, 'disbursed']),
        args: { planned, disbursed },
      };
  }
};
