import type { Figure } from '../figures/figure.ts';
import { unitsOf } from '../figures/figure.ts';
import type { Figures } from '../figures/figures.ts';
import { nearestFigures } from '../figures/find-figure.ts';
import { noFigureYet, figures as words } from '../messages/vi/figures.ts';
import { deadlineDate, periodLabel } from '../messages/vi/report-dates.ts';
import { unitNames } from '../messages/vi/report-opinions.ts';
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
  | { readonly kind: 'no-figure' }
  | { readonly kind: 'unknown'; readonly suggestion?: string };

const said = (text: string | undefined): FieldValue =>
  text === undefined || text === '' ? { kind: 'no-figure' } : { kind: 'text', text };

/** What can be asked of a figure besides itself. */
const facets: Readonly<Record<string, (figure: Figure) => FieldValue>> = {
  /** Without its measure. */
  number: ({ value, kind }) => said(value === null ? undefined : formatNumber(kind === 'share' ? value * 100 : value)),
  date: ({ asOf }) => said(asOf && formatDate(asOf)),
  status: ({ status }) => said(status && words.statuses[status]),
  units: figure => said(unitNames(unitsOf(figure))),
};

/** What can be asked of the report itself. */
const ofReport: Readonly<Record<string, (report: ConsolidatedReport) => string>> = {
  'report.period': ({ period }) => periodLabel(period),
  'report.as-of': ({ asOf }) => formatDate(asOf),
  'report.deadline': ({ deadline }) => deadlineDate(deadline),
};

/** What the text of a period may speak of: `undefined` where there is no report of it, as for a review over years. */
export interface Speaking {
  readonly report: ConsolidatedReport;
  readonly figures: Figures;
}

/** What `{{name}}` prints, in the language of the plan. */
export function fieldValue(name: string, { report, figures }: Speaking): FieldValue {
  if (Object.hasOwn(ofReport, name)) return said(ofReport[name]?.(report));
  const figure = figures.get(name);
  if (figure !== undefined) return figure.value === null ? { kind: 'no-figure' } : said(words.value(figure));
  const dot = name.lastIndexOf('.');
  const facet = name.slice(dot + 1);
  const owner = figures.get(name.slice(0, Math.max(0, dot)));
  if (owner !== undefined && Object.hasOwn(facets, facet)) return facets[facet]?.(owner) ?? { kind: 'no-figure' };
  const [suggestion] = nearestFigures(name, [...Object.keys(ofReport), ...figures.keys()]);
  return { kind: 'unknown', ...(suggestion !== undefined && { suggestion }) };
}

/** The text with its fields replaced; what a unit wrote is never read as a field, because nothing is read twice. */
export function filled(text: string, speaking: Speaking): string {
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
