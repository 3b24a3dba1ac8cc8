import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/main.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';
import { reportYaml, smallPlan } from '../support/small-plan.ts';

const templates = ['bao-cao.docx', 'bao-cao.xlsx'];

const receipt = (unit: string, receivedAt: string): string =>
  `format: 1\nplan: ke-hoach-mau\nunit: ${unit}\ncycle: hang-nam\nperiod: 2024\nreceivedAt: ${receivedAt}\nrecordedAt: 2024-12-20T08:00:00+07:00\nchannel: email\noriginals: []\nadmissible: true\noutcome: accepted\nrecordedBy: Văn thư\n`;

const head = 'format: 1\nplan: ke-hoach-mau\ncycle: hang-nam\nperiod: 2024\n';

const office = (files: Readonly<Record<string, string>>): MemoryFiles =>
  new MemoryFiles({
    ...smallPlan(),
    ...Object.fromEntries(
      templates.map(name => [`/tool/templates/${name}`, new Uint8Array(readFileSync(`templates/${name}`))]),
    ),
    '/office/plan/reports/2024/so-mot.yaml': reportYaml('so-mot'),
    '/office/plan/receipts/2024/so-mot/a.yaml': receipt('so-mot', '2024-12-10'),
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`/office/plan/narrative/${path}`, text])),
  });

async function plan(memory: MemoryFiles, ...argv: readonly string[]) {
  const host = fakeHost(memory);
  const code = await run(argv, host);
  return { code, out: host.stdout.text, err: host.stderr.text };
}

const report = (memory: MemoryFiles, ...argv: readonly string[]) =>
  plan(memory, 'report', '--year', '2024', '--as-of', '2024-12-25', '--draft', '--format', 'docx', ...argv);

/** What stands in the document, a paragraph a line. */
const paragraphs = (memory: MemoryFiles): readonly string[] =>
  new TextDecoder()
    .decode(unzipSync(memory.contents.get('/office/bao-cao-2024.docx') ?? new Uint8Array())['word/document.xml'])
    .split('</w:p>')
    .map(paragraph => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''));

describe('the report', () => {
  it('prints text of YAML and Markdown with figures in the place of fields', async () => {
    const memory = office({
      '2024.yaml': `${head}direction: "Đã nộp {{submissions.required.received}}/{{submissions.required.owed}} đơn vị."\n`,
      '2024/assessment.md': 'Nhìn chung **đạt**,\n{{report.period}}.\n\n- một\n- hai {{indicator.ty-le-mau.value}}\n',
      '2024/task-groups/nhom-mot.md': 'Nhóm một {{group.nhom-mot.nil-units}} đơn vị.\n',
    });
    const { code, err } = await report(memory);
    expect(code).toBe(0);
    const text = paragraphs(memory);
    for (const line of [
      'Đã nộp 1/3 đơn vị.',
      'Nhìn chung đạt, năm 2024.',
      '- một',
      '- hai chưa có số liệu',
      'Nhóm một 1 đơn vị.',
    ])
      expect(text).toContain(line);
    expect(err).toMatch(/^plan\/narrative\/2024\/assessment\.md:5:7: cảnh báo: .*\[narrative\/no-figure\]\n$/);
  });

  it('of the same text changes with a late report in its figures alone, and nobody touches the file', async () => {
    const text = `${head}direction: "Đã nộp {{submissions.required.received}} đơn vị."\nassessment: |-\n  Đánh giá của tôi:  2 dấu cách.\n  Dòng hai.\n`;
    const memory = office({ '2024.yaml': text });
    await report(memory);
    const before = paragraphs(memory);
    memory.put('/office/plan/reports/2024/so-hai.yaml', reportYaml('so-hai'));
    memory.put('/office/plan/receipts/2024/so-hai/a.yaml', receipt('so-hai', '2024-12-18'));
    await report(memory);
    const after = paragraphs(memory);
    expect(before).toContain('Đã nộp 1 đơn vị.');
    expect(after).toContain('Đã nộp 2 đơn vị.');
    for (const line of ['Đánh giá của tôi:  2 dấu cách.', 'Dòng hai.'])
      expect([before.includes(line), after.includes(line)]).toEqual([true, true]);
    expect(memory.text('/office/plan/narrative/2024.yaml')).toBe(text);
  });

  it('never reads a field in what a unit wrote', async () => {
    const memory = office({ '2024.yaml': `${head}direction: "{{submissions.required.received}}"\n` });
    memory.put(
      '/office/plan/reports/2024/so-mot.yaml',
      reportYaml(
        'so-mot',
        'nil: false\nactivities:\n  - {activity: viec-mot, status: done, result: "Có {{submissions.required.owed}} lớp."}\n',
      ),
    );
    await report(memory);
    expect(paragraphs(memory).join('\n')).toContain('{{submissions.required.owed}}');
  });

  it('names the Markdown files among its inputs', async () => {
    const memory = office({ '2024/assessment.md': 'Đạt.\n', '2023/assessment.md': 'Năm khác.\n' });
    await report(memory);
    const manifest = memory.text('/office/bao-cao-2024.manifest.json') ?? '';
    expect(manifest).toContain('"narrative/2024/assessment.md"');
    expect(manifest).not.toContain('2023');
  });
});

describe('the check of the plan', () => {
  it('is worked out again when a Markdown file or a report changes', async () => {
    const memory = office({ '2024/assessment.md': 'Đã có 1/3 đơn vị phải báo cáo đã nộp.\n' });
    const codes = async () => (await plan(memory, 'validate', '--format', 'compact', 'plan/narrative')).out;
    expect(await codes()).toBe('');
    memory.put('/office/plan/reports/2024/so-hai.yaml', reportYaml('so-hai'));
    memory.put('/office/plan/receipts/2024/so-hai/a.yaml', receipt('so-hai', '2024-12-13'));
    expect(await codes()).toContain('assessment.md:1:7: cảnh báo: Lời văn ghi "1/3"');
    memory.put('/office/plan/narrative/2024/assessment.md', 'Đã có 2/3 đơn vị phải báo cáo đã nộp.\n');
    expect(await codes()).toBe('');
    memory.put('/office/plan/narrative/2024/README.md', '# Ghi chú\n');
    expect(await codes()).toBe('');
  });

  it.each([
    ['2024/task-groups/nhom-mott.md', 'narrative/unknown-section', 'Đổi tên tệp thành task-groups/nhom-mot.md.'],
    ['2031/assessment.md', 'period/outside-plan', '2021-2025'],
    ['2025-2023/lessons.md', 'period/years-reversed', ''],
    ['2024.md', 'file/unexpected', ''],
    ['nam-2024/assessment.md', 'file/unexpected', ''],
    ['2024-Q1/assessment.md', 'file/unexpected', ''],
    ['2024/.ghi-chu.md', '', ''],
    ['2024/task-groups/nhom-mot.md', '', ''],
    ['README.md', '', ''],
  ])('tells of a Markdown file that no report would print: %s', async (path, code, words) => {
    const { out } = await plan(office({ [path]: 'Đạt.\n' }), 'validate', '--format', 'compact', 'plan/narrative');
    expect(
      out
        .split('\n')
        .filter(line => line !== '')
        .map(line => /\[(.*)\]$/.exec(line)?.[1]),
    ).toEqual(code === '' ? [] : [code]);
    expect(out).toContain(words);
  });

  it('keeps silent about figures where the plan itself has errors', async () => {
    const memory = office({ '2024.yaml': `${head}direction: "{{a.b}}"\n` });
    memory.put('/office/plan/units.yaml', 'format: 1\n');
    const { out } = await plan(memory, 'validate', '--format', 'compact');
    expect(out).not.toContain('narrative/');
    expect(out).toContain('units.yaml');
  });

  it.each([
    ['of a period that the plan has not', '2031.yaml', head.replace('2024', '2031')],
    ['of another cycle', '2024.yaml', head.replace('hang-nam', 'hang-quy')],
    ['of several years', '2021-2025.yaml', head.replace('2024', '2021-2025')],
  ])('takes a text %s', async (_, path, text) => {
    const memory = office({ [path]: `${text}assessment: "{{documents.count}} 5%"\n` });
    const { code, err } = await plan(memory, 'validate', '--format', 'compact');
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });
});
