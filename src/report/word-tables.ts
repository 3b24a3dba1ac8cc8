import { seeAppendix } from '../messages/vi/report-appendices.ts';
import { noFigure, share, unstopped, upperFirst } from '../messages/vi/report-document.ts';
import {
  assessmentText,
  baselineText,
  figureState,
  figureValue,
  indicatorHeading,
  indicatorSentence,
  partName,
  previousText,
  sourceText,
  standardText,
  targetText,
} from '../messages/vi/report-indicators.ts';
import { documentsIssued, weightyDocuments, weightyNamed } from '../messages/vi/report-issued.ts';
import { blockLabels } from '../messages/vi/report-labels.ts';
import {
  blockTotalLabel,
  fundingNotes,
  fundingRemark,
  moneyCoverage,
  noFunding,
  overlappingTotal,
} from '../messages/vi/report-opinions.ts';
import { noReports } from '../messages/vi/report-submissions.ts';
import { asParagraphs } from '../office/paragraphs.ts';
import type { Values } from '../office/template-fields.ts';
import { formatDate, formatNumber } from '../text/vietnamese.ts';
import type { AppendixNumbers } from './appendices.ts';
import type { ConsolidatedReport } from './consolidate.ts';
import type { FundingTotal } from './funding-results.ts';
import type { IndicatorResults } from './indicator-results.ts';
import { mostNamedDocuments } from './short-list.ts';
import { isReceived } from './submission-results.ts';
import { unitFunding } from './unit-funding.ts';
import type { WordFields } from './word-fields.ts';

type All = Values<WordFields>;

const money = (total: FundingTotal | undefined) => ({
  planned: total === undefined ? noFigure : formatNumber(total.planned),
  disbursed: total === undefined ? noFigure : formatNumber(total.disbursed),
  rate: share(total?.rate ?? null),
  coverage: moneyCoverage(total),
});

/** The unit is named once. */
const fundingLines = (report: ConsolidatedReport): All['fundingLines'] =>
  unitFunding(report).flatMap((sources, index) =>
    sources.map(({ line, planned, disbursed, rate, notes }, place) => ({
      number: place === 0 ? String(index + 1) : '',
      unit: place === 0 ? line.unit.name : '',
      source: unstopped(line.source.name),
      planned: formatNumber(planned),
      disbursed: formatNumber(disbursed),
      rate: share(rate),
      note: fundingRemark(line, notes),
    })),
  );

type FundingValues = Pick<
  All,
  'hasFunding' | 'funding' | 'fundingTotal' | 'fundingNotes' | 'hasFundingLines' | 'fundingLines'
>;

export function fundingValues(report: ConsolidatedReport, { funding: appendix }: AppendixNumbers): FundingValues {
  const { funding } = report;
  const rows = funding.sources.flatMap(({ name, blocks }, index) =>
    blocks.map(({ block, total }, place) => ({
      number: place === 0 ? String(index + 1) : '',
      name: place === 0 ? unstopped(name) : '',
      block: upperFirst(blockLabels[block]),
      ...money(total),
    })),
  );
  return {
    hasFundingLines: appendix !== undefined,
    fundingLines: fundingLines(report),
    hasFunding: rows.length > 0,
    funding: rows,
    fundingTotal: [
      ...funding.blocks.map(({ block, total }) => ({ label: blockTotalLabel(blockLabels[block]), ...money(total) })),
      ...(funding.total === undefined ? [] : [{ label: overlappingTotal, ...money(funding.total) }]),
    ],
    fundingNotes: asParagraphs([
      ...(rows.length === 0 ? [noFunding] : fundingNotes(funding)),
      ...seeAppendix(appendix, 'Kinh phí của từng đơn vị theo nguồn'),
    ]),
  };
}

const indicatorRow = (indicator: IndicatorResults, index: number): All['indicators'][number] => ({
  number: String(index + 1),
  name: partName(indicator),
  unit: indicator.unit,
  baseline: baselineText(indicator),
  target: targetText(indicator),
  result: figureValue(indicator),
  status: upperFirst(figureState(indicator)),
  previous: previousText(indicator),
  standard: upperFirst(standardText(indicator)),
  source: sourceText(indicator),
  assessment: assessmentText(indicator),
});

type IndicatorValues = Pick<All, 'hasIndicators' | 'indicatorHeading' | 'indicatorSentences' | 'indicators'>;

export const indicatorValues = (
  { indicators, taskGroups }: ConsolidatedReport,
  { indicators: appendix }: AppendixNumbers,
): IndicatorValues => ({
  hasIndicators: indicators.length > 0,
  indicatorHeading: `${taskGroups.length + 1}. ${indicatorHeading}`,
  indicatorSentences: asParagraphs([
    ...indicators.map(indicator => `- ${indicatorSentence(indicator)}`),
    ...seeAppendix(appendix, 'Số liệu gốc, chỉ tiêu, so sánh, chuẩn và nguồn số liệu'),
  ]),
  indicators: indicators.map(indicatorRow),
});

type DocumentValues = Pick<All, 'issuedDocuments' | 'weightyDocuments' | 'hasIssuedDocuments' | 'documentRows'>;

/** The documents that units issued: counted in the text, the weightiest named there as long as they are few, all in an appendix. */
export function documentValues(report: ConsolidatedReport, { documents: appendix }: AppendixNumbers): DocumentValues {
  const { issuedDocuments, silent } = report;
  const weighty = weightyDocuments(issuedDocuments);
  const isNamed = weighty.length > 0 && weighty.length <= mostNamedDocuments;
  const rows = issuedDocuments.flatMap(({ unit, documents }) => documents.map(document => ({ unit, document })));
  return {
    issuedDocuments: asParagraphs(
      silent
        ? [noReports(isReceived(report))]
        : [
            [...documentsIssued(issuedDocuments), ...seeAppendix(appendix, 'Danh mục văn bản')].join(' '),
            ...(isNamed ? [weightyNamed] : []),
          ],
    ),
    weightyDocuments: asParagraphs(isNamed ? weighty : []),
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
