/** Group D: what texts from outside can do to what is made of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect } from 'vitest';
import { formatNames } from '../../src/output/format.ts';
import { treeOf } from '../faults/tree.js';
import { fullReport } from '../form/support/full-report.ts';
import { reportYaml } from '../support/small-plan.ts';
import { editedForm, type } from './forms.ts';
import { inOffice, type Office } from './office.ts';
import type { Row } from './row.ts';

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /\.(xlsx|docx)$/.test(name));

/** XML parts of every Office file of a folder, each read by a strict parser. */
function partsIn(folder: string): readonly string[] {
  const texts = files(folder).flatMap(name =>
    Object.entries(unzipSync(new Uint8Array(readFileSync(join(folder, name)))))
      .filter(([part]) => /\.(xml|rels)$/.test(part))
      .map(([, bytes]) => strFromU8(bytes)),
  );
  for (const text of texts) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', error => {
      throw error;
    });
    parser.write(text).close();
  }
  return texts;
}

const formulasIn = (parts: readonly string[]): readonly string[] =>
  parts.flatMap(text => [...text.matchAll(/<f[\s>][^<]*<\/f>|<f>[^<]*<\/f>/g)].map(([formula]) => formula));

const dangerous = ['=1+1', '@SUM(A1:A9)', '-cmd', "+cmd|' /C calc'!A0"];
const dangerousReport = reportYaml(
  'so-mot',
  `nil: false\ndifficulties:\n${dangerous.map(text => `  - {text: ${JSON.stringify(text)}}\n`).join('')}`,
);

async function showTexts(office: Office): Promise<void> {
  expect((await office.send('bao-cao.yaml', dangerousReport)).exit).toBe(0);
  expect((await office.run(['report', '--year', '2024', '--out', 'out'])).exit).toBe(0);
  expect((await office.run(['form', '--year', '2025', '--unit', 'so-mot', '--out', 'out'])).exit).toBe(0);
  const wrong = await editedForm(
    workbook => {
      type(workbook, 'indicators', 'ty-le-mau', 'value', '=1+1 cmd');
    },
    { ...fullReport, unit: 'so-mot' },
  );
  expect((await office.send('bieu-mau.xlsx', wrong)).exit).toBe(3);
  expect((await office.run(['return', '--year', '2024', '--unit', 'so-mot', '--out', 'out'])).exit).toBe(0);
  const parts = partsIn(join(office.folder, 'out'));
  const all = parts.join('\n').replaceAll('&apos;', "'");
  for (const text of dangerous) expect(all).toContain(text);
  const formulas = formulasIn(parts);
  expect(formulas.length).toBeGreaterThan(0);
  for (const formula of formulas) expect(formula).not.toMatch(/1\+1|cmd|SUM\(A1:A9\)/);
}

const markup = ['<script>window.hit=1</script>', '"><img src=x onerror="window.hit=1">', '</style>&<!-- ]]>'];

async function showPage(office: Office): Promise<void> {
  const texts = markup.map(text => `  - {text: ${JSON.stringify(text)}}\n`).join('');
  const report = reportYaml('so-mot', `nil: false\ndifficulties:\n${texts}`);
  expect((await office.send('bao-cao.yaml', report)).exit).toBe(0);
  const made = await office.run(['report', '--year', '2024', '--format', 'html', '--out', 'out']);
  expect(made.exit).toBe(0);
  const html = readFileSync(join(office.folder, 'out', 'bao-cao-2024.html'), 'utf8');
  expect(html).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'; `);
  for (const text of markup) expect(html).not.toContain(text);
  expect(html).toContain('&lt;script&gt;window.hit=1&lt;/script&gt;');
  expect(html.match(/<(script|img|style)[ >]/g)).toEqual(['<style>', '<script>']);
}

async function showObjects(office: Office): Promise<void> {
  const bytes = reportYaml('so-mot', 'nil: false\ndifficulties:\n  - {text: {formula: "1+1", result: 2}}\n');
  const { exit, files: told } = await office.send('bao-cao.yaml', bytes);
  expect([exit, told[0]?.outcome]).toEqual([3, 'returned']);
  expect(told[0]?.findings?.map(({ code }) => code)).toContain('schema/type');
  expect(office.notKept(bytes)).toEqual([]);
  expect(Object.keys(office.tree()).filter(path => path.startsWith('reports/'))).toEqual([]);
}

async function showOldStore(office: Office): Promise<void> {
  const report = reportYaml('so-mot', 'nil: false\ndifficulties:\n  - {text: "Còn \\a thiếu"}\n');
  office.put('plan/reports/2024/so-mot.yaml', report);
  const { exit, stdout } = await office.run(['validate', '--format', 'compact']);
  expect(exit).toBe(1);
  expect(stdout).toContain('[text/control-character]');
  expect((await office.run(['report', '--year', '2024', '--out', 'out'])).exit).toBe(1);
  await office.run(['report', '--year', '2024', '--draft', '--out', 'out']);
  const parts = partsIn(join(office.folder, 'out'));
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.join('')).not.toContain('\u0007');
}

const makers = [
  'report --year 2024 --format docx,xlsx,html',
  'form --year 2024 --all --zip',
  'return --year 2024 --unit so-mot',
  'remind --year 2024',
  'receipt so-hai --year 2024',
];

async function showEqualBytes(): Promise<void> {
  const trees: object[] = [];
  const form = await editedForm(workbook => {
    type(workbook, 'indicators', 'ty-le-mau', 'value', 'khoảng 3');
  });
  for (let time = 0; time < 2; time += 1)
    await inOffice(async office => {
      await office.send('mot.xlsx', form);
      await office.send('hai.yaml', reportYaml('so-hai'));
      for (const line of makers) {
        const { exit } = await office.run([...line.split(' '), '--out', 'out'], { now: '2024-12-20T09:00:00+07:00' });
        expect([line, exit]).toEqual([line, 0]);
      }
      expect(readdirSync(join(office.folder, 'out')).length).toBeGreaterThan(makers.length);
      trees.push(treeOf(office.folder));
    });
  expect(trees[0]).toEqual(trees[1]);
}

const noSuchOutput = (name: string): Promise<void> => {
  expect(formatNames).not.toContain(name);
  return Promise.resolve();
};

const hostileOutput = { file: 'output/hostile.test.ts', titles: ['is not steered by %s'] };

export const outputRows: readonly Row[] = [
  {
    number: 50,
    title: 'text =1+1, @SUM, -cmd in xlsx',
    expected: 'a text cell, no <f>, 0; in the consolidated report, the next form and a returned workbook',
    show: () => inOffice(showTexts),
    elsewhere: [{ file: 'form/form-command.test.ts', titles: ["\\'=so2@example.vn"] }],
  },
  {
    number: 51,
    title: 'object {formula:…} in data',
    expected: 'schema/type, kept, 3; never <f>',
    show: () => inOffice(showObjects),
  },
  {
    number: 52,
    title: 'text with <script>, ", & in HTML',
    expected: 'escaped; a policy that lets nothing else in, 0',
    show: () => inOffice(showPage),
    elsewhere: [
      hostileOutput,
      { file: 'report/word.test.ts', titles: ['prints hostile text as text: %j'] },
      { file: 'report/html-browser.test.ts', titles: ['shows what units sent as text and does nothing that it says'] },
    ],
  },
  {
    number: 53,
    title: '|, backtick, [x](javascript:…) in Markdown',
    expected: 'escaped',
    reason: 'This version writes no Markdown; the first output that does brings this row with it.',
    show: () => noSuchOutput('markdown'),
    elsewhere: [hostileOutput],
  },
  {
    number: 54,
    title: 'BEL in a text from an old store',
    expected: 'told, 1; a draft is still well-formed',
    show: () => inOffice(showOldStore),
  },
  {
    number: 55,
    title: 'same input twice',
    expected: 'byte-identical output, 0',
    show: showEqualBytes,
  },
];
