import type { Fields } from '../office/template-fields.ts';

const paragraphs = [{ text: 'text' }] as const satisfies readonly [Fields];

const attributed = [{ units: 'text', text: 'text' }] as const satisfies readonly [Fields];

const submissionRows = [
  { number: 'text', unit: 'text', state: 'text', receivedOn: 'text', document: 'text', remarks: 'text' },
] as const satisfies readonly [Fields];

/** Every tag of the Word template of the consolidated report. */
export const wordFields = {
  banners: paragraphs,
  superior: 'text',
  issuer: 'text',
  documentNumber: 'text',
  placeAndDate: 'text',
  subject: 'text',
  oneAddressee: 'flag',
  addressee: 'text',
  severalAddressees: 'flag',
  addressees: paragraphs,
  period: 'text',
  legalBasis: paragraphs,
  introduction: paragraphs,
  lead: 'text',

  direction: paragraphs,
  issuedDocuments: 'text',
  deadlineRule: 'text',
  submissionSummary: paragraphs,

  noResults: paragraphs,
  taskGroups: [
    {
      heading: 'text',
      roles: [{ role: 'text', names: 'text' }],
      coverage: 'text',
      narrative: paragraphs,
      activities: [
        {
          heading: 'text',
          silent: 'flag',
          hasOutputs: 'flag',
          outputs: paragraphs,
          otherOutputs: 'text',
          hasOtherOutputs: 'flag',
          results: [{ units: 'text', status: 'text', text: 'text' }],
          hasNil: 'flag',
          nilUnits: 'text',
        },
      ],
    },
  ],
  indicatorHeading: 'text',
  indicatorSentences: paragraphs,

  hasFunding: 'flag',
  funding: [
    { number: 'text', name: 'text', block: 'text', planned: 'text', disbursed: 'text', rate: 'text', coverage: 'text' },
  ],
  fundingTotal: [{ label: 'text', planned: 'text', disbursed: 'text', rate: 'text', coverage: 'text' }],
  fundingNotes: paragraphs,

  hasAssessment: 'flag',
  assessment: paragraphs,
  difficultiesHeading: 'text',
  difficultiesText: paragraphs,
  difficultyGroups: [{ heading: 'text', items: [{ units: 'text', text: 'text', hasCause: 'flag', cause: 'text' }] }],
  noDifficulties: paragraphs,

  proposalsText: paragraphs,
  proposalGroups: [{ heading: 'text', items: attributed }],
  noProposals: paragraphs,

  directionsText: paragraphs,
  nextPeriod: 'text',
  directionGroups: [{ heading: 'text', items: attributed }],
  noDirections: paragraphs,

  closing: 'text',
  recipients: paragraphs,
  signer: paragraphs,
  attachedTo: 'text',

  indicators: [
    {
      number: 'text',
      name: 'text',
      unit: 'text',
      baseline: 'text',
      target: 'text',
      result: 'text',
      previous: 'text',
      standard: 'text',
      source: 'text',
      assessment: 'text',
    },
  ],

  hasMissing: 'flag',
  missing: [{ number: 'text', unit: 'text', deadline: 'text', days: 'text', ledActivities: 'text' }],
  hasLate: 'flag',
  late: [{ number: 'text', unit: 'text', deadline: 'text', receivedOn: 'text', days: 'text' }],
  hasSentBack: 'flag',
  sentBack: [{ number: 'text', unit: 'text', receivedOn: 'text', document: 'text', remarks: 'text' }],
  allOnTime: 'flag',

  asOf: 'text',
  rosterNote: 'text',
  registerNote: paragraphs,
  required: submissionRows,
  hasRequested: 'flag',
  requested: submissionRows,
  requiredRates: paragraphs,
  requestedRates: paragraphs,

  hasIssuedDocuments: 'flag',
  documentRows: [{ number: 'text', unit: 'text', symbol: 'text', date: 'text', title: 'text' }],
} as const satisfies Fields;

export type WordFields = typeof wordFields;
