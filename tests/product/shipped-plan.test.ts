/** The plan that is shipped: without fault, wired to its schemas, and marked where it is only illustrative. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../src/main.ts';
import { nodeFiles } from '../../src/system/node-files.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'plan');
const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.yaml'));

/** The shipped plan in memory, so that nothing is written beside it. */
function shipped() {
  const files = new MemoryFiles();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const content = nodeFiles.read(join(folder, path), 10_000_000);
    if (content.kind === 'bytes') files.put(`/office/plan/${path.replaceAll('\\', '/')}`, content.bytes);
  }
  return fakeHost(files, { now: '2024-12-25T09:00:00+07:00' });
}

async function said(...argv: readonly string[]): Promise<string> {
  const host = shipped();
  expect(await run(argv, host)).toBe(0);
  return host.stdout.text;
}

it('passes the check without a warning', async () => {
  expect(await said('validate', '--strict')).toMatch(/^✔ Đạt/);
});

it.each(documents)('%s begins with a modeline that leads to its schema', path => {
  const text = readFileSync(join(folder, path), 'utf8');
  const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? '';
  const target = resolve(dirname(join(folder, path)), schema);
  const kinds: Readonly<Record<string, string>> = {
    reports: 'report',
    receipts: 'receipt',
    rosters: 'roster',
    narrative: 'narrative',
  };
  const kind = kinds[path.split('/')[0] ?? ''] ?? path.replace('.yaml', '');
  expect(target).toBe(join(root, 'schemas', `${kind}.schema.json`));
  expect((JSON.parse(readFileSync(target, 'utf8')) as { $id: string }).$id).toBe(`${kind}.schema.json`);
});

it('VS Code finds a schema for every kind of file without the modeline, too', () => {
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as {
    'yaml.schemas': Record<string, string[]>;
  };
  const named = Object.keys(settings['yaml.schemas']).map(path => path.replace('./schemas/', ''));
  const kinds = readdirSync(join(root, 'schemas')).filter(
    name => name.endsWith('.schema.json') && name !== 'common.schema.json',
  );
  expect(named.sort()).toEqual(kinds.sort());
});

describe('illustrative data', () => {
  it.each(documents.filter(path => /^(reports|receipts|narrative)\//.test(path)))('%s says so', path => {
    expect(parse(readFileSync(join(folder, path), 'utf8'))).toMatchObject({ illustrative: true });
  });

  it('is named by status and report', async () => {
    expect(await said('status', '--year', '2024')).toContain('DỮ LIỆU MINH HỌA');
  });
});

it('has the counts of its roster: 38 required, 33 received, 27 of them on time', async () => {
  const { rates, units } = JSON.parse(await said('status', '--year', '2024', '--json')) as {
    rates: { required: unknown };
    units: { class: string }[];
  };
  expect(rates.required).toMatchObject({ expected: 38, received: 33, onTime: 27, late: 6, missing: 5 });
  expect(units.filter(unit => unit.class === 'requested')).toHaveLength(6);
});

it('has the five groups of the document with their activities and leads', () => {
  const { taskGroups } = parse(readFileSync(join(folder, 'plan.yaml'), 'utf8')) as {
    taskGroups: { lead: string[]; activities: unknown[] }[];
  };
  expect(taskGroups.map(({ activities }) => activities.length)).toEqual([5, 11, 6, 4, 6]);
  expect(taskGroups.map(({ lead }) => lead.length)).toEqual([0, 1, 1, 4, 2]);
});
