import { deadlineOf } from '../../src/model/deadline.ts';
import type { Indicators, Plan, Report, RosterEntry, Units } from '../../src/model/documents.ts';
import { parseInstant } from '../../src/model/instant.ts';
import { type ReceiptFacts, submissionOf } from '../../src/model/submission.ts';
import { UnitRegistry } from '../../src/model/unit-registry.ts';
import { type ConsolidatedReport, consolidate } from '../../src/report/consolidate.ts';
import type { ConsolidationInput } from '../../src/report/consolidation-input.ts';
import { annualCycle } from '../support/annual-cycle.ts';

/** A plan of two departments, two districts and one organisation: the smallest that has every kind of unit. */
export const units: Units = {
  format: 1,
  units: [
    { id: 'so-a', name: 'Sở A', short: 'Sở A', symbol: 'SA', kind: 'so', order: 1 },
    { id: 'so-b', name: 'Sở B', short: 'Sở B', kind: 'so', order: 2 },
    { id: 'huyen-c', name: 'UBND huyện C', short: 'huyện C', kind: 'ubnd-cap-huyen', order: 3 },
    { id: 'huyen-d', name: 'UBND huyện D', short: 'huyện D', kind: 'ubnd-cap-huyen', order: 4 },
    { id: 'hoi-e', name: 'Hội E', short: 'Hội E', kind: 'doan-the', order: 5 },
  ],
  groups: [
    { id: 'phai', name: 'Các đơn vị phải báo cáo', members: ['so-a', 'so-b', 'huyen-c', 'huyen-d'] },
    { id: 'hoi', name: 'Các hội', members: ['hoi-e'] },
  ],
};

const cycle = annualCycle({
  required: ['@phai'],
  requested: ['@hoi'],
  routes: [{ units: ['@phai'], to: 'UBND tỉnh Q', via: 'so-a', clause: 'V.4' }],
});

const activity = (id: string) => ({ id, clause: 'III.1', title: `Hoạt động ${id}`, summary: 'tóm tắt' });

export const plan: Plan = {
  format: 1,
  id: 'ke-hoach',
  edition: 1,
  title: 'Kế hoạch thực hiện Đề án tỉnh Q, giai đoạn 2021-2025',
  shortTitle: 'Kế hoạch thực hiện Đề án tỉnh Q',
  period: { from: 2021, to: 2025 },
  issuer: { name: 'UBND tỉnh Q', place: 'Q' },
  coordinator: 'so-a',
  legalBasis: [{ number: '161/QĐ-TTg', date: '2016-01-25', issuer: 'Thủ tướng Chính phủ', title: 'Phê duyệt Đề án' }],
  objectives: { general: { id: 'chung', clause: 'II.1', text: 'mục tiêu' }, specific: [] },
  taskGroups: [
    {
      id: 'mot',
      clause: 'III.1',
      title: 'Nhóm một',
      lead: ['so-b'],
      coordinating: ['@phai'],
      implementing: [],
      activities: [activity('x'), activity('y')],
    },
  ],
  obligations: [],
  funding: {
    sources: [
      { id: 'ngan-sach', name: 'Ngân sách nhà nước', clause: 'IV.1', text: 'nguồn' },
      { id: 'tai-tro', name: 'Tài trợ', clause: 'IV.2', text: 'nguồn' },
      { id: 'du-toan', name: 'Lập dự toán', clause: 'IV.3', text: 'trách nhiệm', reported: false },
    ],
  },
  reporting: [cycle],
  recipients: ['Bộ Lao động - Thương binh và Xã hội', 'Lưu: VT, KGVX'],
};

const standards = [
  { id: 'chuan-cu', name: 'chuẩn giai đoạn cũ' },
  { id: 'chuan-moi', name: 'chuẩn giai đoạn mới' },
];

export type IndicatorPart = Partial<Indicators['indicators'][number]>;

export const indicatorsWith = (...parts: readonly IndicatorPart[]): Indicators => ({
  format: 1,
  standards,
  indicators: parts.map((part, index) => ({
    id: `chi-tieu-${index + 1}`,
    name: `Tỷ lệ ${index + 1}`,
    clause: 'III.2',
    kind: 'percent',
    unit: '%',
    direction: 'down',
    reporting: 'stock',
    aggregate: { units: 'none', years: 'last' },
    reporter: ['so-b'],
    targets: { 2025: 2.87 },
    standard: 'chuan-cu',
    ...part,
  })),
});

export type ReportPart = Partial<Report>;

/** What of one unit's submission differs from an accepted report on time. */
export interface UnitExample {
  readonly report?: ReportPart;
  readonly receivedAt?: string;
  readonly outcome?: 'accepted' | 'returned';
  readonly illustrative?: boolean;
  /** Everything that came, where one receipt is not enough. */
  readonly receipts?: readonly ReceiptFacts[];
  readonly entry?: Partial<RosterEntry>;
}

export interface Example extends Partial<ConsolidationInput> {
  readonly on?: string;
  /** Units that sent something; the others are silent. */
  readonly sent?: Readonly<Record<string, UnitExample>>;
  readonly entries?: Readonly<Record<string, Partial<RosterEntry>>>;
}

const registry = new UnitRegistry(units);

/** The evening of the day on which it came. */
export const recordedOn = (receivedAt: string): string => `${receivedAt.slice(0, 10)}T20:00:00+07:00`;

function receiptsOf({ receipts, receivedAt = '2024-12-10', outcome = 'accepted', illustrative = false }: UnitExample) {
  return receipts ?? [{ receivedAt, recordedAt: recordedOn(receivedAt), admissible: true, outcome, illustrative }];
}

export function inputOf({
  sent = {},
  entries = {},
  on = '2024-12-20T09:00:00+07:00',
  ...rest
}: Example = {}): ConsolidationInput {
  const used = rest.plan ?? plan;
  const ownCycle = rest.cycle ?? used.reporting[0] ?? cycle;
  const deadline = deadlineOf(ownCycle, '2024');
  const at = parseInstant(on);
  if (deadline === undefined || at === undefined) throw new Error('example without deadline or instant');
  const roster: readonly RosterEntry[] = units.units.map(({ id }) => ({
    unit: id,
    class: id === 'hoi-e' ? 'requested' : 'required',
    basis: [],
    ...entries[id],
  }));
  const reports = Object.entries(sent).map(([unit, { report = {} }]) => ({
    file: `reports/2024/${unit}.yaml`,
    report: {
      format: 1,
      plan: used.id,
      unit,
      cycle: ownCycle.id,
      period: 2024,
      nil: false,
      ...report,
    } satisfies Report,
  }));
  const receipts = new Map(Object.entries(sent).map(([unit, own]) => [unit, receiptsOf(own)]));
  const submissions = roster.map(entry => {
    const own = sent[entry.unit];
    const facts = own && { nil: own.report?.nil === true, illustrative: false };
    return submissionOf(entry, receipts.get(entry.unit) ?? [], facts, ownCycle, deadline, at);
  });
  return {
    kind: 'annual',
    plan: used,
    registry,
    indicators: indicatorsWith(),
    cycle: ownCycle,
    period: '2024',
    roster: { date: '2024-11-15', units: roster },
    submissions,
    receipts,
    unread: [],
    register: { root: '0123456789abcdef'.repeat(4), count: 5, asOf: { date: '2024-12-20', time: '09:00:00' } },
    reports,
    deadline,
    at,
    draft: false,
    provisional: false,
    ...rest,
  };
}

export const reportOf = (example: Example = {}): ConsolidatedReport => consolidate(inputOf(example));
