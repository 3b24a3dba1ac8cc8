/** Group G: the register. */
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { reportYaml } from '../support/small-plan.ts';
import { inOffice, type Office } from './office.ts';
import type { Row } from './row.ts';

const report = reportYaml('so-mot');

async function showTwice(office: Office): Promise<void> {
  await office.send('mot.yaml', report);
  const once = office.tree();
  office.put('sent/ban-sao.yaml', report);
  const { exit, stdout } = await office.run(['collect', 'sent/ban-sao.yaml'], { now: '2024-12-13T10:00:00+07:00' });
  expect(exit).toBe(0);
  expect(stdout).toMatch(/09:00 ngày 12\/12\/2024/);
  expect(office.tree()).toEqual(once);
  expect(readdirSync(join(office.plan, 'originals/sha256'))).toHaveLength(1);
}

const lock = {
  state: 'held',
  machine: 'khac',
  bootId: 'x',
  processId: 1,
  processStart: '1',
  user: 'an',
  since: '2024',
};

/** A file is recorded and cannot be judged, because another command works. */
async function recordOnly(office: Office, now: string): Promise<void> {
  office.put('plan/.plan/lock/1', `${JSON.stringify(lock)}\n`);
  office.put('sent/mot.yaml', report);
  expect((await office.collect(['sent/mot.yaml', '--wait', '0'], { now })).exit).toBe(4);
  expect((await office.run(['unlock', '--force'])).exit).toBe(0);
}

async function expectOnce(office: Office, kinds: readonly string[]): Promise<void> {
  const { exit, files } = await office.collect(['--inbox']);
  expect([exit, files.map(({ kind }) => kind).sort()]).toEqual([0, kinds]);
  expect((await office.collect(['--inbox'])).files).toEqual([]);
  expect(Object.keys(office.tree()).filter(path => path.startsWith('receipts/'))).toHaveLength(1);
  expect((await office.run(['verify'])).exit).toBe(0);
}

/** Two commands that did not see each other; `between` happens before the second one's arrival is seen by the first. */
async function showTwiceAtOnce(later: string, between: (office: Office) => Promise<unknown>, kinds: readonly string[]) {
  await inOffice(async office => {
    await recordOnly(office, '2024-12-12T09:00:00+07:00');
    await between(office);
    await inOffice(async other => {
      await recordOnly(other, later);
      cpSync(join(other.plan, 'arrivals'), join(office.plan, 'arrivals'), { recursive: true });
    });
    await expectOnce(office, kinds);
  });
}

/** Titles of the ten tamperings. */
const tamperings = [
  'a field is changed',
  'a field is changed, and the file renamed to fit',
  'the newest is rewritten so that it fits',
  'all of them are rewritten so that they fit',
  'the newest is deleted',
  'one in the middle is deleted',
  'one with an earlier date is put in, without an original',
  'one with an earlier date is put in, with an original',
  'an original is exchanged',
  'an original is lost',
];

export const registerRows: readonly Row[] = [
  {
    number: 73,
    title: 'ten tamperings of 2.2',
    expected: 'each found once there is a checkpoint, none changed, 5',
    reason: 'A back-dated record with an original looks as a late merge does: it is told and does not fail (0).',
    elsewhere: [
      {
        file: 'register/tampering.test.ts',
        titles: [
          ...tamperings.map(name => `'${name}'`),
          'shows once there is a checkpoint, and nothing is changed by looking',
        ],
      },
    ],
  },
  {
    number: 74,
    title: 'same file received twice',
    expected: 'one original; second says "already, on…", 0',
    show: async () => {
      await inOffice(showTwice);
      const [before, after] = ['2024-12-12T08:59:00+07:00', '2024-12-12T09:01:00+07:00'];
      for (const other of [before, after]) {
        await showTwiceAtOnce(other, () => Promise.resolve(), ['judged', 'known']);
        await showTwiceAtOnce(other, office => office.collect(['--inbox']), []);
      }
    },
  },
  {
    number: 75,
    title: 'two people add receipts on 40 branches',
    expected: '0 conflicts, verify clean, 0',
    elsewhere: [
      {
        file: 'register/real-files.test.ts',
        titles: ['two people on forty branches merge without conflict, and the register is whole'],
      },
    ],
  },
  {
    number: 76,
    title: 'checkpoint: signature by an unknown key / wrong namespace / changed text',
    expected: 'refused, 5',
    elsewhere: [
      {
        file: 'register/real-files.test.ts',
        titles: [
          "'by an unknown key'",
          "'for another purpose'",
          "'and changed since'",
          'tells an unknown key, another purpose and another text apart',
        ],
      },
    ],
  },
];
