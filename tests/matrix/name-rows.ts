/** Group C: names and paths. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { run } from '../../src/main.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';
import { reportYaml, smallPlan } from '../support/small-plan.ts';
import { inOffice, type Office } from './office.ts';
import type { Row } from './row.ts';

const badIds = ['../x', 'CON', 'Sở', 'a'.repeat(65)];
const report = reportYaml('so-mot');

async function showBadIds(office: Office): Promise<void> {
  const before = office.tree();
  for (const id of badIds) {
    const bytes = reportYaml('so-mot').replace('so-mot', JSON.stringify(id));
    const { exit, files } = await office.send('bao-cao.yaml', bytes);
    expect([exit, files[0]?.question?.code]).toEqual([3, 'unknown-unit']);
    expect(office.notKept(bytes)).toEqual([]);
    const known = await office.send('khac.yaml', 'nil: true\n', '--unit', id, '--year', '2024');
    expect(known.exit).toBe(2);
  }
  expect(office.changedSince(before)).toEqual([]);
  expect(readdirSync(office.folder).sort()).toEqual(['plan', 'sent']);
  expect(Object.keys(office.tree()).filter(path => /^(reports|receipts)\//.test(path))).toEqual([]);
}

async function showBadIdsInTheList(office: Office): Promise<void> {
  const units = office.text('plan/units.yaml');
  for (const id of badIds) {
    office.put('plan/units.yaml', units.replace('id: so-hai', `id: ${JSON.stringify(id)}`));
    const { exit, stdout } = await office.run(['validate', 'plan/units.yaml', '--format', 'compact']);
    expect([id, exit]).toEqual([id, 1]);
    expect(stdout).toMatch(/\[schema\/(shape|length)\]/);
  }
}

async function showUnknownUnit(office: Office): Promise<void> {
  const bytes = reportYaml('so-mott');
  const { exit, files } = await office.send('bao-cao.yaml', bytes);
  expect([exit, files[0]?.question]).toEqual([
    3,
    { code: 'unknown-unit', args: { unit: 'so-mott', suggestion: 'so-mot' } },
  ]);
  expect(office.notKept(bytes)).toEqual([]);
  const { exit: usage, stderr } = await office.run(['collect', 'sent', '--unit', 'so-mott', '--year', '2024']);
  expect(usage).toBe(2);
  expect(stderr).toContain('so-mot');
}

async function showOddFiles(office: Office): Promise<void> {
  const before = office.tree();
  mkdirSync(join(office.folder, 'sent/folder.yaml'), { recursive: true });
  symlinkSync('/etc/passwd', join(office.folder, 'sent/link.yaml'));
  execFileSync('mkfifo', [join(office.folder, 'sent/pipe.yaml')]);
  const given = ['sent/link.yaml', 'sent/pipe.yaml', '/dev/zero'];
  for (const paths of [given, ['sent']]) {
    const { exit, files } = await office.collect(paths);
    expect(exit).toBe(3);
    expect(files.map(({ kind, reason }) => `${kind} ${reason}`)).toEqual(
      paths === given ? ['refused link', 'refused other', 'refused other'] : ['refused link', 'refused other'],
    );
  }
  expect((await office.collect(['sent/folder.yaml'])).exit).toBe(2);
  expect(office.tree()).toEqual(before);
  mkdirSync(join(office.plan, 'reports/2024'), { recursive: true });
  symlinkSync('/etc/passwd', join(office.plan, 'reports/2024/so-mot.yaml'));
  const { exit, stdout } = await office.run(['validate', '--format', 'compact']);
  expect(exit).toBe(1);
  expect(stdout).toContain('[file/not-regular]');
}

async function showLinkOutwards(office: Office): Promise<void> {
  mkdirSync(join(office.folder, 'outside'));
  mkdirSync(join(office.plan, 'receipts'));
  symlinkSync('../../outside', join(office.plan, 'receipts/2024'));
  const { exit, stderr, files } = await office.send('bao-cao.yaml', report);
  expect([exit, files.map(({ kind }) => kind)]).toEqual([5, ['waiting']]);
  expect(stderr).toContain('receipts/2024');
  expect(readdirSync(join(office.folder, 'outside'))).toEqual([]);
  expect(office.notKept(report)).toEqual([]);
  expect(Object.keys(office.tree()).filter(path => path.startsWith('reports/'))).toEqual([]);
}

/** In memory, because not every disk can hold both. */
async function showTwins(): Promise<void> {
  const twins = ['Phụ lục.md', 'phụ lục.md'].map(name => `/office/plan/reports/2024/${name.replace('md', 'yaml')}`);
  const files = { ...smallPlan(), ...Object.fromEntries(twins.map(path => [path, report])) };
  const decomposed = `/office/plan/reports/2024/${'ế'.normalize('NFD')}.yaml`;
  const host = fakeHost(
    new MemoryFiles({ ...files, '/office/plan/reports/2024/ế.yaml': report, [decomposed]: report }),
  );
  expect(await run(['validate', '--json'], host)).toBe(1);
  const { findings } = JSON.parse(host.stdout.text) as { findings: readonly { code: string }[] };
  expect(findings.filter(({ code }) => code === 'file/twin-name')).toHaveLength(2);
}

async function showOddNames(office: Office): Promise<void> {
  const names = ['::error::x.yaml', 'a\u001b[31m\n::error::x.yaml', 'b\u202e.yaml'];
  for (const [index, name] of names.entries()) {
    const bytes = reportYaml(['so-mot', 'so-hai', 'huyen-ba'][index] ?? '');
    office.put(name, bytes);
    const { stdout, exit } = await office.run(['collect', name], { environment: { GITHUB_ACTIONS: 'true' } });
    expect(exit).toBe(0);
    expect(stdout).not.toMatch(/^::/m);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not come through
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(stdout.split('\n')[0]).toContain('.yaml');
    expect(office.notKept(bytes)).toEqual([]);
  }
  expect((await office.run(['verify'])).exit).toBe(0);
}

export const nameRows: readonly Row[] = [
  {
    number: 44,
    title: 'unit ../x, CON, Sở, 65 characters',
    expected: 'in a file: asked about, kept, 3, no path built; as an option: 2; in the list of units: schema, 1',
    reason: 'An option that is wrong is a wrong use of the command; a file that names no known unit is kept.',
    show: async () => {
      await inOffice(showBadIds);
      await inOffice(showBadIdsInTheList);
    },
  },
  {
    number: 45,
    title: 'unit not in the list',
    expected: 'names the nearest id, kept, 3',
    show: () => inOffice(showUnknownUnit),
  },
  {
    number: 46,
    title: 'report is a symlink / FIFO / directory / device',
    expected:
      'refused at once, 3; a folder is one of files that came, empty 2; as a report of the plan file/not-regular, 1',
    show: () => inOffice(showOddFiles),
    elsewhere: [
      {
        file: 'system/node-files.test.ts',
        titles: ['does not follow a link, hang on a pipe or read a folder or device'],
      },
    ],
  },
  {
    number: 47,
    title: 'register/2026/x is a symlink outwards',
    expected: 'store/link, nothing written through it, what came is safe and that is said, 5',
    show: () => inOffice(showLinkOutwards),
    elsewhere: [
      { file: 'register/real-files.test.ts', titles: ['%s is an error, and is not followed'] },
      { file: 'store/inside.test.ts', titles: ['%s on the way to %s is refused'] },
    ],
  },
  { number: 48, title: 'two files equal after NFC/casefold', expected: 'file/twin-name, 1', show: showTwins },
  {
    number: 49,
    title: 'file name with ESC, newline, ::error',
    expected: 'printed escaped, one line',
    show: () => inOffice(showOddNames),
  },
];
