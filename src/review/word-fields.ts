import type { Fields } from '../office/template-fields.ts';
import { charts, footFields, headFields, opinionGroups, paragraphs } from '../report/shared-fields.ts';

const moneyRow = {
  number: 'text',
  name: 'text',
  block: 'text',
  year: 'text',
  planned: 'text',
  disbursed: 'text',
  rate: 'text',
  coverage: 'text',
} as const;

/** At most five years stand beside each other; a longer range takes several tables. */
const yearCells = { year1: 'text', year2: 'text', year3: 'text', year4: 'text', year5: 'text' } as const;

/** Every tag of the Word templates of reviews. */
export const reviewFields = {
  ...headFields,

  direction: paragraphs,
  issuedDocuments: paragraphs,
  amendments: paragraphs,
  reorganisations: paragraphs,
  submissionYears: [
    {
      year: 'text',
      owed: 'text',
      received: 'text',
      onTime: 'text',
      late: 'text',
      missing: 'text',
      exempt: 'text',
      accepted: 'text',
      note: 'text',
    },
  ],
  requestedYears: paragraphs,
  submissionCharts: charts,

  taskGroups: [
    {
      heading: 'text',
      ownText: paragraphs,
      hasYears: 'flag',
      years: [
        {
          year: 'text',
          coverage: 'text',
          entries: 'text',
          done: 'text',
          inProgress: 'text',
          notStarted: 'text',
          nil: 'text',
          silent: 'text',
        },
      ],
      yearTexts: [{ heading: 'text', paragraphs }],
      activities: [{ heading: 'text', years: 'text', outputs: paragraphs }],
      otherOutputs: paragraphs,
    },
  ],
  indicatorHeading: 'text',
  indicatorSentences: paragraphs,
  trendCharts: charts,

  hasFunding: 'flag',
  funding: [moneyRow],
  fundingNotes: paragraphs,
  fundingCharts: charts,

  assessment: paragraphs,
  difficultiesText: paragraphs,
  difficultyGroups: opinionGroups,
  moreDifficulties: paragraphs,
  noDifficulties: paragraphs,
  lessons: paragraphs,
  yearLessons: [{ heading: 'text', paragraphs }],
  proposalsText: paragraphs,
  proposalGroups: opinionGroups,
  moreProposals: paragraphs,
  noProposals: paragraphs,
  directionsText: paragraphs,
  directionGroups: opinionGroups,
  moreDirections: paragraphs,

  ...footFields,

  series: [
    {
      number: 'text',
      name: 'text',
      unit: 'text',
      year: 'text',
      value: 'text',
      status: 'text',
      standard: 'text',
      source: 'text',
      note: 'text',
    },
  ],
  hasUnitSeries: 'flag',
  unitSeries: [{ number: 'text', name: 'text', unit: 'text', points: 'text', note: 'text' }],

  hasOpinions: 'flag',
  opinionsAppendix: 'text',
  opinions: [{ heading: 'text', groups: opinionGroups }],

  submissionsAppendix: 'text',
  submissionReferences: paragraphs,
  asOf: 'text',
  registerNote: paragraphs,
  matrices: [
    {
      heading: paragraphs,
      width1: 'flag',
      width2: 'flag',
      width3: 'flag',
      width4: 'flag',
      width5: 'flag',
      head1: 'text',
      head2: 'text',
      head3: 'text',
      head4: 'text',
      head5: 'text',
      rows: [{ number: 'text', unit: 'text', ...yearCells, total: 'text' }],
    },
  ],
} as const satisfies Fields;

export type ReviewFields = typeof reviewFields;
