/** What commands do with a template of the office: one that fits is used, one that does not is refused before anything is written. */
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { run } from '../../src/main.ts';
import { catalogue } from '../../src/templates/catalogue.ts';
import { wordText } from '../report/open-xml.ts';
import { fakeHost, type MemoryFiles } from '../support/fake-host.ts';
import { compoundFile } from '../support/hostile-kinds.ts';
import { edited, fiveYearFiles } from '../support/review-of.ts';

const shipped = (file: string): Uint8Array => new Uint8Array(readFileSync(`templates/${file}`));

const installed = Object.values(catalogue).map(({ file }) => [`/tool/templates/${file}`, shipped(file)] as const);

/** The template with `from` in one of its parts replaced by `to`. */
function withText(file: string, part: string, from: string, to: string): Uint8Array {
  const parts = unzipSync(shipped(file));
  const text = strFromU8(parts[part] ?? new Uint8Array());
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return zipSync({ ...parts, [part]: strToU8(text.replaceAll(from, to)) });
}

interface Ran {
  readonly exit: number;
  readonly stderr: string;
  readonly stdout: string;
  /** Paths that were not there before. */
  readonly written: readonly string[];
  readonly memory: MemoryFiles;
}

const toMinistry = edited(
  'plan.yaml',
  '    timeZone: Asia/Ho_Chi_Minh\n',
  '    timeZone: Asia/Ho_Chi_Minh\n    consolidated: [{kind: ministry, by: issuer, symbol: UBND, to: [Bộ Y], clause: V.4}]\n',
);

async function plan(argv: readonly string[], templates: Readonly<Record<string, Uint8Array>> = {}): Promise<Ran> {
  const memory = fiveYearFiles(toMinistry);
  for (const [path, bytes] of installed) memory.put(path, bytes);
  for (const [name, bytes] of Object.entries(templates)) memory.put(`/office/${name}`, bytes);
  const before = new Set(memory.contents.keys());
  const host = fakeHost(memory, { now: '2026-01-15T09:00:00+07:00' });
  const exit = await run(argv, host);
  const written = [...memory.contents.keys()].filter(path => !before.has(path) && !path.includes('/.plan/')).sort();
  return { exit, stderr: host.stderr.text, stdout: host.stdout.text, written, memory };
}

const annual = ['report', '--year', '2025', '--draft', '--template'];
const ministry = ['report', '--year', '2025', '--draft', '--kind', 'ministry', '--template'];
const review = ['report', '--kind', 'final', '--draft', '--template'];
const remind = ['remind', '--year', '2024', '--template'];
const dryRun = ['remind', '--year', '2024', '--dry-run', '--template'];
const giveBack = ['return', '--year', '2025', '--unit', 'so-mot', '--template'];
const receipt = ['receipt', 'so-mot', '--year', '2025', '--template'];

const misspelt = (file: string, field: string) => withText(file, 'word/document.xml', `{{${field}}}`, `{{${field}x}}`);

const notOffice = { vi: 'không phải là tệp Word hay Excel', en: 'is no Word or Excel file' };

it.each([
  ['annual', annual, 'bao-cao.docx'],
  ['ministry', ministry, 'bao-cao-bo.docx'],
  ['review', review, 'tong-ket.docx'],
  ['remind', remind, 'cong-van-don-doc.docx'],
  ['remind --dry-run', dryRun, 'cong-van-don-doc.docx'],
  ['return', giveBack, 'cong-van-tra-lai.docx'],
  ['receipt', receipt, 'giay-xac-nhan.docx'],
] as const)('%s refuses what can be no template, in both languages, and writes nothing', async (_, argv, file) => {
  const bad = {
    'missing.docx': undefined,
    'text.docx': new TextEncoder().encode('xin chào'),
    'old.docx': compoundFile('Root Entry', 'WordDocument'),
    'half.docx': shipped(file).slice(0, 5000),
    'misspelt.docx': misspelt(file, 'issuerRule'),
  };
  for (const [name, bytes] of Object.entries(bad)) {
    const files = bytes === undefined ? {} : { [name]: bytes };
    for (const language of ['vi', 'en'] as const) {
      const { exit, stderr, written } = await plan([...argv, name, '--lang', language], files);
      expect([name, exit, written]).toEqual([name, 2, []]);
      expect(stderr).toMatch(language === 'vi' ? /^plan: .+\n.*Cách sửa: /s : /^plan: .+\n.*Fix: /s);
      if (name === 'text.docx') expect(stderr).toContain(notOffice[language]);
    }
  }
});

it.each([
  ['annual', annual, ['--format', 'xlsx'], 'bao-cao.xlsx', 'rosterNote'],
  ['review', review, ['--format', 'xlsx'], 'tong-hop-nhieu-nam.xlsx', 'asOf'],
] as const)('%s refuses a workbook with a misspelt field and writes nothing', async (_, argv, more, file, field) => {
  const bytes = withText(file, 'xl/sharedStrings.xml', `{{${field}}}`, `{{${field}x}}`);
  const { exit, stderr, written } = await plan([...argv, 'own.xlsx', ...more], { 'own.xlsx': bytes });
  expect([exit, written]).toEqual([2, []]);
  expect(stderr).toContain(`${field}x`);
});

it.each([
  ['annual', annual, 'bao-cao.docx', '/office/bao-cao-2025'],
  ['ministry', ministry, 'bao-cao-bo.docx', '/office/bao-cao-bo-2025'],
  ['review', review, 'tong-ket.docx', '/office/tong-ket-2021-2025'],
] as const)('%s is made of the template of the office, and its manifest names it', async (_, argv, file, stem) => {
  const own = withText(file, 'word/document.xml', 'Nơi nhận:', 'Gửi tới:');
  const { exit, written, memory } = await plan([...argv, 'own.docx', '--format', 'docx'], { 'own.docx': own });
  expect(exit).toBe(0);
  const document = written.find(path => path.startsWith(stem) && path.endsWith('.docx')) ?? '';
  expect(wordText(memory.contents.get(document) ?? new Uint8Array())).toContain('Gửi tới:');
  const manifest = written.find(path => path.endsWith('.manifest.json')) ?? '';
  expect(memory.text(manifest)).toContain('"own.docx"');
});

it('a template that no format asks for, and two for one format, are failures of usage', async () => {
  const own = { 'own.docx': shipped('bao-cao.docx') };
  for (const more of [
    ['--format', 'html'],
    ['--format', 'xlsx'],
    ['--template', 'own.docx'],
  ]) {
    const { exit, written } = await plan([...annual, 'own.docx', ...more], own);
    expect([exit, written]).toEqual([2, []]);
  }
});
