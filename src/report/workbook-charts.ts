import { activitiesText, fundingText, moneyRow, submissionsText } from '../messages/vi/report-charts.ts';
import { unstopped } from '../messages/vi/report-document.ts';
import { stateLabels } from '../messages/vi/report-labels.ts';
import type { Values } from '../office/template-fields.ts';
import { type ClassStates, groupStatuses, indicatorTrends, sourceMoney, submissionStates } from './chart-series.ts';
import type { ConsolidatedReport } from './consolidate.ts';
import type { WorkbookFields } from './workbook-fields.ts';
import { type TrendValues, trendValues } from './workbook-trends.ts';

type All = Values<WorkbookFields>;
export type ChartValues = TrendValues &
  Pick<All, 'submissionStates' | 'submissionsText' | 'activitiesText' | 'sourceMoney' | 'fundingText'>;

function stateRows(classes: readonly ClassStates[]): All['submissionStates'] {
  const unitsOf = (own: ClassStates['class'], state: string): number | null =>
    classes.find(one => one.class === own)?.states.find(one => one.state === state)?.units ?? null;
  const states = new Set(classes.flatMap(own => own.states.map(({ state }) => state)));
  return [...states].map(state => ({
    state: stateLabels[state],
    required: unitsOf('required', state),
    requested: unitsOf('requested', state),
  }));
}

const moneyRows = (sources: ReturnType<typeof sourceMoney>): All['sourceMoney'] =>
  sources.flatMap(({ name, rows }) =>
    rows.map(({ block, planned, disbursed }) => ({
      label: `${unstopped(name)}: ${moneyRow(block)}`,
      planned,
      disbursed,
    })),
  );

/** What the charts of the workbook draw: the series of those in the document. */
export function chartValues(report: ConsolidatedReport, year: number): ChartValues {
  const [classes, groups, sources, charted] = [
    submissionStates(report),
    groupStatuses(report),
    sourceMoney(report),
    indicatorTrends(report),
  ];
  return {
    submissionStates: stateRows(classes),
    submissionsText: submissionsText(classes),
    activitiesText: activitiesText(groups),
    sourceMoney: moneyRows(sources),
    fundingText: fundingText(sources),
    ...trendValues(charted, year),
  };
}
