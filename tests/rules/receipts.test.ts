import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { locatedFindings } from '../support/findings-of.ts';
import { planYaml, reportYaml, rosterYaml } from '../support/small-plan.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const sent = reportYaml('so-mot', 'nil: false\nactivities:\n  - {activity: viec-mot, status: done, result: Xong.}\n');
const report = 'reports/2024/so-mot.yaml';

const receiptText = (changes = ''): string => `format: 1
plan: ke-hoach-mau
unit: so-mot
cycle: hang-nam
period: 2024
receivedAt: 2024-12-10T08:00:00+07:00
recordedAt: 2024-12-10T08:30:00+07:00
channel: email
originals:
  - {name: bao-cao.yaml, size: ${sent.length}, sha256: ${hash(sent)}}
admissible: true
outcome: accepted
recordedBy: Văn thư
${changes}`;

const named = (text: string, unit = 'so-mot', day = '2024-12-10'): string =>
  `receipts/2024/${unit}/${day}-${hash(text)}.yaml`;
const original = { [`originals/sha256/${hash(sent).slice(0, 2)}/${hash(sent)}`]: sent };
const accepted = { ...original, [named(receiptText())]: receiptText() };

const codes = async (files: Readonly<Record<string, string | Uint8Array | undefined>>): Promise<readonly string[]> =>
  (await locatedFindings(files)).map(({ code }) => code);

it('an accepted report, its receipt and its original are without fault', async () => {
  expect(await codes({ ...accepted, [report]: sent })).toEqual([]);
});

describe('a fault of an accepted report is told alone, not its consequences', () => {
  it.each([
    ['a tab', 'yaml/syntax', sent.replace('  - {', '\t- {')],
    ['nothing left', 'yaml/empty', ''],
    ['a wrong choice', 'schema/enum', sent.replace('done', 'xong')],
    ['a misspelt unit', 'ref/unknown-unit', sent.replace('unit: so-mot', 'unit: so-mott')],
    ['a period outside the plan', 'period/outside-plan', sent.replace('period: 2024', 'period: 2031')],
    ['decomposed letters', 'text/not-nfc', sent.replace('Xong', 'Hoàn thành').normalize('NFD')],
  ])('%s', async (_name, code, text) => {
    expect(await codes({ ...accepted, [report]: text })).toEqual([code]);
  });
});

it('line ends and a mark of an editor on Windows change nothing that was said', async () => {
  expect(await codes({ ...accepted, [report]: `\u{feff}${sent.replaceAll('\n', '\r\n')}` })).toEqual([]);
});

it.each([
  ['receipt/no-report', { ...accepted }],
  ['receipt/report-differs', { ...accepted, [report]: sent.replace('Xong', 'Gần xong') }],
  ['receipt/name-hash', { ...original, [report]: sent, [named(receiptText())]: receiptText('note: Sửa sau.\n') }],
  ['ref/missing-original', { [report]: sent, [named(receiptText())]: receiptText() }],
  ['receipt/folder', { ...original, [report]: sent, [named(receiptText(), 'so-hai')]: receiptText() }],
  [
    'receipt/recorded-first',
    ((text = receiptText().replace('08:30:00', '07:30:00')) => ({
      ...original,
      [report]: sent,
      [named(text)]: text,
    }))(),
  ],
  [
    'ref/unknown-receipt',
    ((text = receiptText(`parents: [2024-12-09-${'a'.repeat(64)}]\n`)) => ({
      ...original,
      [report]: sent,
      [named(text)]: text,
    }))(),
  ],
  ['roster/absent', { ...accepted, [report]: sent, 'rosters/2024.yaml': undefined }],
] as const)('%s', async (code, files) => {
  expect(await codes(files)).toEqual([code]);
});

it('a broken receipt still says that there was one', async () => {
  expect(await codes({ ...original, [report]: sent, [named('a: 1\n')]: 'a: 1\n' })).not.toContain('report/no-receipt');
});

describe('one slip in a file that others point into is told there alone', () => {
  const all = { ...accepted, [report]: sent };
  it.each([
    ['the plan', { ...all, 'plan.yaml': planYaml.replace('taskGroups:', 'taskGroup:') }, ['schema/unknown-field']],
    [
      'a name of a group',
      { ...all, 'plan.yaml': planYaml.replace('"@so-ban-nganh"', '"@so-ban-nghanh"') },
      ['ref/unknown-group'],
    ],
    [
      'a unit twice on the roster',
      { ...all, 'rosters/2024.yaml': `${rosterYaml}  - {unit: so-mot, class: required, basis: [V.4]}\n` },
      ['roster/duplicate-unit'],
    ],
  ])('%s', async (_name, files, expected) => {
    expect(await codes(files)).toEqual(expected);
  });
});

it('a folder that bears the name of a report is told', async () => {
  expect(await codes({ 'reports/2024/so-mot.yaml/a.yaml': 'a: 1\n' })).toContain('file/not-regular');
});
