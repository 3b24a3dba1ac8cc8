import { idOf } from '../text/id-of.ts';

/**
 * The names of printed figures: English words and the plan's own ids, parted by dots, the same in every run and language.
 *
 * ```
 * indicator.ID.value | target | baseline | previous | change | achievement | reporting-units | expected-units
 * submissions.required.total | owed | expected | received | on-time | late | missing | not-due | exempt | accepted
 *                      | completeness | on-time-rate             (and submissions.requested.…, without the rates)
 * submissions.accepted | sent-back | accepted-late | unread
 * group.ID.charged | reported | coverage | requested | nil-units | silent-activities
 * group.ID.entries | done | in-progress | not-started | nil | requested-entries
 * activity.ID.units | entries | done | in-progress | not-started | nil
 * activity.ID.output.NAME.MEASURE.BLOCK          a sum; BLOCK is departments, districts or organisations
 * activity.ID.output.NAME.MEASURE.unit.UNIT      where quantities may not be added
 * funding.total.PART and funding.BLOCK.PART      PART is planned, disbursed, rate, units or expected
 * funding.SOURCE.BLOCK.PART and funding.SOURCE.requested.PART
 * unit.UNIT.funding.SOURCE.GROUP.PART            one line of money as a unit gave it; GROUP is a task group, or whole
 * unit.UNIT.days-late
 * documents.count | units
 * ```
 *
 * NAME and MEASURE are the words of the units without tones; of two that come out alike the later one gets a number.
 */
export type FigureId = string;

/** What a text may ask of a figure besides itself, behind its id. */
export const figureFacets = ['number', 'date', 'status', 'units'] as const;
export type FigureFacet = (typeof figureFacets)[number];

const longestPart = 60;

/** A text of a unit as a part of an id. */
const wordPart = (text: string, otherwise: string): string => {
  const part = idOf(text.replaceAll('%', ' percent ').replaceAll('‰', ' per mille ')).slice(0, longestPart);
  return part.replace(/-$/, '') || otherwise;
};

export const figureId = (...parts: readonly string[]): FigureId => parts.join('.');

/** `output.NAME.MEASURE` behind the id of an activity. */
export const outputId = (activity: string, name: string, measure: string): FigureId =>
  figureId('activity', activity, 'output', wordPart(name, 'output'), wordPart(measure, 'measure'));

/** The id, with a number behind it when an earlier figure bears it already. */
export function unusedId(id: FigureId, used: { readonly has: (id: FigureId) => boolean }): FigureId {
  if (!used.has(id)) return id;
  for (let number = 2; ; number += 1) if (!used.has(`${id}-${number}`)) return `${id}-${number}`;
}
