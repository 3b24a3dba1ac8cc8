/** The manual is true: what it says to type is typed here, on the shipped plan. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

const fenced = [...readme.matchAll(/^```\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) => block.trim().split('\n'));
const quoted = [...readme.matchAll(/`(plan [^`]+)`/g)].map(([, command = '']) => command);
const setUp = fenced.filter(line => line.startsWith('npm ci'));
/** Commands that name a thing to be filled in are not complete. */
const isComplete = (line: string): boolean =>
  /^(npx )?plan /.test(line) && !/\p{Lu}{3}|<|\|/u.test(line.replace(/ > .*$/, ''));
const commands = [...new Set([...fenced, ...quoted].filter(isComplete))];

/** The shipped plan invents no addresses, which these are there to tell. */
const alarms = (command: string): boolean => /plan remind|--zip/.test(command);

/** Five units of the shipped plan are missing, which this one is there to tell. */
const expected = (command: string): number => (command.includes('--check') ? 1 : 0);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-readme-'));
  cpSync(join(root, 'plan'), join(folder, 'plan'), { recursive: true, filter: path => !path.includes('.plan') });
  mkdirSync(join(folder, 'programs'));
  const start = `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/plan.js')}" "$@"\n`;
  for (const [name, text] of [
    ['plan', start],
    ['npx', '#!/bin/sh\nexec "$@"\n'],
  ] as const) {
    writeFileSync(join(folder, 'programs', name), text);
    chmodSync(join(folder, 'programs', name), 0o755);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('gives exactly two commands for a fresh machine', () => {
  expect(setUp).toEqual(['npm ci && npx plan report --year 2024', 'npm ci && npm test']);
});

it('names more than a dozen commands', () => {
  expect(commands.length).toBeGreaterThan(12);
});

it.each(commands)('%s', command => {
  const PATH = `${join(folder, 'programs')}${delimiter}${process.env.PATH}`;
  const { status, stderr, stdout } = spawnSync('sh', ['-c', command], {
    cwd: folder,
    env: { ...process.env, PATH },
    encoding: 'utf8',
  });
  expect(stderr).toMatch(alarms(command) ? /contact/ : /^$/);
  expect(status).toBe(expected(command));
  // Without a finding, one line a finding is no line.
  if (!command.includes('>') && !command.includes('compact')) expect(stdout).not.toBe('');
});
