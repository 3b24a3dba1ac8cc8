import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/main.ts';
import { nodeFiles } from '../../src/system/node-files.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';
import { rosterYaml, smallPlan, unitsYaml } from '../support/small-plan.ts';
import { namesOf } from './workbook-parts.ts';

type Changes = Readonly<Record<string, string>>;

function office(changes: Changes = {}): MemoryFiles {
  const files = new MemoryFiles(smallPlan());
  for (const [path, content] of Object.entries(changes)) files.put(`/office/${path}`, content);
  return files;
}

async function form(files: MemoryFiles, ...argv: readonly string[]) {
  const host = fakeHost(files);
  const code = await run(['form', '--year', '2024', ...argv], host);
  return { code, out: host.stdout.text, err: host.stderr.text };
}

const made = (files: MemoryFiles): readonly string[] =>
  [...files.contents.keys()].filter(path => path.includes('bieu-mau')).map(path => path.replace('/office/', ''));

describe('who gets a form', () => {
  it('everybody on the roster, required and requested, in its order', async () => {
    const files = office();
    await form(files, '--all', '--format', 'yaml');
    expect(made(files)).toEqual(['so-mot', 'so-hai', 'huyen-ba', 'hoi-mau'].map(unit => `bieu-mau-2024-${unit}.yaml`));
  });

  const exempting = rosterYaml.replace(
    '{unit: so-hai, class: required, basis: [V.4]}',
    '{unit: so-hai, class: required, basis: [V.4], exempt: {reason: Giải thể, document: {number: 1/QĐ-UBND}}}',
  );

  it('not who is exempt', async () => {
    const files = office({ 'plan/rosters/2024.yaml': exempting });
    await form(files, '--all', '--format', 'yaml');
    expect(made(files)).toHaveLength(3);
    const asked = await form(files, '--unit', 'so-hai');
    expect([asked.code, asked.err]).toEqual([
      2,
      'plan: Sở Hai được miễn báo cáo kỳ 2024.\nCách sửa: bỏ đơn vị này khỏi --unit.\n',
    ]);
  });

  const successor = '  - {id: so-hai-moi, name: Sở Hai, short: Sở Hai, kind: so, order: 9, from: 2025-03-01}\ngroups:';

  it('of units that bore one name, the one on the roster', async () => {
    const files = office({ 'plan/units.yaml': unitsYaml.replace('groups:', successor) });
    const { code } = await form(files, '--unit', 'sở hai', '--format', 'yaml');
    expect([code, made(files)]).toEqual([0, ['bieu-mau-2024-so-hai.yaml']]);
    const absent = await form(files, '--unit', 'so-hai-moi');
    expect(absent.err).toContain('không có trong danh sách báo cáo kỳ 2024');
  });

  it('whom the plan names, with a remark, where no roster is frozen', async () => {
    const files = office();
    files.contents.delete('/office/plan/rosters/2024.yaml');
    const { code, out } = await form(files, '--all', '--format', 'yaml');
    expect([code, made(files).length]).toEqual([0, 4]);
    expect(out).toContain('Danh sách đơn vị chưa chốt');
  });
});

it('gives a unit with an extension its own deadline', async () => {
  const extended = rosterYaml.replace(
    '{unit: so-hai, class: required, basis: [V.4]}',
    '{unit: so-hai, class: required, basis: [V.4], extension: {by: 2024-12-20, document: {number: 9/UBND-VX}}}',
  );
  const files = office({ 'plan/rosters/2024.yaml': extended });
  await form(files, '--all', '--format', 'yaml');
  expect(files.text('/office/bieu-mau-2024-so-hai.yaml')).toContain('## Hạn: đến hết ngày 20/12/2024, theo 9/UBND-VX.');
  expect(files.text('/office/bieu-mau-2024-so-mot.yaml')).toContain('## Hạn: trước ngày 15/12/2024 (');
});

describe('a file that is there', () => {
  const path = 'bieu-mau-2024-so-hai.xlsx';

  it.each([
    ['filled in', 'tệp đã điền'],
    ['empty', ''],
  ])('is never overwritten: %s', async (_, content) => {
    const files = office({ [path]: content });
    const { code, out } = await form(files, '--unit', 'so-hai');
    expect([code, files.text(`/office/${path}`)]).toEqual([1, content]);
    expect(out).toContain(`Giữ nguyên, không ghi đè: ${path}`);
  });

  it('is not overwritten when the plan has changed since', async () => {
    const files = office();
    await form(files, '--unit', 'so-hai');
    const first = files.contents.get(`/office/${path}`);
    files.put(
      '/office/plan/plan.yaml',
      (files.text('/office/plan/plan.yaml') ?? '').replace('Việc thứ ba', 'Việc khác'),
    );
    const { code } = await form(files, '--unit', 'so-hai');
    expect([code, files.contents.get(`/office/${path}`)]).toEqual([1, first]);
  });

  it('is done when it is what would be written', async () => {
    const files = office();
    await form(files, '--unit', 'so-hai');
    const { code, out } = await form(files, '--unit', 'so-hai');
    expect([code, out]).toEqual([0, `Không đổi: ${path} (Sở Hai)\nĐã ghi 0 tệp, không đổi 1, giữ nguyên 0.\n`]);
  });

  it('of the name of a folder is left alone', async () => {
    const files = office({ [`${path}/x`]: '' });
    expect((await form(files, '--unit', 'so-hai')).code).toBe(1);
  });

  it('stops no other form', async () => {
    const files = office({ [path]: 'tệp đã điền' });
    const { code, out } = await form(files, '--all');
    expect([code, made(files).length]).toEqual([1, 4]);
    expect(out).toMatch(/Đã ghi 3 tệp, không đổi 0, giữ nguyên 1\.\n$/);
  });
});

it('writes nothing with --dry-run', async () => {
  const files = office();
  const { code, out } = await form(files, '--all', '--dry-run');
  expect([code, made(files)]).toEqual([0, []]);
  expect(out).toMatch(/^Sẽ ghi bieu-mau-2024-so-mot\.xlsx \(Sở Một\)\n/);
});

describe('--zip', () => {
  const contact = 'short: Sở Hai, kind: so, order: 2, contact: {email: "=so2@example.vn", address: "1 Trần Phú, Mẫu"}}';
  const files = office({ 'plan/units.yaml': unitsYaml.replace('short: Sở Hai, kind: so, order: 2}', contact) });

  it('holds every form and the list of whom to send it to', async () => {
    const { code, err } = await form(files, '--all', '--zip');
    expect(code).toBe(0);
    expect(made(files)).toEqual(['bieu-mau-2024.zip']);
    const entries = unzipSync(files.contents.get('/office/bieu-mau-2024.zip') ?? new Uint8Array());
    const forms = ['so-mot', 'so-hai', 'huyen-ba', 'hoi-mau'].map(unit => `bieu-mau-2024-${unit}.xlsx`);
    expect(Object.keys(entries)).toEqual([...forms, 'danh-sach-gui.csv', 'danh-sach-gui.xlsx']);
    const csv = Buffer.from(entries['danh-sach-gui.csv'] ?? []);
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.subarray(3).toString('utf8').split('\r\n')).toEqual([
      'Mã đơn vị,Tên đơn vị,Email,Địa chỉ,Tệp biểu mẫu,Gửi đến hết ngày',
      'so-mot,Sở Một,,,bieu-mau-2024-so-mot.xlsx,14/12/2024',
      'so-hai,Sở Hai,\'=so2@example.vn,"1 Trần Phú, Mẫu",bieu-mau-2024-so-hai.xlsx,14/12/2024',
      'huyen-ba,UBND huyện Ba,,,bieu-mau-2024-huyen-ba.xlsx,14/12/2024',
      'hoi-mau,Hội Mẫu,,,bieu-mau-2024-hoi-mau.xlsx,14/12/2024',
      '',
    ]);
    const list = unzipSync(entries['danh-sach-gui.xlsx'] ?? new Uint8Array());
    const texts = strFromU8(list['xl/sharedStrings.xml'] ?? new Uint8Array());
    expect(texts).toContain('=so2@example.vn');
    expect(strFromU8(list['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f>');
    expect(err).toContain('của 3 đơn vị: Sở Một, UBND huyện Ba, Hội Mẫu.');
  });

  it('is the same byte for byte a second time', async () => {
    expect((await form(files, '--all', '--zip')).out).toMatch(/^Không đổi: bieu-mau-2024\.zip\n/);
  });

  it('is not overwritten either', async () => {
    files.put('/office/bieu-mau-2024.zip', 'tệp khác');
    expect((await form(files, '--all', '--zip')).code).toBe(1);
    expect(files.text('/office/bieu-mau-2024.zip')).toBe('tệp khác');
  });
});

it('makes the forms of all 44 units of the shipped plan, as files that open', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-forms-'));
  try {
    const host = { ...fakeHost(new MemoryFiles(), { workingDirectory: process.cwd() }), files: nodeFiles };
    expect(await run(['form', '--year', '2024', '--all', '--out', folder], host)).toBe(0);
    expect(readdirSync(folder)).toHaveLength(44);
    for (const name of readdirSync(folder)) {
      expect(name).toMatch(/^bieu-mau-2024-[a-z-]+\.xlsx$/);
      expect(namesOf(readFileSync(join(folder, name))).get('bm_id_unit')).toMatch(/\$B\$6$/);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
