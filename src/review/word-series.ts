import { noFigure, unstopped, upperFirst } from '../messages/vi/report-document.ts';
import { partName } from '../messages/vi/report-indicators.ts';
import { figureStatusLabels } from '../messages/vi/report-labels.ts';
import {
  breakText,
  endedText,
  fallText,
  joiningText,
  noPoint,
  pointCoverage,
  pointSource,
  unitPoints,
  valueText,
} from '../messages/vi/review-indicators.ts';
import type { Values } from '../office/template-fields.ts';
import type { IndicatorYears, SeriesPoint } from './indicator-years.ts';
import type { Review } from './review.ts';
import type { ReviewFields } from './word-fields.ts';

type All = Values<ReviewFields>;

/** What has to be known before a point is held against the one before it. */
export function pointNotes({ segments, falls, unit }: IndicatorYears, point: SeriesPoint): string {
  const place = segments.findIndex(({ points }) => points[0] === point);
  const [before, after] = [segments[place - 1], segments[place]];
  const notes = [
    before === undefined || after === undefined ? '' : upperFirst(breakText(before, after)),
    ...falls.filter(({ year }) => year === point.year).map(fall => unstopped(fallText(fall, unit))),
    unstopped(point.note ?? ''),
  ];
  return [...new Set(notes.filter(note => note !== ''))].join('; ');
}

const status = (point: SeriesPoint | undefined): string =>
  point === undefined
    ? ''
    : [figureStatusLabels[point.status], pointCoverage(point)].filter(text => text !== '').join(', ');

function seriesRows(series: IndicatorYears, index: number): readonly All['series'][number][] {
  return series.years.map(({ year, point, told }, place) => ({
    number: place === 0 ? String(index + 1) : '',
    name: place === 0 ? partName(series) : '',
    unit: place === 0 ? series.unit : '',
    year: String(year),
    value: valueText(point),
    status: status(point),
    standard: point?.standard === undefined ? noFigure : upperFirst(point.standard.name),
    source: point === undefined ? noPoint({ told }) : pointSource(point),
    note: point === undefined ? '' : pointNotes(series, point),
  }));
}

/** Names of standards of all figures that are told of anywhere in the review. */
export function standardNames({ indicators, years }: Review): (id: string) => string {
  const names = new Map<string, string>();
  const all = [...indicators, ...years.flatMap(({ report }) => report?.indicators ?? [])];
  for (const { standard } of all) if (standard !== undefined) names.set(standard.id, standard.name);
  for (const { segments } of indicators)
    for (const { standard } of segments) if (standard !== undefined) names.set(standard.id, standard.name);
  return id => names.get(id) ?? id;
}

type SeriesValues = Pick<All, 'series' | 'hasUnitSeries' | 'unitSeries'>;

/** Appendix I: every figure of every year on its own line, and the figures of units under their own names. */
export function seriesValues(review: Review): SeriesValues {
  const nameOf = standardNames(review);
  const units = review.indicators.flatMap(series =>
    series.units.map((own, place) => ({ series, own, isFirst: place === 0 })),
  );
  return {
    series: review.indicators.flatMap(seriesRows),
    hasUnitSeries: units.length > 0,
    unitSeries: units.map(({ series, own, isFirst }, index) => ({
      number: String(index + 1),
      name: isFirst ? `${partName(series)} (${series.unit})` : '',
      unit: own.unit.name,
      points: unitPoints(own, nameOf),
      note: [...own.joinings.map(joining => joiningText(joining, series.unit)), endedText(own)]
        .filter(text => text !== '')
        .join('. '),
    })),
  };
}
