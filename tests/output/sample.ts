import type { LocatedFinding } from '../../src/findings/finding.ts';
import type { Span } from '../../src/findings/place.ts';
import { output as english } from '../../src/messages/en/output.ts';
import { output as vietnamese } from '../../src/messages/vi/output.ts';
import type { Wording } from '../../src/messages/wording.ts';
import type { FormatContext, ValidationResult } from '../../src/output/format.ts';
import { createStyle } from '../../src/output/style.ts';

export const oneLine = (line: number, column: number, length: number): Span => ({
  line,
  column,
  endLine: line,
  endColumn: column + length,
});

const hoiAn = { id: 'hoi-an', name: 'UBND thành phố Hội An' };
const soNgoaiVu = { id: 'so-ngoai-vu', name: 'Sở Ngoại vụ' };
const soYTe = { id: 'so-y-te', name: 'Sở Y tế' };

const hoiAnFile = 'reports/2024/hoi-an.yaml';
const soNgoaiVuFile = 'reports/2024/so-ngoai-vu.yaml';
const soYTeFile = 'reports/2024/so-y-te.yaml';

export const sources: Readonly<Record<string, string>> = {
  [hoiAnFile]: 'unit: hoi-an\nperiod: 2024\ndocument:\n  date: 2024-12-18\nactivities:\n',
  [soNgoaiVuFile]:
    '# Báo cáo\n\n\n\n\n\n\n    note: Tổ chức Ngày ASEAN tại Hội An\n\tresult: Đã tổ chức 02 lớp tập huấn\n',
  [soYTeFile]: [
    'unit: so-y-te',
    'cycle: hang-nam',
    'period: 2024',
    'activites:',
    '  - activity: an-toan-lao-dong',
    '    status: in-progress',
    '    status: hoan-thanhh',
    '    planned: "1.250.000.000"',
    '  - activity: khong-co',
    '    status: done',
    '    planned: -5',
    '',
  ].join('\n'),
};

export const findings: readonly LocatedFinding[] = [
  {
    code: 'report/document-date',
    severity: 'warning',
    file: hoiAnFile,
    span: oneLine(4, 9, 10),
    pointer: '/document/date',
    unit: hoiAn,
    args: { date: '2024-12-18', from: '2023-12-15', to: '2024-12-14' },
    related: [],
  },
  {
    code: 'yaml/syntax',
    severity: 'error',
    file: soNgoaiVuFile,
    span: oneLine(9, 1, 1),
    pointer: '',
    unit: soNgoaiVu,
    args: { problem: 'tab-indent', near: 'note' },
    related: [],
  },
  {
    code: 'schema/unknown-field',
    severity: 'error',
    file: soYTeFile,
    span: oneLine(4, 1, 9),
    pointer: '/activites',
    unit: soYTe,
    args: { field: 'activites', suggestion: 'activities', missing: true, known: [] },
    related: [],
  },
  {
    code: 'yaml/duplicate-key',
    severity: 'error',
    file: soYTeFile,
    span: oneLine(7, 5, 6),
    pointer: '/activites/0/status',
    unit: soYTe,
    args: { key: 'status' },
    related: [{ file: soYTeFile, span: oneLine(6, 5, 6) }],
  },
  {
    code: 'schema/number-as-text',
    severity: 'error',
    file: soYTeFile,
    span: oneLine(8, 14, 15),
    pointer: '/activites/0/planned',
    unit: soYTe,
    args: { field: 'planned', value: '1.250.000.000', suggestion: '1250000000' },
    related: [],
  },
  {
    code: 'ref/unknown-activity',
    severity: 'error',
    file: soYTeFile,
    span: oneLine(9, 15, 8),
    pointer: '/activites/1/activity',
    unit: soYTe,
    args: { id: 'khong-co', known: [] },
    related: [],
  },
  {
    code: 'schema/range',
    severity: 'error',
    file: soYTeFile,
    span: oneLine(11, 14, 2),
    pointer: '/activites/1/planned',
    unit: soYTe,
    args: { field: 'planned', value: -5, minimum: 0 },
    related: [],
  },
];

export const result: ValidationResult = { tool: 'plan 0.1.0', checked: 27, findings };

const vi: Readonly<Record<string, Wording>> = {
  'report/document-date': { message: 'Báo cáo đề ngày 18/12/2024, sau ngày cuối của kỳ báo cáo là 14/12/2024.' },
  'yaml/syntax': {
    message: 'Tệp không đúng cú pháp YAML: thụt dòng bằng phím Tab.',
    fix: 'thay Tab bằng dấu cách, thẳng cột với "note".',
  },
  'schema/unknown-field': {
    message: 'Trường "activites" không có trong mẫu, còn trường bắt buộc "activities" thì thiếu.',
    fix: 'đổi "activites" thành "activities".',
  },
  'yaml/duplicate-key': { message: 'Trường "status" được viết hai lần.', fix: 'giữ lại một dòng.' },
  'schema/number-as-text': {
    message: '"planned" phải là số, đang là chữ "1.250.000.000".',
    fix: 'viết 1250000000, không dùng dấu chấm và dấu nháy.',
  },
  'ref/unknown-activity': {
    message: 'Hoạt động "khong-co" không có trong kế hoạch.',
    fix: 'chọn một mã có trong plan.yaml.',
  },
  'schema/range': { message: '"planned" phải từ 0 trở lên, đang là -5.' },
};

const en: Readonly<Record<string, Wording>> = {
  'report/document-date': {
    message: 'The report is dated 18 Dec 2024, after the last day of its period, 14 Dec 2024.',
  },
  'yaml/syntax': {
    message: 'The file is not valid YAML: a tab is used for indentation.',
    fix: 'replace the tab with spaces, aligned with "note".',
  },
  'schema/unknown-field': {
    message: '"activites" is not a field of a report, and the required field "activities" is missing.',
    fix: 'rename "activites" to "activities".',
  },
  'yaml/duplicate-key': { message: 'The field "status" is written twice.', fix: 'keep one of the lines.' },
  'schema/number-as-text': {
    message: '"planned" must be a number, but is the text "1.250.000.000".',
    fix: 'write 1250000000, without dots or quotes.',
  },
  'ref/unknown-activity': {
    message: 'Activity "khong-co" is not in the plan.',
    fix: 'use an id that plan.yaml has.',
  },
  'schema/range': { message: '"planned" must be 0 or more, but is -5.' },
};

const shared = {
  show: (file: string) => `plan/${file}`,
  source: (file: string) => sources[file],
  style: createStyle(0),
  columns: 120,
  strict: false,
};

export const inVietnamese: FormatContext = {
  ...shared,
  words: vietnamese,
  wording: ({ code }) => vi[code] ?? { message: code },
};
export const inEnglish: FormatContext = {
  ...shared,
  words: english,
  wording: ({ code }) => en[code] ?? { message: code },
};

/** A result with a single finding, or with none. */
export const only = (...some: readonly LocatedFinding[]): ValidationResult => ({ ...result, findings: some });

/** A finding about one field of the report of Sở Y tế, with what differs. */
export const sample = (over: Partial<LocatedFinding<'schema/range'>>): LocatedFinding => ({
  code: 'schema/range',
  severity: 'error',
  file: soYTeFile,
  span: oneLine(11, 14, 2),
  pointer: '/activites/1/planned',
  args: { field: 'planned', value: -5, minimum: 0 },
  related: [],
  ...over,
});
