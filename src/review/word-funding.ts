import { noFigure, share, unstopped, upperFirst } from '../messages/vi/report-document.ts';
import { blockLabels } from '../messages/vi/report-labels.ts';
import { moneyCoverage } from '../messages/vi/report-opinions.ts';
import { allSources, blocksApart, fundingYearsNote, yearsSum } from '../messages/vi/review-results.ts';
import { asParagraphs } from '../office/paragraphs.ts';
import type { Values } from '../office/template-fields.ts';
import { formatNumber } from '../text/vietnamese.ts';
import type { BlockYears } from './funding-years.ts';
import type { Review } from './review.ts';
import type { ReviewFields } from './word-fields.ts';

type All = Values<ReviewFields>;
type Row = All['funding'][number];

interface Amounts {
  readonly planned: number;
  readonly disbursed: number;
  readonly rate: number | null;
}

const amounts = (total: Amounts | undefined) => ({
  planned: total === undefined ? noFigure : formatNumber(total.planned),
  disbursed: total === undefined ? noFigure : formatNumber(total.disbursed),
  rate: share(total?.rate ?? null),
});

/** The years of one block, then what they come to. */
function blockRows({ block, years, sum }: BlockYears, number: string, name: string): readonly Row[] {
  const [first, last] = [years[0], years.at(-1)];
  if (sum === undefined && first !== undefined && last !== undefined && first !== last) {
    const range = `${first.year}-${last.year}`;
    return [
      { number, name, block: upperFirst(blockLabels[block]), year: range, ...amounts(undefined), coverage: noFigure },
    ];
  }
  const rows = years.map(({ year, total }) => ({
    year: String(year),
    ...amounts(total),
    coverage: moneyCoverage(total),
  }));
  const total =
    sum === undefined || years.length < 2
      ? []
      : [{ year: yearsSum(sum.years, years.length), ...amounts(sum), coverage: noFigure }];
  return [...rows, ...total].map((row, index) => ({
    number: index === 0 ? number : '',
    name: index === 0 ? name : '',
    block: index === 0 ? upperFirst(blockLabels[block]) : '',
    ...row,
  }));
}

type FundingValues = Pick<All, 'hasFunding' | 'funding' | 'fundingNotes'>;

/** Blocks without a single figure in the range stay with their dashes: that nobody told is part of the result. */
export function fundingValues({ funding: { sources, blocks } }: Review): FundingValues {
  const known = (block: BlockYears): boolean => block.sum !== undefined;
  const rows = sources.flatMap(({ name, blocks: own }, index) =>
    own.flatMap((block, place) =>
      blockRows(block, place === 0 ? String(index + 1) : '', place === 0 ? unstopped(name) : ''),
    ),
  );
  return {
    hasFunding: rows.length > 0,
    funding: [
      ...rows,
      ...blocks.filter(known).flatMap((block, place) => blockRows(block, '', place === 0 ? allSources : '')),
    ],
    fundingNotes: asParagraphs([fundingYearsNote, blocksApart]),
  };
}
