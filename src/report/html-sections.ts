import { type Content, tag } from '../html/markup.ts';
import { table } from '../html/table.ts';
import { nextPeriodLabel } from '../messages/vi/report-dates.ts';
import { columnHeads, nextHeading, opinionLine, pageWords, resultLine, roleLine } from '../messages/vi/report-html.ts';
import type { Values } from '../office/template-fields.ts';
import { activityChart, fundingChart, type ReportChart, submissionChart, trendCharts } from './charts.ts';
import type { ConsolidatedReport } from './consolidate.ts';
import { figure, list, paragraphs } from './html-blocks.ts';
import type { WordFields } from './word-fields.ts';

export type ReportValues = Values<WordFields>;

/** A part of the page that the contents lead to. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Content;
  readonly isAppendix?: boolean;
}

type Figures = (charts: readonly (ReportChart | undefined)[]) => Content;

/** Charts are numbered in the order of the page. */
function numberedFigures(): Figures {
  let count = 0;
  return charts =>
    charts.flatMap(chart => {
      if (chart === undefined) return [];
      count += 1;
      return figure(count, chart);
    });
}

const heading = (text: string): Content => tag('h3', {}, text);

function direction(report: ConsolidatedReport, values: ReportValues, figures: Figures): Content {
  return [
    heading(pageWords.guidance),
    paragraphs([...values.direction, ...values.issuedDocuments]),
    list(values.weightyDocuments.map(({ text }) => text.replace(/^[-+] /, ''))),
    heading(pageWords.submissions),
    paragraphs([{ text: values.deadlineRule }, ...values.submissionSummary, ...values.submissionReferences]),
    figures([submissionChart(report)]),
  ];
}

type GroupValues = ReportValues['taskGroups'][number];

const activity = ({ heading: title, summary, results }: GroupValues['activities'][number]): Content => [
  tag('h4', {}, title),
  paragraphs([
    { text: summary },
    ...results.map(({ units, status, text }) => ({ text: `- ${resultLine(units, status, text)}` })),
  ]),
];

const taskGroup = ({ heading: title, roles, coverage, narrative, activities }: GroupValues): Content => [
  heading(title),
  list([...roles.map(({ role, names }) => roleLine(role, names)), coverage]),
  paragraphs(narrative),
  activities.map(activity),
];

function results(report: ConsolidatedReport, values: ReportValues, figures: Figures): Content {
  return [
    paragraphs([...values.resultsNote, ...values.noResults]),
    figures([activityChart(report)]),
    values.taskGroups.map(taskGroup),
    values.hasIndicators
      ? [
          heading(values.indicatorHeading),
          paragraphs(values.indicatorSentences),
          figures([...trendCharts(report).values()]),
        ]
      : [],
  ];
}

/** A source is named in the first of its rows only; a page that is searched names it in each. */
function named(rows: ReportValues['funding']): ReportValues['funding'] {
  let name = '';
  return rows.map(row => {
    name = row.name === '' ? name : row.name;
    return { ...row, name };
  });
}

function funding(report: ConsolidatedReport, values: ReportValues, figures: Figures): Content {
  const foot = values.fundingTotal.map(({ label, ...money }) => ({ number: '', name: label, block: '', ...money }));
  const sums = table<ReportValues['funding'][number]>({
    caption: pageWords.fundingSums,
    columns: [
      { head: columnHeads.fundingSource, cell: ({ name }) => name, kind: 'name' },
      { head: columnHeads.block, cell: ({ block }) => block },
      { head: columnHeads.planned, cell: ({ planned }) => planned, kind: 'number' },
      { head: columnHeads.disbursed, cell: ({ disbursed }) => disbursed, kind: 'number' },
      { head: columnHeads.rate, cell: ({ rate }) => rate, kind: 'number' },
      { head: columnHeads.coverage, cell: ({ coverage }) => coverage, kind: 'number' },
    ],
    groups: [{ rows: named(values.funding) }],
    foot,
  });
  return [values.hasFunding ? sums : [], paragraphs(values.fundingNotes), figures([fundingChart(report)])];
}

/** Groups of what units said, each item under the names of those who said it. */
export const opinions = (groups: ReportValues['difficultyGroups'], level: 'h3' | 'h4'): Content =>
  groups.map(({ heading: title, items }) => [
    tag(level, {}, title),
    list(items.map(({ units, text }) => opinionLine(units, text))),
  ]);

const assessment = (values: ReportValues): Content => [
  values.hasAssessment ? [heading(pageWords.achieved), paragraphs(values.assessment)] : [],
  heading(values.difficultiesHeading),
  paragraphs(values.difficultiesText),
  opinions(values.difficultyGroups, 'h4'),
  paragraphs([...values.moreDifficulties, ...values.noDifficulties]),
];

const proposals = (values: ReportValues): Content => [
  paragraphs(values.proposalsText),
  opinions(values.proposalGroups, 'h3'),
  paragraphs([...values.moreProposals, ...values.noProposals]),
];

const directions = (values: ReportValues): Content => [
  paragraphs(values.directionsText),
  opinions(values.directionGroups, 'h3'),
  paragraphs([...values.moreDirections, ...values.noDirections, { text: values.closing }]),
];

/** Sections I to VI in the words of the Word report, with its charts. */
export function sectionsOf(report: ConsolidatedReport, values: ReportValues): readonly Section[] {
  const figures = numberedFigures();
  return [
    { id: 'i', title: `I. ${pageWords.direction}`, body: direction(report, values, figures) },
    { id: 'ii', title: `II. ${pageWords.results}`, body: results(report, values, figures) },
    { id: 'iii', title: `III. ${pageWords.funding}`, body: funding(report, values, figures) },
    { id: 'iv', title: `IV. ${pageWords.assessment}`, body: assessment(values) },
    { id: 'v', title: `V. ${pageWords.proposals}`, body: proposals(values) },
    { id: 'vi', title: `VI. ${nextHeading(nextPeriodLabel(report.period))}`, body: directions(values) },
  ];
}
