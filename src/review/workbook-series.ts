import { upperFirst } from '../messages/vi/report-document.ts';
import { partName } from '../messages/vi/report-indicators.ts';
import { figureStatusLabels } from '../messages/vi/report-labels.ts';
import {
  endedText,
  figureYears,
  joiningText,
  noPoint,
  overYearsText,
  pointCoverage,
  pointSource,
  seriesAssessment,
} from '../messages/vi/review-indicators.ts';
import { exact } from '../model/exact-sum.ts';
import type { Values } from '../office/template-fields.ts';
import { type IndicatorYears, isWhole, type SeriesPoint } from './indicator-years.ts';
import type { Review } from './review.ts';
import type { UnitSeries } from './unit-series.ts';
import { pointNotes, standardNames } from './word-series.ts';
import type { ReviewWorkbookFields } from './workbook-fields.ts';
import { numbered } from './workbook-results.ts';

type All = Values<ReviewWorkbookFields>;

/** Since the point before, of the same segment; none where either lacks a unit. */
function changeOf(point: SeriesPoint | undefined, previous: SeriesPoint | undefined): number | null {
  if (point === undefined || previous === undefined || !isWhole(point) || !isWhole(previous)) return null;
  return exact(point.value - previous.value);
}

/** One line a year. */
const yearRows = (series: IndicatorYears) =>
  series.years.map(({ year, point, told }) => {
    const place = series.segments.findIndex(({ points }) => points.some(one => one === point));
    const points = series.segments[place]?.points ?? [];
    const previous = point && points[points.indexOf(point) - 1];
    return {
      name: partName(series),
      unit: series.unit,
      year,
      value: point?.value ?? null,
      status: point === undefined ? '' : figureStatusLabels[point.status],
      coverage: point === undefined ? '' : pointCoverage(point),
      standard: upperFirst(point?.standard?.name ?? ''),
      segment: point === undefined ? null : place + 1,
      change: changeOf(point, previous),
      source: point === undefined ? noPoint({ told }) : pointSource(point),
      note: point === undefined ? '' : pointNotes(series, point),
    };
  });

const totalRow = (series: IndicatorYears) => {
  const target = series.targets.at(-1);
  return {
    name: partName(series),
    unit: series.unit,
    years: figureYears(series),
    overYears: overYearsText(series.overYears, series.unit),
    target: target?.value ?? null,
    targetYear: target?.year ?? null,
    achievement: series.achievement ?? null,
    assessment: seriesAssessment(series),
  };
};

/** What is said of a joining stands beside the first figure behind it, what is said of an end beside the last one. */
const unitRows = (series: IndicatorYears, own: UnitSeries, nameOf: (standard: string) => string) =>
  own.points.map((point, index) => {
    const joined = own.joinings.filter(({ year }) => year === point.year).map(one => joiningText(one, series.unit));
    const ended = index === own.points.length - 1 ? [endedText(own)] : [];
    return {
      name: partName(series),
      unit: own.unit.name,
      year: point.year,
      value: point.value,
      status: figureStatusLabels[point.status],
      standard: point.standard === undefined ? '' : upperFirst(nameOf(point.standard)),
      note: [...joined, ...ended].filter(text => text !== '').join('; '),
    };
  });

type IndicatorValues = Pick<All, 'indicators' | 'indicatorTotals' | 'unitFigures'>;

export function indicatorValues(review: Review): IndicatorValues {
  const { indicators } = review;
  const nameOf = standardNames(review);
  return {
    indicators: numbered(indicators.flatMap(yearRows)),
    indicatorTotals: numbered(indicators.map(totalRow)),
    unitFigures: numbered(indicators.flatMap(series => series.units.flatMap(own => unitRows(series, own, nameOf)))),
  };
}
