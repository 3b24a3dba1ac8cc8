import type { RuleFindingArgs } from '../../src/rules/findings.ts';
import type { SchemaFindingArgs } from '../../src/schema/findings.ts';

import { registerSamples } from './register-samples.ts';

export type Samples<Args> = { readonly [C in keyof Args]: readonly Args[C][] };

const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const many = Array.from({ length: 38 }, (_, index) => `don-vi-${index + 1}`);
const unknown = [
  { id: 'so-yte', suggestion: 'so-y-te', known: ['so-y-te', 'so-noi-vu'] },
  { id: 'so-yte', suggestion: 'so-y-te', known: many },
  { id: 'abc', known: many },
  { id: 'abc', known: [] },
];
const plan = { from: 2021, to: 2025 };
const file = [{ expected: 'reports/2024/so-y-te.yaml' }];

export const schemaSamples: Samples<SchemaFindingArgs> = {
  'schema/unknown-field': [
    { field: 'submitedOn', suggestion: 'submittedOn', missing: true, known: ['submittedOn'] },
    { field: 'peroid', suggestion: 'period', known: ['period', 'unit'] },
    { field: 'abc', known: many },
    { field: 'abc', known: [] },
  ],
  'schema/missing-field': [{ field: 'unit' }, { field: 'before', alternatives: ['before', 'by'] }],
  'schema/type': [
    { field: 'nil', expected: ['yes-no'], actual: 'text', value: 'không' },
    { field: 'number', expected: ['text'], actual: 'number', value: '123' },
    { field: 'period', expected: ['integer', 'text'], actual: 'list', value: '[2024]' },
    { field: 'planned', expected: ['number'], actual: 'nothing', value: '' },
    { field: 'title', expected: ['text'], actual: 'mapping', value: '{"a":1}' },
    { field: 'lead', expected: ['list'], actual: 'text', value: 'so-y-te' },
    { field: 'document', expected: ['mapping'], actual: 'yes-no', value: 'true' },
  ],
  'schema/number-as-text': [
    { field: 'planned', value: '1.250.000', suggestion: '1250000' },
    { field: 'planned', value: '1.250' },
  ],
  'schema/enum': [
    { field: 'status', value: 'don', allowed: ['done', 'nil'], suggestion: 'done' },
    { field: 'status', value: 'xong', allowed: ['done', 'nil'] },
    { field: 'format', value: '2', allowed: ['1'] },
  ],
  'schema/shape': [
    { field: 'unit', value: 'Sở Y tế', shape: 'id', suggestion: 'so-y-te' },
    { field: 'lead', value: 'Sở Y tế', shape: 'unit-reference' },
    { field: 'date', value: '10/12/2024', shape: 'civil-date' },
    { field: 'before', value: '15/12', shape: 'month-day' },
    { field: 'receivedAt', value: '10/12/2024 9:12', shape: 'instant' },
    { field: 'period', value: 'Quý III', shape: 'period' },
    { field: 'sha256', value: 'xyz', shape: 'sha256' },
    { field: 'revisionOf', value: 'xyz', shape: 'receipt-name' },
    { field: 'timeZone', value: 'GMT+7', shape: 'time-zone' },
    { field: 'overrides', value: 'xyz', shape: 'other' },
  ],
  'schema/range': [
    { field: 'planned', value: -5, minimum: 0 },
    { field: 'size', value: 70, maximum: 60 },
    { field: 'period', value: 20245, minimum: 1990, maximum: 2100 },
    { field: 'period', value: 20245 },
  ],
  'schema/length': [
    { field: 'title', length: 2100, maximum: 2000, of: 'characters' },
    { field: 'title', length: 0, minimum: 1, of: 'characters' },
    { field: 'changes', length: 0, minimum: 1, of: 'items' },
    { field: 'changes', length: 1, minimum: 2, of: 'items' },
  ],
  'schema/invalid': [{ field: 'scope', keyword: 'oneOf' }],
};

export const ruleSamples: Samples<RuleFindingArgs> = {
  'ref/unknown-unit': unknown,
  'ref/unknown-group': unknown,
  'ref/unknown-task-group': unknown,
  'ref/unknown-activity': unknown,
  'ref/unknown-indicator': unknown,
  'ref/unknown-funding-source': unknown,
  'ref/unknown-cycle': unknown,
  'ref/unknown-standard': unknown,
  'ref/unknown-receipt': unknown,
  'ref/unknown-amendment-target': unknown,
  'ref/other-plan': [{ id: 'ke-hoach-161', expected: 'ke-hoach-161-quang-nam' }],
  'ref/missing-original': [{ name: 'Báo cáo.xlsx', sha256 }],
  'file/unexpected': [{}, { suggestion: 'reports/2024/so-y-te.yaml' }],
  'file/missing': [{ name: 'units.yaml' }],
  'file/twin-name': [{ other: 'reports/2024/So-Y-Te.yaml' }],

  'plan/duplicate-id': (
    ['unit', 'group', 'task-group', 'activity', 'indicator', 'funding-source', 'cycle', 'standard'] as const
  ).map(kind => ({ id: 'so-y-te', kind })),
  'plan/period': [{ from: 2025, to: 2021 }],
  'plan/no-deadline': [{ cycle: 'hang-nam' }],
  'plan/override-outside': [{ period: '2042', ...plan }],
  'unit/lifetime': [{ from: '2025-03-01', to: '2025-02-28' }],
  'unit/succession': (['self', 'before-end', 'successor-absent', 'circle'] as const).map(problem => ({
    successor: 'so-noi-vu',
    from: '2025-03-01',
    problem,
  })),
  'unit/same-name': [{ name: 'Sở NV', other: 'so-noi-vu' }],
  'unit/same-email': [{ email: 'vanthu@tinh.gov.vn', other: 'so-noi-vu' }],
  'group/circle': [{ group: 'so-ban-nganh' }],
  'indicator/target-outside': [{ year: 2052, ...plan }],
  'indicator/outside-limit': [
    { value: 287.5, minimum: 0, maximum: 100 },
    { value: -2.87, minimum: 0 },
    { value: 1234.5, maximum: 100 },
  ],
  'indicator/missing-part': [{ missing: 'numerator' }, { missing: 'denominator' }],
  'indicator/duplicate-observation': [{ year: 2023 }],
  'amendment/edition': [{ edition: 4, expected: 3 }],
  'amendment/change': (['no-field', 'no-value', 'fixed-field'] as const).map(problem => ({ op: 'set', problem })),
  'amendment/file-name': [{ expected: 'amendments/002-….yaml' }],

  'roster/missing-unit': [
    { unit: 'so-y-te', name: 'Sở Y tế', class: 'required' },
    { unit: 'tinh-doan', name: 'Tỉnh đoàn', class: 'requested' },
  ],
  'roster/absent': [{ period: '2024', expected: 'rosters/2024.yaml' }],
  'roster/not-owing': [{ unit: 'so-y-te' }],
  'roster/class': [{ unit: 'tinh-doan', class: 'required', expected: 'requested' }],
  'roster/closed-unit': [{ unit: 'so-ldtbxh', to: '2025-02-28' }],
  'roster/duplicate-unit': [{ unit: 'so-y-te' }],
  'roster/unanswered': [
    { unit: 'so-ldtbxh', name: 'Sở LĐ-TB&XH', successors: ['so-noi-vu-2025', 'so-y-te'] },
    { unit: 'so-ldtbxh', name: 'Sở LĐ-TB&XH', successors: many },
  ],
  'roster/not-successor': (['exists', 'other-successor', 'no-successor'] as const).map(problem => ({
    unit: 'so-tu-phap',
    predecessor: 'so-ldtbxh',
    problem,
    successors: problem === 'other-successor' ? ['so-noi-vu-2025'] : [],
  })),
  'roster/not-closed': (['exists', 'other-day', 'succeeded'] as const).map(problem => ({
    unit: 'so-y-te',
    closed: '2024-10-31',
    problem,
    to: '2025-06-30',
    successors: problem === 'succeeded' ? ['so-noi-vu-2025'] : [],
  })),
  'roster/extension-early': [{ unit: 'so-y-te', lastDay: '2024-12-02', shared: '2024-12-14' }],
  'roster/before-period': [{ date: '2023-12-10', from: '2023-12-15' }],
  'roster/file-name': file,
  'period/outside-plan': [{ period: '2042', ...plan }],
  'period/years-reversed': [{ period: '2025-2021' }],
  'period/not-of-cycle': [
    { period: '2024-Q3', cycle: 'hang-nam', allowed: ['2024'] },
    { period: '2024', cycle: 'hang-thang', allowed: many },
    { period: '2024', cycle: 'hang-nam', allowed: [] },
  ],

  'report/file-name': file,
  'report/duplicate': [{ unit: 'so-y-te', period: '2024' }],
  'report/not-own-activity': [{ activity: 'dao-tao-nghe', unit: 'tinh-doan', group: 'hoa-nhap' }],
  'report/not-own-indicator': [
    { indicator: 'ty-le-ho-ngheo', reporters: ['so-ldtbxh'] },
    { indicator: 'ty-le-ho-ngheo', reporters: [] },
  ],
  'report/duplicate-entry': [{ id: 'dao-tao-nghe' }],
  'report/nil-with-content': [{ field: 'activities' }],
  'report/empty': [{}],
  'report/reason-missing': [{ status: 'not-started' }],
  'report/result-missing': [{ status: 'done' }, { status: 'in-progress' }],
  'report/over-disbursed': [{ planned: 1250, disbursed: 11000.5 }],
  'report/not-a-money-source': [{ source: 'lap-du-toan' }],
  'report/ratio': [{ value: 1.3, computed: 3.1 }],
  'report/document-date': [{ date: '2014-12-10', from: '2023-12-15', to: '2025-12-14' }],
  'report/not-on-roster': [{ unit: 'so-y-te', period: '2024' }],
  'report/closed-unit': [
    { unit: 'so-ldtbxh', to: '2025-02-28' },
    { unit: 'so-ldtbxh', from: '2025-03-01' },
    { unit: 'so-ldtbxh', from: '2008-04-01', to: '2025-02-28' },
    { unit: 'so-ldtbxh' },
  ],
  'report/no-receipt': [{ unit: 'so-y-te', period: '2024' }],
  'report/illustrative-mixed': [{ illustrative: 43, real: 1 }],

  'report/unusual-change': [
    { subject: 'indicator', value: 45.6, previous: 4.56, unit: '%', year: 2023 },
    { subject: 'output', value: 58000, previous: 58, unit: 'phiên', year: 2023 },
    { subject: 'planned', value: 48600000, previous: 48600, unit: 'triệu đồng', year: 2023 },
    { subject: 'disbursed', value: 0, previous: 1250.5, unit: 'triệu đồng', year: 2023 },
  ],
  'report/date-outside-period': [{ date: '2023-11-30', from: '2023-12-15', to: '2024-12-14' }],
  'report/status-contradicted': [{ status: 'nil' }, { status: 'not-started' }],

  'receipt/name-hash': [{ expected: `2024-12-10-${sha256}.yaml` }],
  'receipt/folder': [{ expected: 'receipts/2024/so-y-te/' }],
  'receipt/not-on-roster': [{ unit: 'so-y-te', period: '2024' }],
  'receipt/recorded-first': [
    { receivedAt: '2024-12-14T16:05:00+07:00', recordedAt: '2024-12-14T08:09:00.250Z' },
    { receivedAt: '2024-12-15', recordedAt: '2024-12-14T16:05:00+07:00' },
  ],
  'receipt/no-report': [{ unit: 'so-y-te', expected: 'reports/2024/so-y-te.yaml' }],
  'receipt/report-differs': [{ report: 'reports/2024/so-y-te.yaml' }],

  'narrative/file-name': file,
  'narrative/unknown-section': [
    { name: 'danh-gia', known: ['assessment', 'direction'] },
    { name: 'asessment', known: ['assessment', 'direction'], suggestion: 'assessment' },
  ],
  'narrative/given-twice': [{ other: 'narrative/2024.yaml' }],
  'narrative/markdown': (
    ['heading', 'table', 'html', 'code', 'quote', 'link', 'image', 'rule', 'nested-list'] as const
  ).map(what => ({ what })),
  'narrative/broken-field': [{}],
  'narrative/unknown-figure': [
    { field: 'indicator.abc.value', period: '2024' },
    { field: '', period: '2024-H1' },
    { field: 'documents.count', period: '2021-2025' },
    { field: 'indicator.abd.value', period: '2024', suggestion: 'indicator.abc.value' },
  ],
  'narrative/no-figure': [
    { field: 'indicator.abc.value.date', figure: 'indicator.abc.value', period: '2024' },
    { field: '2021.documents.count' },
  ],
  'narrative/figure-disagrees': [{ typed: '4,65%', printed: '4,56%', fields: '{{indicator.abc.value}}' }],

  ...registerSamples,
  'reminder/name-hash': [{ expected: `2024-12-16-${sha256}.yaml` }],
  'reminder/folder': [{ expected: 'reminders/2024/' }],
  'reminder/not-on-roster': [{ unit: 'so-y-te', period: '2024' }],
};
