/** What is shipped: one package without dependencies, with its licences, that knows no plan. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  dependencies?: unknown;
  devDependencies: Record<string, string>;
};
const lock = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { name?: string; version?: string; resolved?: string }>;
};

describe('dependencies', () => {
  it('an installed plan brings none: all code is in its bundle', () => {
    expect(manifest.dependencies).toBeUndefined();
  });

  it('are exact versions', () => {
    for (const version of Object.values(manifest.devDependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('of exceljs are held down: a tree that grows again is looked at', () => {
    for (const unreached of ['archiver', 'fast-csv', 'unzipper'])
      expect(lock.packages[`node_modules/${unreached}`]?.name).toBe('fflate');
    const here = readdirSync(join(root, 'node_modules')).flatMap(name =>
      name.startsWith('.') ? [] : name.startsWith('@') ? readdirSync(join(root, 'node_modules', name)) : [name],
    );
    expect(here.length).toBeLessThanOrEqual(170);
  });

  it('are named in the lock file without the address of a registry', () => {
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([]);
  });
});

describe('the packed tool', () => {
  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as unknown;
  const [first] = Array.isArray(packed) ? packed : Object.values(packed as object);
  const { files, unpackedSize } = first as { files: { path: string }[]; unpackedSize: number };
  const paths = files.map(({ path }) => path);

  it('holds the program, schemas, templates, manual and licences', () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        'bin/plan.js',
        'dist/plan.js',
        'dist/reader.js',
        'dist/THIRD-PARTY-LICENCES.txt',
        'schemas/report.schema.json',
        'templates/bao-cao.docx',
        'templates/bao-cao.xlsx',
        'README.md',
        'LICENSE',
      ]),
    );
  });

  it('holds no sources, tests or plan, and stays small', () => {
    expect(paths.filter(path => /^(src|tests|plan|node_modules|bin\/build)/.test(path))).toEqual([]);
    expect(unpackedSize).toBeLessThan(5_000_000);
  });

  it('names every package whose code it holds', () => {
    const licences = read('dist/THIRD-PARTY-LICENCES.txt');
    for (const name of ['chalk', 'commander', 'date-fns', 'docxtemplater', 'exceljs', 'yaml'])
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });
});

describe('the sources', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.ts') && !path.startsWith('generated/'));
  const units = parse(read('plan/units.yaml')) as { units: { id: string; name: string }[] };
  const plan = parse(read('plan/plan.yaml')) as {
    id: string;
    taskGroups: { id: string; activities: { id: string }[] }[];
  };
  const ids = [
    plan.id,
    ...units.units.map(({ id }) => id),
    ...plan.taskGroups.flatMap(({ id, activities }) => [id, ...activities.map(activity => activity.id)]),
  ];

  it('know nothing of the shipped plan', () => {
    for (const path of sources) {
      const text = read(`src/${path}`);
      expect(text, path).not.toMatch(/Quảng Nam|ASEAN/);
      // Words may use an id as an example; code may not.
      if (!path.startsWith('messages/'))
        for (const id of ids) expect(text.includes(`'${id}'`), `${id} in ${path}`).toBe(false);
    }
  });

  it('read clock, environment and streams only through the host', () => {
    for (const path of sources.filter(name => !name.startsWith('system/'))) {
      const code = read(`src/${path}`).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(code, path).not.toMatch(/\bprocess\.|\bconsole\.|new Date\(\)|Date\.now\(|from 'node:fs'/);
    }
  });
});
