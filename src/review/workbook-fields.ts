import type { Fields } from '../office/template-fields.ts';
import { trendFields } from '../report/workbook-trends.ts';

const statusCounts = {
  entries: 'number',
  done: 'number',
  inProgress: 'number',
  notStarted: 'number',
  nil: 'number',
} as const;

const matrixRows = [
  {
    number: 'number',
    unit: 'text',
    onTime: 'number',
    late: 'number',
    missing: 'number',
    year1: 'text',
    year2: 'text',
    year3: 'text',
    year4: 'text',
    year5: 'text',
  },
] as const satisfies readonly [Fields];

/** Every tag of the Excel template of reviews; a field of a list is written `{{list.field}}` and repeats its row. */
export const reviewWorkbookFields = {
  banners: [{ text: 'text' }],
  bannerLine: 'text',
  subject: 'text',
  issuer: 'text',
  rangeTitle: 'text',
  asOf: 'text',
  coverage: 'text',
  registerNote: 'text',

  years: [
    {
      number: 'number',
      year: 'number',
      state: 'text',
      owed: 'number',
      received: 'number',
      onTime: 'number',
      late: 'number',
      missing: 'number',
      exempt: 'number',
      accepted: 'number',
      completeness: 'share',
      onTimeRate: 'share',
      documents: 'number',
    },
  ],
  submissionsText: 'text',
  fundingYears: [{ label: 'text', planned: 'number', disbursed: 'number' }],
  fundingText: 'text',
  ...trendFields,

  groups: [
    {
      number: 'number',
      title: 'text',
      year: 'number',
      charged: 'number',
      reported: 'number',
      coverage: 'share',
      silentActivities: 'number',
      ...statusCounts,
      narrative: 'text',
    },
  ],
  activities: [
    {
      number: 'number',
      group: 'text',
      title: 'text',
      year: 'number',
      units: 'number',
      remark: 'text',
      ...statusCounts,
    },
  ],
  outputs: [
    {
      number: 'number',
      activity: 'text',
      name: 'text',
      measure: 'text',
      block: 'text',
      year: 'text',
      quantity: 'number',
      units: 'number',
      coverage: 'text',
    },
  ],
  indicators: [
    {
      number: 'number',
      name: 'text',
      unit: 'text',
      year: 'number',
      value: 'number',
      status: 'text',
      coverage: 'text',
      standard: 'text',
      segment: 'number',
      change: 'number',
      source: 'text',
      note: 'text',
    },
  ],
  indicatorTotals: [
    {
      number: 'number',
      name: 'text',
      unit: 'text',
      years: 'text',
      overYears: 'text',
      target: 'number',
      targetYear: 'number',
      achievement: 'share',
      assessment: 'text',
    },
  ],
  unitFigures: [
    {
      number: 'number',
      name: 'text',
      unit: 'text',
      year: 'number',
      value: 'number',
      status: 'text',
      standard: 'text',
      note: 'text',
    },
  ],

  year1: 'text',
  year2: 'text',
  year3: 'text',
  year4: 'text',
  year5: 'text',
  matrixNote: 'text',
  required: matrixRows,
  requested: matrixRows,
  submissions: [
    {
      number: 'number',
      unit: 'text',
      class: 'text',
      year: 'number',
      state: 'text',
      receivedOn: 'date',
      daysLate: 'number',
      note: 'text',
    },
  ],

  funding: [
    {
      number: 'number',
      name: 'text',
      block: 'text',
      year: 'text',
      planned: 'number',
      disbursed: 'number',
      rate: 'share',
      units: 'number',
      expected: 'number',
    },
  ],
  fundingNotes: [{ text: 'text' }],

  difficulties: [
    { number: 'number', units: 'text', group: 'text', text: 'text', causeKind: 'text', cause: 'text', years: 'text' },
  ],
  proposals: [{ number: 'number', units: 'text', addressee: 'text', text: 'text', kind: 'text', years: 'text' }],
  lessons: [{ number: 'number', year: 'text', text: 'text' }],
  directions: [{ number: 'number', units: 'text', group: 'text', text: 'text' }],
  amendments: [
    { number: 'number', document: 'text', date: 'date', effective: 'date', reason: 'text', changes: 'number' },
  ],
  reorganisations: [{ number: 'number', text: 'text' }],
} as const satisfies Fields;

export type ReviewWorkbookFields = typeof reviewWorkbookFields;
