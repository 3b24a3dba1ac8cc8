import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { run } from '../../src/main.ts';
import { wordText } from '../report/open-xml.ts';
import { fakeHost } from '../support/fake-host.ts';
import { edited, fiveYearFiles } from '../support/review-of.ts';

const templates = ['so-ket.docx', 'tong-ket.docx', 'tong-hop-nhieu-nam.xlsx'];

async function made(argv: readonly string[], files: Parameters<typeof fiveYearFiles>[0] = {}) {
  const memory = fiveYearFiles(files);
  for (const name of templates)
    memory.put(`/tool/templates/${name}`, new Uint8Array(readFileSync(join('templates', name))));
  const before = new Set(memory.contents.keys());
  const host = fakeHost(memory, { now: '2026-01-15T09:00:00+07:00' });
  const exit = await run(['report', ...argv], host);
  const written = [...memory.contents.keys()].filter(path => !before.has(path) && !path.includes('/.plan/')).sort();
  return { exit, written, memory, stdout: host.stdout.text, stderr: host.stderr.text };
}

it('writes the review beside what it was made from', async () => {
  const { exit, written, memory, stdout } = await made(['--kind', 'final', '--date', '2026-01-20']);
  expect(exit).toBe(0);
  expect(written).toEqual([
    '/office/tong-ket-2021-2025.docx',
    '/office/tong-ket-2021-2025.manifest.json',
    '/office/tong-ket-2021-2025.xlsx',
  ]);
  expect(stdout).toContain('Đã ghi tong-ket-2021-2025.docx (số liệu của 4/5 năm)');
  const manifest: unknown = JSON.parse(memory.text('/office/tong-ket-2021-2025.manifest.json') ?? '');
  const schema: object = JSON.parse(readFileSync('schemas/output/manifest.schema.json', 'utf8'));
  const validate = new Ajv2020({ strict: false }).compile(schema);
  expect(validate(manifest) ? [] : validate.errors).toEqual([]);
  expect(manifest).toMatchObject({
    kind: 'final',
    period: '2021-2025',
    edition: 2,
    date: '2026-01-20',
    years: [{ year: 2021 }, { year: 2022 }, { year: 2023, counts: null }, { year: 2024 }, { year: 2025 }],
  });
});

it('names the files of its own years alone as what it was made from', async () => {
  const { memory } = await made(['--kind', 'mid-term', '--to', '2022', '--format', 'docx']);
  const text = memory.text('/office/so-ket-2021-2022.manifest.json') ?? '';
  expect(text).toContain('reports/2022/so-mot.yaml');
  expect(text).toContain('amendments/002-chuan-ngheo.yaml');
  expect(text).not.toMatch(/reports\/202[45]|narrative/);
});

it('is refused officially where a year has reports and no frozen roster, and drafted all the same', async () => {
  const files = { 'rosters/2022.yaml': undefined };
  const refused = await made(['--kind', 'final', '--format', 'docx'], files);
  expect(refused.exit).not.toBe(0);
  expect(refused.written).toEqual([]);
  const drafted = await made(['--kind', 'final', '--format', 'docx', '--draft'], files);
  expect(drafted.exit).toBe(0);
  expect(drafted.stdout).toContain('Danh sách đơn vị năm 2022 chưa chốt');
});

it('prints what the coordinator wrote in Markdown, and in a year with the figures of that year', async () => {
  const { memory, exit } = await made(['--kind', 'final', '--format', 'docx'], {
    'narrative/2021-2025.yaml': undefined,
    'narrative/2021-2025/lessons.md': 'Bài học **quan trọng** nhất.\n',
    'narrative/2024.yaml': `format: 1
plan: ke-hoach-nam-nam
cycle: hang-nam
period: 2024
taskGroups:
  - {taskGroup: viec-lam, text: "Có {{submissions.required.received}} báo cáo."}
`,
  });
  expect(exit).toBe(0);
  const text = wordText(memory.contents.get('/office/tong-ket-2021-2025.docx') ?? new Uint8Array());
  expect(text).toContain('Bài học quan trọng nhất.');
  expect(text).toMatch(/Có 4\b.* báo cáo\./);
  expect(memory.text('/office/tong-ket-2021-2025.manifest.json')).toContain('narrative/2021-2025/lessons.md');
});

it('prints a figure of a year where the text of the review asks for it, and says where a year has none', async () => {
  const lessons = 'Năm 2024 có {{2024.submissions.required.received}} báo cáo, năm 2023 có {{2023.documents.count}}.\n';
  const { memory, exit, stderr } = await made(['--kind', 'final', '--format', 'docx'], {
    'narrative/2021-2025.yaml': undefined,
    'narrative/2021-2025/lessons.md': lessons,
  });
  expect(exit).toBe(0);
  const text = wordText(memory.contents.get('/office/tong-ket-2021-2025.docx') ?? new Uint8Array());
  expect(text).toContain('Năm 2024 có 4 báo cáo, năm 2023 có chưa có số liệu.');
  expect(stderr).toMatch(/^plan\/narrative\/2021-2025\/lessons\.md:1:73: cảnh báo: .*\[narrative\/no-figure\]\n$/);
});

it.each([
  ['{{2024.documents.cuont}}', 'đổi thành {{2024.documents.count}}.'],
  ['{{documents.count}}', 'đổi thành {{2025.documents.count}}.'],
  ['{{2019.documents.count}}', 'viết năm (2021-2025) trước mã'],
])('is not made while %s stands in its text', async (field, fix) => {
  const files = {
    'narrative/2021-2025.yaml': undefined,
    'narrative/2021-2025/lessons.md': `Có ${field}.\n`,
  };
  const { exit, written } = await made(['--kind', 'final', '--format', 'docx'], files);
  expect([exit, written]).toEqual([1, []]);
  const host = fakeHost(fiveYearFiles(files), { now: '2026-01-15T09:00:00+07:00' });
  await run(['validate', 'plan/narrative'], host);
  expect(host.stdout.text).toContain(fix);
});

it('is signed by whoever coordinates the plan when it is made', async () => {
  const units = edited(
    'units.yaml',
    'kind: so, order: 1, symbol: SLĐ}',
    'kind: so, order: 1, symbol: SLĐ, to: 2025-12-31, succeededBy: [{unit: so-tu, from: 2026-01-01, kind: merge, scope: whole}]}',
  );
  const files = {
    ...units,
    'amendments/003-co-quan.yaml': `format: 1
plan: ke-hoach-nam-nam
edition: 3
document: {number: 1/QĐ-UBND, date: 2026-01-02, issuer: UBND tỉnh Mẫu}
effective: 2026-01-02
reason: Sở Lao động hợp nhất.
changes: [{op: set, target: ke-hoach-nam-nam, field: coordinator, value: so-tu}]
`,
  };
  const argv = ['--kind', 'final', '--format', 'docx'];
  const succeeded = await made(argv, files);
  const bytes = succeeded.memory.contents.get('/office/tong-ket-2021-2025.docx') ?? new Uint8Array();
  expect(wordText(bytes)).toContain('Sở Nông nghiệp kính báo cáo');
  expect(succeeded.stdout).not.toContain('đã kết thúc hoạt động');
  const nobody = await made([...argv, '--as-of', '2026-01-10'], units);
  expect(nobody.stdout).toContain('Sở Lao động đã kết thúc hoạt động ngày 31/12/2025 mà vẫn đứng tên báo cáo');
});

it('has no page for the browser', async () => {
  const { exit, written, stderr } = await made(['--kind', 'final', '--format', 'html']);
  expect(exit).toBe(2);
  expect(written).toEqual([]);
  expect(stderr).toContain('docx, xlsx, pdf');
});

it('makes the same bytes of the same files', async () => {
  const [first, second] = [await made(['--kind', 'final']), await made(['--kind', 'final'])];
  for (const path of first.written)
    expect(
      Buffer.compare(first.memory.contents.get(path) ?? Buffer.of(), second.memory.contents.get(path) ?? Buffer.of(1)),
    ).toBe(0);
});
