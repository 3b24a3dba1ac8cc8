/** Somebody presses Ctrl-C while LibreOffice works. Needs `node bin/build.js`. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-interrupted-'));
  cpSync(join(root, 'plan'), join(folder, 'plan'), { recursive: true, filter: path => !path.includes('.plan') });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const isAlive = (processId: string): boolean =>
  /^[^Z\s]/.test(spawnSync('ps', ['-o', 'stat=', '-p', processId], { encoding: 'utf8' }).stdout);

it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
  'on %s the program, its helper and its temporary folder are gone, and nothing is written',
  async signal => {
    const temporary = join(folder, `tạm ${signal}`);
    mkdirSync(temporary);
    const told = join(folder, signal);
    const office = join(folder, `soffice-${signal}`);
    writeFileSync(office, `#!/bin/sh\nsleep 300 &\necho $! $$ > '${told}.new'\nmv '${told}.new' '${told}'\nwait\n`);
    chmodSync(office, 0o755);
    const child = spawn(
      process.execPath,
      [join(root, 'bin/plan.js'), 'report', '--year', '2024', '--format', 'docx,pdf', '--out', 'out'],
      { cwd: folder, env: { ...process.env, TMPDIR: temporary, PLAN_SOFFICE: office }, stdio: 'ignore' },
    );
    const ended = new Promise<NodeJS.Signals | null>(resolve => {
      child.on('exit', (_, by) => resolve(by));
    });
    while (!existsSync(told)) await wait(20);
    expect(readdirSync(temporary)).toHaveLength(1);
    child.kill(signal);
    expect(await ended).toBe(signal);
    await wait(100);
    expect(readFileSync(told, 'utf8').trim().split(' ').filter(isAlive)).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  },
);
