import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/figures/figure.ts';
import { type Figures, figuresOf } from '../../src/figures/figures.ts';
import { recomputed } from '../../src/figures/recompute.ts';
import type { Report } from '../../src/model/documents.ts';
import { consolidate } from '../../src/report/consolidate.ts';
import { type Example, indicatorsWith, inputOf } from '../report/example.ts';

function figures(example: Example = {}): Figures {
  const input = inputOf(example);
  return figuresOf(input, consolidate(input));
}

const figure = (all: Figures, id: string): Figure => {
  const found = all.get(id);
  if (found === undefined) throw new Error(`no figure ${id} among ${[...all.keys()].join(' ')}`);
  return found;
};

const reasons = ({ leftOut }: Figure): readonly string[] => leftOut.map(({ unit, reason }) => `${unit.id} ${reason}`);

type Outputs = NonNullable<NonNullable<Report['activities']>[number]['outputs']>;
const did = (outputs: Outputs): Partial<Report> => ({
  activities: [{ activity: 'x', status: 'done', result: 'Đã làm.', outputs }],
});
const money = (planned: number, disbursed: number, taskGroup?: string) => ({
  source: 'ngan-sach',
  planned,
  disbursed,
  ...(taskGroup !== undefined && { taskGroup }),
});

/** One of everything: late, returned, requested, nil, sums within blocks, and money given twice. */
const whole: Example = {
  indicators: indicatorsWith(
    {
      reporter: ['@phai', '@hoi'],
      aggregate: { units: 'ratio', years: 'last' },
      direction: 'up',
      baseline: { year: 2020, value: 1, source: { text: 'nguồn', standing: 'official' } },
      targets: { 2024: 50, 2025: 60 },
      observations: [
        {
          year: 2023,
          value: 30,
          standard: 'chuan-cu',
          status: 'official',
          source: { text: 'nguồn', standing: 'official' },
        },
      ],
    },
    { reporter: ['so-b', 'huyen-c'], aggregate: { units: 'none', years: 'last' } },
    { reporter: ['so-b', 'huyen-c'], aggregate: { units: 'sum', years: 'last' }, kind: 'number', unit: 'hộ' },
  ),
  sent: {
    'so-a': { report: { nil: true } },
    'so-b': {
      receivedAt: '2024-12-16',
      report: {
        ...did([
          { name: 'Lớp tập huấn', quantity: 2, unit: 'lớp' },
          { name: 'Tỷ lệ', quantity: 5.5, unit: '%' },
        ]),
        issuedDocuments: [{ number: '1/SB' }, { number: '2/SB' }],
        indicators: [
          {
            indicator: 'chi-tieu-1',
            value: 40,
            numerator: 4,
            denominator: 10,
            status: 'official',
            standard: 'chuan-cu',
          },
          { indicator: 'chi-tieu-2', value: 7, status: 'estimate', standard: 'chuan-cu' },
          { indicator: 'chi-tieu-3', value: 0.1, status: 'estimate', standard: 'chuan-cu' },
        ],
        funding: [
          money(0.1, 0.05),
          { ...money(10, 4), source: 'tai-tro' },
          { ...money(9, 4, 'mot'), source: 'tai-tro' },
        ],
      },
    },
    'huyen-c': {
      report: {
        ...did([{ name: 'lớp  tập huấn', quantity: 3, unit: 'lớp' }]),
        indicators: [
          {
            indicator: 'chi-tieu-1',
            value: 20,
            numerator: 2,
            denominator: 10,
            status: 'estimate',
            standard: 'chuan-cu',
          },
          { indicator: 'chi-tieu-2', value: 8, status: 'estimate', standard: 'chuan-cu' },
          { indicator: 'chi-tieu-3', value: 0.2, status: 'estimate', standard: 'chuan-cu' },
        ],
        funding: [money(0.2, 0.2)],
      },
    },
    'hoi-e': { report: { ...did([{ name: 'Lớp tập huấn', quantity: 1, unit: 'lớp' }]), funding: [money(5, 5)] } },
  },
};

describe('every figure', () => {
  it.each([
    ['of an empty period', {}],
    ['of a period with everything', whole],
  ] as const)('%s comes out of its formula again', (_, example) => {
    const all = figures(example);
    const lookUp = (id: string): number | null => figure(all, id).value;
    const differing = [...all.values()].filter(one => {
      const again = recomputed(one, lookUp);
      return again === null || one.value === null ? again !== one.value : Math.abs(again - one.value) > 1e-9;
    });
    expect(differing.map(({ id, value, formula }) => ({ id, value, formula }))).toEqual([]);
  });

  it('has an id of English words and ids of the plan', () => {
    for (const id of figures(whole).keys())
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/);
  });

  it('is the same figure by whatever order the reports came in', () => {
    const turned = { ...whole, sent: Object.fromEntries(Object.entries(whole.sent ?? {}).reverse()) };
    expect([...figures(turned).keys()].sort()).toEqual([...figures(whole).keys()].sort());
  });
});

describe('an indicator', () => {
  const all = figures(whole);

  it('over units is a quotient of sums that names both parts of each unit', () => {
    const { value, formula } = figure(all, 'indicator.chi-tieu-1.value');
    expect(value).toBe(30);
    expect(formula).toMatchObject({
      kind: 'ratio',
      times: 100,
      parts: [
        {
          above: { file: 'reports/2024/so-b.yaml', path: ['indicators', 0, 'numerator'], value: 4 },
          below: { file: 'reports/2024/so-b.yaml', path: ['indicators', 0, 'denominator'], value: 10 },
        },
        { above: { unit: { id: 'huyen-c' }, value: 2 } },
      ],
    });
  });

  it('says of every reporter that is not in it why', () => {
    expect(reasons(figure(all, 'indicator.chi-tieu-1.value'))).toEqual([
      'so-a nil',
      'huyen-d missing',
      'hoi-e no-figure',
    ]);
  });

  it('that may not be added has no value and names the figures that were not taken', () => {
    const { value, formula, leftOut } = figure(all, 'indicator.chi-tieu-2.value');
    expect({ value, formula }).toEqual({ value: null, formula: { kind: 'none' } });
    expect(leftOut).toMatchObject([
      { unit: { id: 'so-b' }, reason: 'not-addable', stated: { path: ['indicators', 1, 'value'], value: 7 } },
      { unit: { id: 'huyen-c' }, reason: 'not-addable' },
    ]);
  });

  it('is stated by the plan where the plan states it', () => {
    expect(figure(all, 'indicator.chi-tieu-1.target').formula).toEqual({
      kind: 'planned',
      of: { file: 'indicators.yaml', path: ['indicators', 0, 'targets', '2024'], value: 50 },
    });
    expect(figure(all, 'indicator.chi-tieu-1.previous').formula).toEqual({
      kind: 'published',
      of: { file: 'indicators.yaml', path: ['indicators', 0, 'observations', 0, 'value'], value: 30 },
    });
  });

  it('is stated by the amendment that changed it', () => {
    const base = indicatorsWith({ targets: { 2025: 2 } });
    const [edition] = [indicatorsWith({ targets: { 2025: 3 } })];
    const amendment = {
      format: 1 as const,
      plan: 'ke-hoach',
      edition: 2,
      document: { number: '1/QĐ', date: '2024-01-01' },
      effective: '2024-01-01',
      reason: 'lý do',
      changes: [{ op: 'set' as const, target: 'chi-tieu-1', field: 'targets', value: { 2025: 3 } }],
    };
    const origin = { base, amendments: [{ file: 'amendments/001.yaml', amendment }] };
    expect(figure(figures({ indicators: edition, origin }), 'indicator.chi-tieu-1.target').formula).toEqual({
      kind: 'planned',
      of: { file: 'amendments/001.yaml', path: ['changes', 0, 'value', '2025'], value: 3 },
    });
  });
});

describe('a sum', () => {
  const all = figures(whole);

  it('of outputs stays within its block and names what the others gave', () => {
    const sum = figure(all, 'activity.x.output.lop-tap-huan.lop.departments');
    expect(sum).toMatchObject({ value: 2, measure: 'lớp', formula: { kind: 'sum' } });
    expect(reasons(sum)).toEqual(['huyen-c other-block', 'hoi-e other-block']);
  });

  it('of shares is none, and each stands by itself', () => {
    expect(figure(all, 'activity.x.output.ty-le.percent.unit.so-b')).toMatchObject({
      value: 5.5,
      formula: { kind: 'single', of: { path: ['activities', 0, 'outputs', 1, 'quantity'] } },
    });
  });

  it('of money leaves out requested units, and what was given twice', () => {
    expect(figure(all, 'funding.total.planned').value).toBe(0.3);
    expect(reasons(figure(all, 'funding.total.planned'))).toEqual([
      'hoi-e requested',
      'so-b whole-and-parts',
      'so-b whole-and-parts',
      'so-a nil',
      'huyen-d missing',
    ]);
    expect(figure(all, 'funding.ngan-sach.requested.planned').value).toBe(5);
  });
});

describe('counts', () => {
  const all = figures(whole);

  it('name the units that they count', () => {
    const { value, formula } = figure(all, 'submissions.required.late');
    expect({ value, formula }).toMatchObject({ value: 1, formula: { kind: 'count', of: [{ unit: { id: 'so-b' } }] } });
    expect(figure(all, 'submissions.required.completeness').value).toBe(0.75);
    expect(figure(all, 'documents.count')).toMatchObject({ value: 2 });
    expect(figure(all, 'unit.so-b.days-late').value).toBe(2);
  });

  it('of a task group say who did not speak of it', () => {
    expect(reasons(figure(all, 'group.mot.reported'))).toEqual(['huyen-d missing']);
  });
});
