import { noFigure, share, unstopped, upperFirst } from '../messages/vi/report-document.ts';
import {
  assessmentText,
  baselineText,
  indicatorSentence,
  partName,
  previousText,
  resultText,
  sourceText,
  standardText,
  targetText,
} from '../messages/vi/report-indicators.ts';
import { blockLabels } from '../messages/vi/report-labels.ts';
import { blockTotalLabel, fundingNotes, moneyCoverage, overlappingTotal } from '../messages/vi/report-opinions.ts';
import { asParagraphs } from '../office/paragraphs.ts';
import type { Values } from '../office/template-fields.ts';
import { formatDate, formatNumber } from '../text/vietnamese.ts';
import type { ConsolidatedReport } from './consolidate.ts';
import type { FundingTotal } from './funding-results.ts';
import type { IndicatorResults } from './indicator-results.ts';
import type { WordFields } from './word-fields.ts';

type All = Values<WordFields>;

const money = (total: FundingTotal | undefined) => ({
  planned: total === undefined ? noFigure : formatNumber(total.planned),
  disbursed: total === undefined ? noFigure : formatNumber(total.disbursed),
  rate: share(total?.rate ?? null),
  coverage: moneyCoverage(total),
});

type FundingValues = Pick<All, 'hasFunding' | 'funding' | 'fundingTotal' | 'fundingNotes'>;

export function fundingValues({ funding }: ConsolidatedReport): FundingValues {
  return {
    hasFunding: funding.sources.length > 0,
    funding: funding.sources.flatMap(({ name, blocks }, index) =>
      blocks.map(({ block, total }, place) => ({
        number: place === 0 ? String(index + 1) : '',
        name: place === 0 ? unstopped(name) : '',
        block: upperFirst(blockLabels[block]),
        ...money(total),
      })),
    ),
    fundingTotal: [
      ...funding.blocks.map(({ block, total }) => ({ label: blockTotalLabel(blockLabels[block]), ...money(total) })),
      ...(funding.total === undefined ? [] : [{ label: overlappingTotal, ...money(funding.total) }]),
    ],
    fundingNotes: asParagraphs(fundingNotes(funding)),
  };
}

const indicatorRow = (indicator: IndicatorResults, index: number): All['indicators'][number] => ({
  number: String(index + 1),
  name: partName(indicator),
  unit: indicator.unit,
  baseline: baselineText(indicator),
  target: targetText(indicator),
  result: resultText(indicator),
  previous: previousText(indicator),
  standard: upperFirst(standardText(indicator)),
  source: sourceText(indicator),
  assessment: assessmentText(indicator),
});

type IndicatorValues = Pick<All, 'indicatorHeading' | 'indicatorSentences' | 'indicators'>;

export const indicatorValues = ({ indicators, taskGroups }: ConsolidatedReport, heading: string): IndicatorValues => ({
  indicatorHeading: `${taskGroups.length + 1}. ${heading}`,
  indicatorSentences: asParagraphs(indicators.map(indicatorSentence)),
  indicators: indicators.map(indicatorRow),
});

type DocumentValues = Pick<All, 'hasIssuedDocuments' | 'documentRows'>;

export function documentValues({ issuedDocuments }: ConsolidatedReport): DocumentValues {
  const rows = issuedDocuments.flatMap(({ unit, documents }) => documents.map(document => ({ unit, document })));
  return {
    hasIssuedDocuments: rows.length > 0,
    documentRows: rows.map(({ unit, document: { number, date, title } }, index) => ({
      number: String(index + 1),
      unit: unit.name,
      symbol: number,
      date: date === undefined ? noFigure : formatDate(date),
      title: unstopped(title ?? ''),
    })),
  };
}
