import type { Figure } from '../figures/figure.ts';
import { unitsOf } from '../figures/figure.ts';
import { type FigureFacet, type FigureId, figureFacets } from '../figures/figure-id.ts';
import type { Figures } from '../figures/figures.ts';
import { nearestFigures } from '../figures/find-figure.ts';
import { noFigureYet, figures as words } from '../messages/vi/figures.ts';
import { deadlineDate, periodLabel } from '../messages/vi/report-dates.ts';
import { unitNames } from '../messages/vi/report-opinions.ts';
import type { PeriodId } from '../model/period.ts';
import { type YearRange, yearsIn } from '../model/year-range.ts';
import type { ConsolidatedReport } from '../report/consolidate.ts';
import { formatDate, formatNumber } from '../text/vietnamese.ts';

/** `{{id}}` in a text, from `start` to `end`. */
export interface Field {
  readonly start: number;
  readonly end: number;
  /** As typed, with the brackets. */
  readonly typed: string;
  /** What is asked for; absent where the brackets are not closed. */
  readonly name?: string;
}

const field = /\{\{([^{}\n]*)\}\}|\{\{/g;

export const fieldsIn = (text: string): readonly Field[] =>
  [...text.matchAll(field)].map(({ 0: typed, 1: name, index }) => ({
    start: index,
    end: index + typed.length,
    typed,
    ...(name !== undefined && { name: name.trim().toLowerCase() }),
  }));

/** What a field came to. */
export type FieldValue =
  | { readonly kind: 'text'; readonly text: string }
  /** `figure` is what was asked for or asked about, of which `period`; both absent where nothing of the year is known. */
  | { readonly kind: 'no-figure'; readonly figure?: FigureId; readonly period?: PeriodId }
  | { readonly kind: 'unknown'; readonly suggestion?: string };

const said = (text: string | undefined, asked: { figure: FigureId; period: PeriodId }): FieldValue =>
  text === undefined || text === '' ? { kind: 'no-figure', ...asked } : { kind: 'text', text };

/** What can be asked of a figure besides itself. */
const facets: Readonly<Record<FigureFacet, (figure: Figure) => string | undefined>> = {
  /** Without its measure. */
  number: ({ value, kind }) => (value === null ? undefined : formatNumber(kind === 'share' ? value * 100 : value)),
  date: ({ asOf }) => asOf && formatDate(asOf),
  status: ({ status }) => status && words.statuses[status],
  units: figure => unitNames(unitsOf(figure)),
};

/** What can be asked of the report itself. */
const ofReport: Readonly<Record<string, (report: ConsolidatedReport) => string>> = {
  'report.period': ({ period }) => periodLabel(period),
  'report.as-of': ({ asOf }) => formatDate(asOf),
  'report.deadline': ({ deadline }) => deadlineDate(deadline),
};

/** What the text of a period may speak of. */
export interface Speaking {
  readonly report: ConsolidatedReport;
  readonly figures: Figures;
}

/** What the text of a review may speak of: the figures of each of its years that has a report. */
export interface SpeakingOfYears {
  readonly range: YearRange;
  readonly years: ReadonlyMap<number, Speaking>;
}

function ofPeriod(name: string, { report, figures }: Speaking): FieldValue {
  const { period } = report;
  if (Object.hasOwn(ofReport, name)) return { kind: 'text', text: ofReport[name]?.(report) ?? '' };
  const figure = figures.get(name);
  if (figure !== undefined)
    return said(figure.value === null ? undefined : words.value(figure), { figure: name, period });
  const dot = name.lastIndexOf('.');
  const facet = figureFacets.find(own => own === name.slice(dot + 1));
  const owner = figures.get(name.slice(0, Math.max(0, dot)));
  if (owner !== undefined && facet !== undefined) return said(facets[facet](owner), { figure: owner.id, period });
  const [suggestion] = nearestFigures(name, [...Object.keys(ofReport), ...figures.keys()]);
  return { kind: 'unknown', ...(suggestion !== undefined && { suggestion }) };
}

/** A field of a review names its year first: `2024.documents.count`. */
function ofYears(name: string, { range, years }: SpeakingOfYears): FieldValue {
  const [, year, own = ''] = /^(\d{4})\.(.+)$/.exec(name) ?? [];
  if (year === undefined) {
    const last = [...years].findLast(([, speaking]) => ofPeriod(name, speaking).kind !== 'unknown');
    return { kind: 'unknown', ...(last !== undefined && { suggestion: `${last[0]}.${name}` }) };
  }
  if (!yearsIn(range).includes(Number(year))) return { kind: 'unknown' };
  const speaking = years.get(Number(year));
  if (speaking === undefined) return { kind: 'no-figure' };
  const value = ofPeriod(own, speaking);
  const suggestion = value.kind === 'unknown' ? value.suggestion : undefined;
  return suggestion === undefined ? value : { kind: 'unknown', suggestion: `${year}.${suggestion}` };
}

/** What `{{name}}` prints, in the language of the plan. */
export const fieldValue = (name: string, speaking: Speaking | SpeakingOfYears): FieldValue =>
  'years' in speaking ? ofYears(name, speaking) : ofPeriod(name, speaking);

/** The text with its fields replaced; what a unit wrote is never read as a field, because nothing is read twice. */
export function filled(text: string, speaking: Speaking | SpeakingOfYears): string {
  let result = '';
  let last = 0;
  for (const { start, end, typed, name } of fieldsIn(text)) {
    const value = name === undefined ? undefined : fieldValue(name, speaking);
    const printed = value === undefined ? typed : value.kind === 'text' ? value.text : noFigureYet;
    result += text.slice(last, start) + printed;
    last = end;
  }
  return result + text.slice(last);
}
