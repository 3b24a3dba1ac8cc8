import { type Content, type Markup, tag } from '../html/markup.ts';
import { type Column, type RowGroup, table } from '../html/table.ts';
import { achievedIn, columnHeads, missingHeading, pageWords, searchOf } from '../messages/vi/report-html.ts';
import { paragraphs } from './html-blocks.ts';
import { opinions, type ReportValues, type Section } from './html-sections.ts';

type Named<Row> = readonly (readonly [head: string, cell: (row: Row) => string, kind?: Column<Row>['kind']])[];

/** A table with a search over its rows. */
function searched<Row>(caption: string, columns: Named<Row>, groups: readonly RowGroup<Row>[]): Markup {
  const all = columns.map(([head, cell, kind]) => ({ head, cell, ...(kind !== undefined && { kind }) }));
  return table({ caption, columns: all, groups, search: searchOf(caption) });
}

type Indicator = ReportValues['indicators'][number];

const indicators = ({ indicators: rows, period }: ReportValues): Content =>
  searched<Indicator>(
    pageWords.indicatorTable,
    [
      [columnHeads.number, row => row.number],
      [columnHeads.indicator, row => row.name, 'name'],
      [columnHeads.measure, row => row.unit],
      [columnHeads.baseline, row => row.baseline, 'short'],
      [columnHeads.target, row => row.target, 'short'],
      [achievedIn(period), row => row.result, 'number'],
      [columnHeads.status, row => row.status, 'short'],
      [columnHeads.previous, row => row.previous, 'short'],
      [columnHeads.standard, row => row.standard, 'text'],
      [columnHeads.source, row => row.source, 'text'],
      [columnHeads.assessment, row => row.assessment, 'text'],
    ],
    [{ rows }],
  );

type Entry = ReportValues['activityTables'][number]['entries'][number];

const activities = ({ activityTables }: ReportValues): Content =>
  searched<Entry>(
    pageWords.activityTable,
    [
      [columnHeads.number, row => row.number],
      [columnHeads.unit, row => row.unit, 'name'],
      [columnHeads.state, row => row.status, 'short'],
      [columnHeads.result, row => row.text, 'text'],
    ],
    activityTables.map(({ heading, summary, entries }) => ({
      heading,
      note: summary,
      rows: entries,
    })),
  );

type Document = ReportValues['documentRows'][number];

const documents = ({ documentRows: rows }: ReportValues): Content =>
  searched<Document>(
    pageWords.documentTable,
    [
      [columnHeads.number, row => row.number],
      [columnHeads.issuer, row => row.unit, 'text'],
      [columnHeads.symbol, row => row.symbol, 'name'],
      [columnHeads.issuedOn, row => row.date],
      [columnHeads.title, row => row.title, 'text'],
    ],
    [{ rows }],
  );

type Money = ReportValues['fundingLines'][number];

/** Rows of one unit under its name. */
function byUnit(lines: readonly Money[]): readonly RowGroup<Money>[] {
  const groups: { heading: string; rows: Money[] }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.unit !== '' || last === undefined) groups.push({ heading: `${line.number}. ${line.unit}`, rows: [line] });
    else last.rows.push(line);
  }
  return groups;
}

const funding = ({ fundingLines }: ReportValues): Content =>
  searched<Money>(
    pageWords.fundingTable,
    [
      [columnHeads.fundingSource, row => row.source, 'name'],
      [columnHeads.planned, row => row.planned, 'number'],
      [columnHeads.disbursed, row => row.disbursed, 'number'],
      [columnHeads.rate, row => row.rate, 'number'],
      [columnHeads.remarks, row => row.note, 'text'],
    ],
    byUnit(fundingLines),
  );

const said = ({ opinions: parts }: ReportValues): Content =>
  parts.map(({ heading, groups }) => [tag('h3', {}, heading), opinions(groups, 'h4')]);

type Missing = ReportValues['missing'][number];
type Late = ReportValues['late'][number];
type SentBack = ReportValues['sentBack'][number];

const attention = ({ asOf, missing, late, sentBack }: ReportValues): Content => [
  missing.length === 0
    ? []
    : searched<Missing>(
        missingHeading(asOf),
        [
          [columnHeads.number, row => row.number],
          [columnHeads.unit, row => row.unit, 'name'],
          [columnHeads.deadline, row => row.deadline],
          [columnHeads.daysOver, row => row.days, 'number'],
          [columnHeads.led, row => row.ledActivities, 'text'],
        ],
        [{ rows: missing }],
      ),
  late.length === 0
    ? []
    : searched<Late>(
        pageWords.late,
        [
          [columnHeads.number, row => row.number],
          [columnHeads.unit, row => row.unit, 'name'],
          [columnHeads.deadline, row => row.deadline],
          [columnHeads.receivedOn, row => row.receivedOn],
          [columnHeads.daysLate, row => row.days, 'number'],
        ],
        [{ rows: late }],
      ),
  sentBack.length === 0
    ? []
    : searched<SentBack>(
        pageWords.sentBack,
        [
          [columnHeads.number, row => row.number],
          [columnHeads.unit, row => row.unit, 'name'],
          [columnHeads.receivedOn, row => row.receivedOn],
          [columnHeads.document, row => row.document, 'short'],
          [columnHeads.remarks, row => row.remarks, 'text'],
        ],
        [{ rows: sentBack }],
      ),
];

type Submission = ReportValues['required'][number];

const submissionTable = (caption: string, rows: readonly Submission[]): Content =>
  searched<Submission>(
    caption,
    [
      [columnHeads.number, row => row.number],
      [columnHeads.unit, row => row.unit, 'name'],
      [columnHeads.state, row => row.state, 'short'],
      [columnHeads.receivedOn, row => row.receivedOn],
      [columnHeads.document, row => row.document, 'short'],
      [columnHeads.remarks, row => row.remarks, 'text'],
    ],
    [{ rows }],
  );

const submissions = (values: ReportValues): Content => [
  paragraphs([{ text: values.rosterNote }, ...values.requiredRates, ...values.registerNote]),
  submissionTable(pageWords.required, values.required),
  values.hasRequested
    ? [paragraphs(values.requestedRates), submissionTable(pageWords.requested, values.requested)]
    : [],
];

/** The appendices that the Word report has, under its numbers. */
export function appendicesOf(values: ReportValues): readonly Section[] {
  const parts = [
    {
      id: 'chi-tieu',
      own: pageWords.indicatorTable,
      label: values.indicatorsAppendix,
      body: indicators,
      has: values.hasIndicators,
    },
    {
      id: 'hoat-dong',
      own: pageWords.activityTable,
      label: values.activitiesAppendix,
      body: activities,
      has: values.hasActivities,
    },
    {
      id: 'van-ban',
      own: pageWords.documentTable,
      label: values.documentsAppendix,
      body: documents,
      has: values.hasIssuedDocuments,
    },
    {
      id: 'kinh-phi',
      own: pageWords.fundingTable,
      label: values.fundingAppendix,
      body: funding,
      has: values.hasFundingLines,
    },
    { id: 'y-kien', own: pageWords.opinionTable, label: values.opinionsAppendix, body: said, has: values.hasOpinions },
    {
      id: 'cham-nop',
      own: pageWords.attentionTable,
      label: values.attentionAppendix,
      body: attention,
      has: values.hasAttention,
    },
    {
      id: 'gui-bao-cao',
      own: pageWords.submissionTable,
      label: values.submissionsAppendix,
      body: submissions,
      has: true,
    },
  ];
  return parts
    .filter(({ has }) => has)
    .map(({ id, own, label, body }) => ({ id, title: `${label}. ${own}`, body: body(values), isAppendix: true }));
}
