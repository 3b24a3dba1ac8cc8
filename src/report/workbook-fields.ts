import type { Fields } from '../office/template-fields.ts';
import { trendFields } from './workbook-trends.ts';

const submissionRows = [
  {
    number: 'number',
    unit: 'text',
    state: 'text',
    deadline: 'date',
    receivedOn: 'date',
    daysLate: 'number',
    document: 'text',
    documentDate: 'date',
    remarks: 'text',
    ledWithoutReport: 'text',
    file: 'text',
  },
] as const satisfies readonly [Fields];

const statusCounts = {
  entries: 'number',
  done: 'number',
  inProgress: 'number',
  notStarted: 'number',
  nil: 'number',
} as const;

/** Every tag of the Excel template; a field of a list is written `{{list.field}}` and repeats its row. */
export const workbookFields = {
  banners: [{ text: 'text' }],
  bannerLine: 'text',
  subject: 'text',
  issuer: 'text',
  period: 'text',
  periodTitle: 'text',
  asOf: 'text',
  deadlineRule: 'text',
  rosterNote: 'text',
  registerNote: 'text',

  classes: [
    {
      number: 'number',
      name: 'text',
      total: 'number',
      received: 'number',
      onTime: 'number',
      late: 'number',
      missing: 'number',
      notDue: 'number',
      exempt: 'number',
      accepted: 'number',
      completeness: 'share',
      onTimeRate: 'share',
    },
  ],
  groups: [
    {
      number: 'number',
      title: 'text',
      leads: 'text',
      charged: 'number',
      reported: 'number',
      coverage: 'share',
      requested: 'number',
      silentActivities: 'number',
      ...statusCounts,
    },
  ],
  activities: [{ number: 'number', group: 'text', title: 'text', units: 'number', remark: 'text', ...statusCounts }],

  indicators: [
    {
      number: 'number',
      name: 'text',
      unit: 'text',
      baseline: 'number',
      baselineYear: 'number',
      target: 'number',
      targetYear: 'number',
      value: 'number',
      status: 'text',
      standard: 'text',
      source: 'text',
      previous: 'number',
      change: 'number',
      achievement: 'share',
      assessment: 'text',
      note: 'text',
      file: 'text',
    },
  ],

  submissionStates: [{ state: 'text', required: 'number', requested: 'number' }],
  submissionsText: 'text',
  activitiesText: 'text',
  sourceMoney: [{ label: 'text', planned: 'number', disbursed: 'number' }],
  fundingText: 'text',
  ...trendFields,

  entries: [
    {
      number: 'number',
      groupNumber: 'number',
      activity: 'text',
      unit: 'text',
      role: 'text',
      status: 'text',
      result: 'text',
      reason: 'text',
      outputs: 'text',
      file: 'text',
    },
  ],
  outputs: [
    {
      number: 'number',
      groupNumber: 'number',
      activity: 'text',
      name: 'text',
      measure: 'text',
      quantity: 'number',
      block: 'text',
      units: 'number',
      unitNames: 'text',
    },
  ],

  required: submissionRows,
  requested: submissionRows,

  funding: [
    {
      number: 'number',
      name: 'text',
      block: 'text',
      planned: 'number',
      disbursed: 'number',
      rate: 'share',
      units: 'number',
      expected: 'number',
    },
  ],
  fundingLines: [
    {
      number: 'number',
      unit: 'text',
      class: 'text',
      source: 'text',
      group: 'text',
      planned: 'number',
      disbursed: 'number',
      rate: 'share',
      note: 'text',
      file: 'text',
    },
  ],
  fundingNotes: [{ text: 'text' }],

  noDifficulties: 'text',
  noProposals: 'text',
  noDirections: 'text',
  difficulties: [{ number: 'number', units: 'text', group: 'text', text: 'text', causeKind: 'text', cause: 'text' }],
  proposals: [{ number: 'number', units: 'text', addressee: 'text', text: 'text', kind: 'text' }],
  directions: [{ number: 'number', units: 'text', group: 'text', text: 'text' }],

  sources: [
    {
      number: 'number',
      id: 'text',
      name: 'text',
      value: 'text',
      formula: 'text',
      inputs: 'text',
      receipts: 'text',
      leftOut: 'text',
    },
  ],

  documents: [{ number: 'number', unit: 'text', symbol: 'text', date: 'date', title: 'text', file: 'text' }],
} as const satisfies Fields;

export type WorkbookFields = typeof workbookFields;
