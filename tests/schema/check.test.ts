import { expect, it } from 'vitest';
import { locatedFindings, placeOf } from '../support/findings-of.ts';
import { indicatorsYaml, planYaml, reportYaml } from '../support/small-plan.ts';

const report = (body: string): string => reportYaml('so-mot', body);
const path = 'reports/2024/so-mot.yaml';

const schemaFindings = async (file: string, text: string) =>
  (await locatedFindings({ [file]: text }))
    .filter(finding => finding.file === file && finding.code.startsWith('schema/'))
    .map(({ code, span, args }) => ({ code, place: `${span.line}:${span.column}`, args }));

it.each([
  [
    'a misspelt required field is one finding',
    report('nill: true\n'),
    'nill',
    { code: 'schema/unknown-field', args: { field: 'nill', suggestion: 'nil', missing: true } },
  ],
  [
    'a misspelt optional field',
    report('nil: true\nproposal: []\n'),
    'proposal',
    { code: 'schema/unknown-field', args: { field: 'proposal', suggestion: 'proposals' } },
  ],
  [
    'a field from nowhere',
    report('nil: true\nthoiTiet: đẹp\n'),
    'thoiTiet',
    { code: 'schema/unknown-field', args: { field: 'thoiTiet' } },
  ],
  [
    'a missing field',
    report('nil: false\nactivities:\n  - {activity: viec-mot}\n'),
    '{activity',
    { code: 'schema/missing-field', args: { field: 'status' } },
  ],
  [
    'a wrong choice lists what is right',
    report('nil: false\nactivities:\n  - {activity: viec-mot, status: don}\n'),
    'don}',
    {
      code: 'schema/enum',
      args: { value: 'don', allowed: ['done', 'in-progress', 'not-started', 'nil'], suggestion: 'done' },
    },
  ],
  [
    'text for yes or no',
    report('nil: khong\n'),
    'khong',
    { code: 'schema/type', args: { field: 'nil', expected: ['yes-no'], actual: 'text' } },
  ],
  [
    'a number where text belongs',
    report('nil: true\ndocument: {number: 12, date: 2024-12-10}\n'),
    '12,',
    { code: 'schema/type', args: { field: 'number', expected: ['text'], actual: 'number' } },
  ],
  [
    'grouped thousands as text',
    report('nil: false\nfunding:\n  - {source: ngan-sach, planned: 1.250.000, disbursed: 1}\n'),
    '1.250.000',
    { code: 'schema/number-as-text', args: { field: 'planned', suggestion: '1250000' } },
  ],
  [
    'a decimal comma',
    report('nil: false\nindicators:\n  - {indicator: ty-le-mau, value: "2,87", status: official}\n'),
    '"2,87"',
    { code: 'schema/number-as-text', args: { suggestion: '2.87' } },
  ],
  [
    'a figure with its unit',
    report('nil: false\nindicators:\n  - {indicator: ty-le-mau, value: 25 hộ, status: official}\n'),
    '25 hộ',
    { code: 'schema/number-as-text', args: { suggestion: '25' } },
  ],
  [
    'a figure that can be read in two ways',
    report('nil: false\nfunding:\n  - {source: ngan-sach, planned: "1.250", disbursed: 1}\n'),
    '"1.250"',
    { code: 'schema/number-as-text', args: { value: '1.250' } },
  ],
  [
    'a day that does not exist',
    report('nil: true\ndocument: {number: 1/BC, date: 2023-02-29}\n'),
    '2023-02-29',
    { code: 'schema/shape', args: { shape: 'civil-date' } },
  ],
  [
    'a date in the order of forms',
    report('nil: true\ndocument: {number: 1/BC, date: 12/12/2024}\n'),
    '12/12/2024',
    { code: 'schema/shape', args: { shape: 'civil-date' } },
  ],
  [
    'a period of no form',
    report('nil: true\n').replace('period: 2024', 'period: quý 3'),
    'quý 3',
    { code: 'schema/shape', args: { shape: 'period' } },
  ],
  [
    'an id with marks',
    report('nil: true\n').replace('unit: so-mot', 'unit: Sở Một'),
    'Sở Một',
    { code: 'schema/shape', args: { shape: 'id' } },
  ],
  [
    'a number below zero',
    report('nil: false\nfunding:\n  - {source: ngan-sach, planned: -5, disbursed: 1}\n'),
    '-5',
    { code: 'schema/range', args: { field: 'planned', value: -5, minimum: 0 } },
  ],
  [
    'a text too long',
    report(`nil: true\ndocument: {number: ${'1'.repeat(60)}/BC, date: 2024-12-10}\n`),
    '11111',
    { code: 'schema/length', args: { field: 'number', of: 'characters', maximum: 60 } },
  ],
  [
    'nothing behind a field',
    report('nil: false\nproposals:\n'),
    'proposals',
    { code: 'schema/type', args: { field: 'proposals', expected: ['list'], actual: 'nothing' } },
  ],
  [
    'a list where a mapping belongs',
    report('nil: true\ndocument: [1]\n'),
    '[1]',
    { code: 'schema/type', args: { field: 'document', expected: ['mapping'], actual: 'list' } },
  ],
])('%s', async (_name, text, needle, expected) => {
  expect(await schemaFindings(path, text)).toEqual([
    { place: placeOf(text, needle), code: expected.code, args: expect.objectContaining(expected.args) },
  ]);
});

it('alternatives are one finding, with the names to choose from', async () => {
  const text = planYaml.replace('due: {before: "12-15"}', 'due: {inNextYear: true}');
  expect(await schemaFindings('plan.yaml', text)).toEqual([
    {
      code: 'schema/missing-field',
      place: placeOf(text, '{inNextYear'),
      args: { field: 'before', alternatives: ['before', 'by', 'workingDaysAfterCutoff'] },
    },
  ]);
});

it('a wrong name of a field that is data is told at the name', async () => {
  const text = indicatorsYaml.replace('{2025: 2.87}', '{cuoi-ky: 2.87}');
  expect(await schemaFindings('indicators.yaml', text)).toEqual([
    { code: 'schema/shape', place: placeOf(text, 'cuoi-ky'), args: expect.objectContaining({ value: 'cuoi-ky' }) },
  ]);
});

it('a value that reading already refused is not told twice', async () => {
  const text = report('nil: false\nfunding:\n  - {source: ngan-sach, planned: 012, disbursed: 1}\n').replace(
    'number',
    'number',
  );
  const findings = await locatedFindings({ [path]: text });
  expect(
    findings.filter(({ file, code }) => file === path && code !== 'report/no-receipt').map(({ code }) => code),
  ).toEqual(['number/leading-zero']);
});
