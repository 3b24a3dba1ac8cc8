/** The real program in a real process: pipes, terminals, time zones. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const program = `"${process.execPath}" "${join(root, 'bin/plan.js')}"`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-process-'));
  cpSync(join(root, 'plan'), join(folder, 'plan'), { recursive: true, filter: path => !path.includes('.plan') });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function shell(line: string, environment: Readonly<Record<string, string | undefined>> = {}) {
  const { NO_COLOR, FORCE_COLOR, PLAN_LANG, GITHUB_ACTIONS, ...rest } = process.env;
  return spawnSync('sh', ['-c', line], { cwd: folder, env: { ...rest, ...environment }, encoding: 'utf8' });
}

const escapeCharacter = '\u001b';

it('a reader that stops early is no error', () => {
  const { status, stdout, stderr } = shell(`${program} explain --json | head -c 100; exit 0`);
  expect(stdout).toHaveLength(100);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

it('a long output reaches a pipe whole', () => {
  const make =
    'mkdir -p many/reports/2024; cp plan/*.yaml many; for n in $(seq 300); do echo "a: $n" > many/reports/2024/x$n.yaml; done';
  const { stdout } = shell(`${make}; ${program} validate --json -C many | cat; rm -r many`);
  expect(Buffer.byteLength(stdout)).toBeGreaterThan(4 * 65_536);
  expect((JSON.parse(stdout) as { findings: unknown[] }).findings.length).toBeGreaterThan(300);
});

describe('colour', () => {
  const onTerminal = (argument = ''): string =>
    `script -qec '${program.replaceAll("'", "'\\''")} validate ${argument}' /dev/null`;
  it.each([
    ['on a terminal', onTerminal(), { TERM: 'xterm-256color' }, true],
    ['NO_COLOR', onTerminal(), { TERM: 'xterm-256color', NO_COLOR: '1' }, false],
    ['--no-color', onTerminal('--no-color'), { TERM: 'xterm-256color' }, false],
    ['a dumb terminal', onTerminal(), { TERM: 'dumb' }, false],
    ['--color before NO_COLOR', onTerminal('--color'), { TERM: 'xterm-256color', NO_COLOR: '1' }, true],
    ['in a pipe', `${program} validate | cat`, {}, false],
    ['FORCE_COLOR in a pipe', `${program} validate | cat`, { FORCE_COLOR: '1' }, true],
  ])('%s', (_name, line, environment, coloured) => {
    const { stdout } = shell(line, environment);
    expect(stdout).toContain('Đạt');
    expect(stdout.includes(escapeCharacter)).toBe(coloured);
  });
});

describe.each([['UTC'], ['Asia/Ho_Chi_Minh'], ['America/Los_Angeles'], ['Pacific/Kiritimati'], ['Nowhere/Nothing']])(
  'on a machine in %s',
  TZ => {
    it.each([
      ['2024-12-14T23:59:59.999+07:00', 0],
      ['2024-12-15T00:00:00.000+07:00', 1],
      ['2024-12-14T16:59:59.999Z', 0],
      ['2024-12-14T17:00:00Z', 1],
      ['2024-12-14', 0],
      ['2024-12-15', 1],
    ])('units are missing as of %s: %d', (instant, code) => {
      const { status, stdout } = shell(`${program} status --year 2024 --as-of ${instant} --check --json`, { TZ });
      expect(status).toBe(code);
      expect(JSON.parse(stdout)).toMatchObject({ deadline: '2024-12-14T17:00:00.000Z' });
    });
  },
);

it('says the same twice, byte for byte, warm and cold', () => {
  const first = shell(`rm -rf plan/.plan; ${program} validate --json`).stdout;
  expect(shell(`${program} validate --json`).stdout).toBe(first);
});

it('on GitHub prints what people read and what the runner obeys', () => {
  const { stdout } = shell(
    `printf 'a: 1\\n' > plan/units.yaml; ${program} validate; git checkout -q plan 2>/dev/null; true`,
    { GITHUB_ACTIONS: 'true' },
  );
  expect(stdout).toMatch(/^::error file=plan\/units\.yaml,line=1,/m);
  expect(stdout).toMatch(/✖ Chưa đạt/);
});

it.runIf(process.platform === 'linux')('a folder that takes no other ends the command at once', () => {
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'bin/plan.js'),
      'form',
      '--year',
      '2024',
      '--unit',
      'so-y-te',
      '--out',
      '/proc/bieu-mau',
      '-C',
      join(root, 'plan'),
    ],
    { cwd: folder, encoding: 'utf8', timeout: 30_000 },
  );
  expect(signal, 'it had to be stopped').toBeNull();
  expect(stderr).toMatch(/Không đọc hoặc ghi được \/proc\/bieu-mau/);
  expect(status).toBe(6);
});
