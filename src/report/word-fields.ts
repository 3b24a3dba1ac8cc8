import type { Fields } from '../office/template-fields.ts';
import { charts, footFields, headFields, opinionGroups, paragraphs } from './shared-fields.ts';

const submissionRows = [
  { number: 'text', unit: 'text', state: 'text', receivedOn: 'text', document: 'text', remarks: 'text' },
] as const satisfies readonly [Fields];

/** Every tag of the Word template of the consolidated report. */
export const wordFields = {
  ...headFields,
  period: 'text',

  direction: paragraphs,
  issuedDocuments: paragraphs,
  weightyDocuments: paragraphs,
  deadlineRule: 'text',
  submissionSummary: paragraphs,
  submissionReferences: paragraphs,
  submissionCharts: charts,

  noResults: paragraphs,
  resultsNote: paragraphs,
  activityCharts: charts,
  taskGroups: [
    {
      heading: 'text',
      roles: [{ role: 'text', names: 'text' }],
      coverage: 'text',
      narrative: paragraphs,
      activities: [
        {
          heading: 'text',
          summary: 'text',
          results: [{ units: 'text', status: 'text', text: 'text' }],
        },
      ],
    },
  ],
  hasIndicators: 'flag',
  indicatorHeading: 'text',
  indicatorSentences: paragraphs,
  trendCharts: charts,

  hasFunding: 'flag',
  funding: [
    { number: 'text', name: 'text', block: 'text', planned: 'text', disbursed: 'text', rate: 'text', coverage: 'text' },
  ],
  fundingTotal: [{ label: 'text', planned: 'text', disbursed: 'text', rate: 'text', coverage: 'text' }],
  fundingNotes: paragraphs,
  fundingCharts: charts,

  hasAssessment: 'flag',
  assessment: paragraphs,
  difficultiesHeading: 'text',
  difficultiesText: paragraphs,
  difficultyGroups: opinionGroups,
  moreDifficulties: paragraphs,
  noDifficulties: paragraphs,

  proposalsText: paragraphs,
  proposalGroups: opinionGroups,
  moreProposals: paragraphs,
  noProposals: paragraphs,

  directionsText: paragraphs,
  nextPeriod: 'text',
  directionGroups: opinionGroups,
  moreDirections: paragraphs,
  noDirections: paragraphs,

  ...footFields,

  indicatorsAppendix: 'text',
  indicators: [
    {
      number: 'text',
      name: 'text',
      unit: 'text',
      baseline: 'text',
      target: 'text',
      result: 'text',
      status: 'text',
      previous: 'text',
      standard: 'text',
      source: 'text',
      assessment: 'text',
    },
  ],

  hasActivities: 'flag',
  activitiesAppendix: 'text',
  activityTables: [
    {
      heading: 'text',
      summary: 'text',
      entries: [{ number: 'text', unit: 'text', status: 'text', text: 'text' }],
    },
  ],

  hasFundingLines: 'flag',
  fundingAppendix: 'text',
  fundingLines: [
    {
      number: 'text',
      unit: 'text',
      source: 'text',
      planned: 'text',
      disbursed: 'text',
      rate: 'text',
      note: 'text',
    },
  ],

  hasOpinions: 'flag',
  opinionsAppendix: 'text',
  opinions: [{ heading: 'text', groups: opinionGroups }],

  hasAttention: 'flag',
  attentionAppendix: 'text',
  hasMissing: 'flag',
  missing: [{ number: 'text', unit: 'text', deadline: 'text', days: 'text', ledActivities: 'text' }],
  hasLate: 'flag',
  late: [{ number: 'text', unit: 'text', deadline: 'text', receivedOn: 'text', days: 'text' }],
  hasSentBack: 'flag',
  sentBack: [{ number: 'text', unit: 'text', receivedOn: 'text', document: 'text', remarks: 'text' }],

  submissionsAppendix: 'text',
  asOf: 'text',
  rosterNote: 'text',
  registerNote: paragraphs,
  required: submissionRows,
  hasRequested: 'flag',
  requested: submissionRows,
  requiredRates: paragraphs,
  requestedRates: paragraphs,

  hasIssuedDocuments: 'flag',
  documentsAppendix: 'text',
  documentRows: [{ number: 'text', unit: 'text', symbol: 'text', date: 'text', title: 'text' }],
} as const satisfies Fields;

export type WordFields = typeof wordFields;
