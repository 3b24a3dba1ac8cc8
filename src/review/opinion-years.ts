import { sameText } from '../report/merge-equal.ts';
import type { AttributedDifficulty, AttributedDirection, AttributedProposal } from '../report/opinions.ts';
import type { UnitLabel } from '../report/unit-label.ts';
import { foldName } from '../text/fold.ts';
import { type ReviewInput, reportedYears } from './review-input.ts';

/** In which years something was said; units are those of all of them. */
export type OverTime<T> = T & { readonly years: readonly number[] };

export interface ProposalYears {
  readonly amendments: readonly OverTime<AttributedProposal>[];
  readonly byAddressee: readonly {
    readonly addressee: string;
    readonly items: readonly OverTime<AttributedProposal>[];
  }[];
}

/** What was written of lessons in the years themselves. */
export interface YearText {
  readonly year: number;
  readonly text: string;
}

interface Said<T> {
  readonly year: number;
  readonly item: T;
}

/** One text that comes back in later years stands once, at the place of the first. */
function mergeYears<T extends { readonly units: readonly UnitLabel[] }>(
  said: readonly Said<T>[],
  keyOf: (item: T) => string,
): readonly OverTime<T>[] {
  const merged = new Map<string, OverTime<T>>();
  for (const { year, item } of said) {
    const key = keyOf(item);
    const known = merged.get(key);
    if (known === undefined) {
      merged.set(key, { ...item, years: [year] });
      continue;
    }
    const units = new Map([...known.units, ...item.units].map(unit => [unit.id, unit]));
    merged.set(key, { ...known, units: [...units.values()], years: [...new Set([...known.years, year])] });
  }
  return [...merged.values()];
}

export const difficultyYears = (input: ReviewInput): readonly OverTime<AttributedDifficulty>[] =>
  mergeYears(
    reportedYears(input).flatMap(({ year, report }) => report.difficulties.map(item => ({ year, item }))),
    ({ text, cause = '', causeKind, taskGroup }) =>
      JSON.stringify([sameText(text), sameText(cause), causeKind, taskGroup?.id]),
  );

const proposalKey = ({ text, kind, to }: AttributedProposal): string =>
  JSON.stringify([sameText(text), kind, foldName(to)]);

/** Addressees in the order in which the first year that names them has them. */
export function proposalYears(input: ReviewInput): ProposalYears {
  const years = reportedYears(input);
  const plain = mergeYears(
    years.flatMap(({ year, report }) =>
      report.proposals.byAddressee.flatMap(({ items }) => items.map(item => ({ year, item }))),
    ),
    proposalKey,
  );
  const addressees = new Map<string, OverTime<AttributedProposal>[]>();
  for (const item of plain) {
    const key = foldName(item.to);
    addressees.set(key, [...(addressees.get(key) ?? []), item]);
  }
  return {
    amendments: mergeYears(
      years.flatMap(({ year, report }) => report.proposals.amendments.map(item => ({ year, item }))),
      proposalKey,
    ),
    byAddressee: [...addressees.values()].map(items => ({ addressee: items[0]?.to ?? '', items })),
  };
}

/** What units mean to do next, by the last year of which there is a report: earlier intentions are past. */
export function lastDirections(
  input: ReviewInput,
): { readonly year: number; readonly items: readonly AttributedDirection[] } | undefined {
  const last = reportedYears(input).at(-1);
  return last && { year: last.year, items: last.report.directions };
}

export const yearlyLessons = (input: ReviewInput): readonly YearText[] =>
  reportedYears(input).flatMap(({ year, report }) =>
    report.narrative.lessons === undefined ? [] : [{ year, text: report.narrative.lessons }],
  );
