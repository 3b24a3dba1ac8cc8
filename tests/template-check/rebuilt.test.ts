import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogue } from '../../src/templates/catalogue.ts';

const checkout = mkdtempSync(join(tmpdir(), 'plan-templates-'));
const names = readdirSync('templates').sort();

/** The scripts write beside themselves, so a copy of them leaves what is committed alone. */
beforeAll(() => {
  mkdirSync(join(checkout, 'templates'));
  for (const name of ['tests/templates', 'package.json']) cpSync(name, join(checkout, name), { recursive: true });
  for (const name of ['src', 'node_modules', 'tests/bench']) symlinkSync(resolve(name), join(checkout, name));
  execFileSync(process.execPath, ['tests/templates/build.js'], { cwd: checkout });
}, 60_000);

afterAll(() => rmSync(checkout, { recursive: true, force: true }));

it('builds the templates of the catalogue and no other', () => {
  const files = Object.values(catalogue).map(({ file }) => file);
  expect(names).toEqual([...files].sort());
  expect(readdirSync(join(checkout, 'templates')).sort()).toEqual(names);
});

it.each(names)('%s is what its script builds: npm run templates', name => {
  const built = readFileSync(join(checkout, 'templates', name));
  expect(built.equals(readFileSync(join('templates', name)))).toBe(true);
});

it('has no word in its tables that exceljs puts there in English', () => {
  for (const name of names.filter(own => own.endsWith('.xlsx'))) {
    const tables = Object.entries(unzipSync(readFileSync(join('templates', name)))).filter(([part]) =>
      part.startsWith('xl/tables/'),
    );
    expect(tables.length).toBeGreaterThan(0);
    for (const [, bytes] of tables) expect(strFromU8(bytes)).not.toMatch(/="Total"|totalsRowShown="1"/);
  }
});
