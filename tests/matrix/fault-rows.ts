/** Group F: faults of the store. What befalls each call of each command is swept in `tests/faults/`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { nodeHost } from '../../src/system/node-host.ts';
import { reportYaml } from '../support/small-plan.ts';
import { inOffice, type Office } from './office.ts';
import type { Elsewhere, Row } from './row.ts';

const report = reportYaml('so-mot');

function lock(office: Office, holder: object): void {
  const { name, bootId, processId, processStart, user } = nodeHost().machine;
  const record = {
    state: 'held',
    machine: name,
    bootId,
    processId,
    processStart,
    user,
    since: '2024-12-18T08:00:00+07:00',
  };
  mkdirSync(join(office.plan, '.plan/lock'), { recursive: true });
  office.put('plan/.plan/lock/7', `${JSON.stringify({ ...record, ...holder })}\n`);
}

/** A file is safe even then; nothing else changes, and nothing is changed by who only changes. */
async function showHeld(office: Office, said: RegExp): Promise<void> {
  const before = office.tree();
  const freeze = await office.run(['roster', '--year', '2023', '--freeze', '--wait', '0']);
  expect(freeze.exit).toBe(4);
  expect(freeze.stderr).toMatch(said);
  expect(office.tree()).toEqual(before);
  const { exit, stderr, files } = await office.send('mot.yaml', report, '--wait', '0');
  expect([exit, files.map(({ kind }) => kind)]).toEqual([4, ['waiting']]);
  expect(stderr).toMatch(said);
  expect(office.notKept(report)).toEqual([]);
  expect(Object.keys(office.tree()).filter(path => /^(reports|receipts)\//.test(path))).toEqual([]);
}

async function showLiveHolder(office: Office): Promise<void> {
  lock(office, {});
  await showHeld(office, new RegExp(`máy .+, tiến trình ${process.pid}, từ 08:00:00 \\+07:00 ngày 18/12/2024`));
}

async function showOtherHost(office: Office): Promise<void> {
  lock(office, { machine: 'may-khac', processId: 1, processStart: '1' });
  await showHeld(office, /máy may-khac, tiến trình 1, từ .+\n.+plan unlock --force/);
  expect((await office.run(['unlock'])).exit).toBe(4);
  expect((await office.run(['unlock', '--force'])).exit).toBe(0);
  const { exit, files } = await office.collect(['--inbox']);
  expect([exit, files.map(({ outcome }) => outcome)]).toEqual([0, ['accepted']]);
}

async function showDeadHolder(office: Office): Promise<void> {
  lock(office, { processStart: 'long ago' });
  expect((await office.send('mot.yaml', report)).exit).toBe(0);
}

/** Each sort of fault for each writing command, under the titles of the sweeps. */
const swept = (...sorts: readonly string[]): readonly Elsewhere[] => [
  { file: 'faults/suggested.ts', titles: sorts.map(sort => `'${sort}'`) },
  { file: 'faults/commands.test.ts', titles: ['it.each(sorts)'] },
  { file: 'faults/store.test.ts', titles: ['it.each(sorts)'] },
  { file: 'faults/report.test.ts', titles: ['it.each(sorts)'] },
];

export const faultRows: readonly Row[] = [
  {
    number: 62,
    title: 'kill -9 at each file call of each writing command',
    expected: 'old or new; repeat gives new',
    elsewhere: swept('SIGKILL', 'death'),
  },
  {
    number: 63,
    title: 'ENOSPC/EDQUOT at each write; 51 fill levels',
    expected: 'unchanged but for what was received, clear message, 6',
    elsewhere: swept('ENOSPC', 'EDQUOT', 'a disk that fills up'),
  },
  {
    number: 64,
    title: 'short write (returns n-1)',
    expected: 'finished by the loop, 0',
    elsewhere: swept('short writes'),
  },
  {
    number: 65,
    title: 'EIO on fsync',
    expected: 'unchanged but for what was received, not retried, 6',
    elsewhere: swept('EIO'),
  },
  {
    number: 66,
    title: 'read-only tree; EROFS; EACCES',
    expected: 'unchanged but for what was received, 6',
    elsewhere: swept('EROFS', 'EACCES'),
  },
  { number: 67, title: 'EMFILE', expected: 'unchanged but for what was received, 6', elsewhere: swept('EMFILE') },
  {
    number: 68,
    title: 'lock held by a live process',
    expected: 'names host, PID, since; what came is kept, 4',
    show: () => inOffice(showLiveHolder),
  },
  {
    number: 69,
    title: 'lock of a dead process, PID reused',
    expected: 'taken over by exactly one of 8, 0',
    show: () => inOffice(showDeadHolder),
    elsewhere: [
      {
        file: 'faults/concurrent.test.ts',
        titles: ['the lock of a dead process whose number another bears now is taken over by exactly one of 8'],
      },
    ],
  },
  {
    number: 70,
    title: 'lock of another host',
    expected: 'not stolen; unlock --force frees it, 4',
    reason: 'The command names the holder and does nothing without --force, so it needs no question of its own.',
    show: () => inOffice(showOtherHost),
    elsewhere: [{ file: 'faults/concurrent.test.ts', titles: ['the lock of another machine is stolen by none of 8'] }],
  },
  {
    number: 71,
    title: '8 at once × 300, 40 % killed',
    expected: '0 lost, 0 double',
    reason: 'PLAN_ITERATIONS=300 asks for all; fewer otherwise.',
    elsewhere: [
      { file: 'faults/concurrent.test.ts', titles: ['nothing lost, nothing double, the file always whole'] },
      { file: 'faults/concurrent-collect.test.ts', titles: ['nothing that was told is lost, nothing is double'] },
    ],
  },
  {
    number: 72,
    title: 'file edited by hand between commit and apply',
    expected: 'nothing overwritten, journal kept, 5',
    elsewhere: [
      {
        file: 'store/journal.test.ts',
        titles: ['leaves a file alone that is edited after the decision, and keeps the journal'],
      },
      { file: 'cli/recover-edited.md', titles: ['Exit code: 5'] },
    ],
  },
];
