import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/documents.ts';
import type { Reference } from '../../src/rules/reference.ts';
import { checkReceived } from '../../src/rules/report/received.ts';
import type { LoadedDocument } from '../../src/workspace/document.ts';
import { reportPath } from '../../src/workspace/layout.ts';
import { type PlanForms, shippedForms, smallForms } from '../form/support/forms.ts';
import { indicatorsYaml } from '../support/small-plan.ts';

const file = reportPath('2024', 'so-mot');
const observation = `    observations:
      - {year: 2023, value: 4.2, standard: chuan-cu, status: official, source: {text: Sở Một, standing: official}}
`;
const more = `  - id: so-ho
    name: Số hộ
    clause: III.1.a
    kind: number
    unit: hộ
    direction: down
    reporting: stock
    aggregate: {units: none, years: last}
    reporter: [so-mot]
    targets: {}
    observations:
      - {year: 2023, value: 1200, status: official, source: {text: Sở Một, standing: official}}
`;

let reference: Reference;
let shipped: PlanForms;
beforeAll(async () => {
  const small = await smallForms({ '/office/plan/indicators.yaml': `${indicatorsYaml}${observation}${more}` });
  reference = small.reference;
  shipped = await shippedForms();
});

const report = (contents: Partial<Report>, period = 2024): Report => ({
  format: 1,
  plan: 'ke-hoach-mau',
  unit: 'so-mot',
  cycle: 'hang-nam',
  period,
  nil: false,
  ...contents,
});

const documentOf = (whole: Report, path = file): LoadedDocument<'report'> => ({
  kind: 'report',
  file: path,
  location: { kind: 'report', name: '' },
  hashes: [],
  value: whole,
  whole,
  findings: [],
});

const found = (contents: Partial<Report>, before?: Partial<Report>): readonly string[] =>
  checkReceived(documentOf(report(contents)), reference, before && report(before, 2023)).map(({ code, place }) =>
    'path' in place ? `${code} ${place.path.join('.')}` : code,
  );

const rate = (value: number, note?: string): Partial<Report> => ({
  indicators: [
    { indicator: 'ty-le-mau', value, standard: 'chuan-cu', status: 'official', ...(note !== undefined && { note }) },
  ],
});

describe('a rate beside that of last year', () => {
  it.each<[string, number, number, boolean]>([
    ['moved by a point', 4.2, 3.2, false],
    ['moved by five points', 50, 45, false],
    ['moved by more than five points', 50, 44.9, true],
    ['halved', 4, 2, false],
    ['more than halved', 4.2, 2, true],
    ['more than doubled', 4.2, 8.5, true],
    ['doubled below one percent', 0.4, 0.9, false],
    ['typed as a fraction', 4.56, 0.0456, true],
    ['without decimal sign', 4.56, 456, true],
    ['fallen to nothing', 0.5, 0, false],
  ])('%s: from %d to %d', (_, before, value, isUnusual) => {
    const codes = found(rate(value), rate(before)).filter(code => code.startsWith('report/unusual-change'));
    expect(codes).toEqual(isUnusual ? ['report/unusual-change indicators.0.value'] : []);
  });

  it('is held against what was published where the unit reported nothing', () => {
    expect(found(rate(9))).toEqual(['report/unusual-change indicators.0.value']);
    expect(found(rate(4))).toEqual([]);
  });

  it('is not compared across standards', () => {
    const other: Partial<Report> = {
      indicators: [{ indicator: 'ty-le-mau', value: 9, standard: 'chuan-moi', status: 'official' }],
    };
    expect(found(other, rate(4)).filter(code => code.startsWith('report/'))).toEqual([]);
  });

  it('is explained away by a note', () => {
    expect(found(rate(9, 'Đổi cách tính.'), rate(4))).toEqual([]);
  });
});

const money = (planned: number, disbursed: number): Partial<Report> => ({
  funding: [{ source: 'ngan-sach', planned, disbursed }],
});
const output = (quantity: number, name = 'Lớp tập huấn'): Partial<Report> => ({
  activities: [{ activity: 'viec-mot', status: 'done', outputs: [{ name, quantity, unit: 'lớp' }] }],
});
const count = (value: number): Partial<Report> => ({
  indicators: [{ indicator: 'so-ho', value, status: 'official' }],
});

describe('an amount beside that of last year', () => {
  it.each<[string, Partial<Report>, Partial<Report>, readonly string[]]>([
    ['money tenfold', money(100, 10), money(10, 10), []],
    ['money more than tenfold', money(101, 10), money(10, 10), ['funding.0.planned']],
    ['money in đồng', money(10e6, 10e6), money(10, 10), ['funding.0.planned', 'funding.0.disbursed']],
    [
      'money of another task group',
      { funding: [{ source: 'ngan-sach', taskGroup: 'nhom-mot', planned: 1000, disbursed: 1 }] },
      money(1, 1),
      [],
    ],
    ['nothing the year before', money(1000, 10), money(0, 10), []],
    ['nothing any more', money(10, 0), money(10, 10), ['funding.0.disbursed']],
    ['a quantity a thousandfold', output(3000), output(3), ['activities.0.outputs.0.quantity']],
    ['a quantity less than a tenth', output(3), output(31), ['activities.0.outputs.0.quantity']],
    [
      'the same quantity, typed otherwise',
      output(3000, 'LỚP TẬP HUẤN'),
      output(3),
      ['activities.0.outputs.0.quantity'],
    ],
    ['another quantity', output(3000, 'Lượt người'), output(3), []],
    ['a count', count(12_000), {}, []],
    ['a count lost a digit and more', count(119), {}, ['indicators.0.value']],
  ])('%s', (_, now, before, paths) => {
    expect(found(now, before)).toEqual(paths.map(path => `report/unusual-change ${path}`));
  });
});

it('a status that its quantities contradict', () => {
  const of = (status: 'nil' | 'not-started', quantity: number): Partial<Report> => ({
    activities: [
      { activity: 'viec-mot', status, reason: 'Vì sao.', outputs: [{ name: 'Lớp', quantity, unit: 'lớp' }] },
    ],
  });
  expect(found(of('nil', 3))).toEqual(['report/status-contradicted activities.0.status']);
  expect(found(of('not-started', 3))).toEqual(['report/status-contradicted activities.0.status']);
  expect(found(of('not-started', 0))).toEqual([]);
});

it.each([
  ['2023-12-14', true],
  ['2023-12-15', false],
  ['2024-12-14', false],
  ['2024-12-15', true],
])('a document issued on %s', (date, isOutside) => {
  expect(found({ ...output(3), issuedDocuments: [{ number: '1/KH-SM', date }] })).toEqual(
    isOutside ? ['report/date-outside-period issuedDocuments.0.date'] : [],
  );
});

it('nothing is asked of the reports that are shipped', () => {
  for (const [unit, whole] of shipped.reports) {
    const document = documentOf(whole, reportPath('2024', unit));
    expect([unit, checkReceived(document, shipped.reference, undefined)]).toEqual([unit, []]);
  }
});
