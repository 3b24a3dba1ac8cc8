/** Every writing command of the reporting round against every fault; `plan report` and the store itself have files of their own. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExitCode } from '../../src/exit-code.ts';
import type { Office } from '../matrix/office.ts';
import { namedTooEarly, unsyncedNames } from './order.ts';
import { copyOf, returnedRound, startedRound } from './round.ts';
import { sorts } from './suggested.ts';
import { type Outcome, type Sweep, type Swept, sweep } from './sweep.ts';

let started: Office;
let returned: Office;
beforeAll(async () => {
  started = await startedRound();
  returned = await returnedRound();
});
afterAll(() => {
  started.remove();
  returned.remove();
});

type Case = Omit<Sweep, 'prepare' | 'command' | 'workspace' | 'says'> & Partial<Pick<Sweep, 'says'>>;

/** The receipt of a unit, its report, and everything that had come. */
const entered = (unit: string): RegExp => new RegExp(`/(originals|arrivals)/|/(receipts|reports)/2024/${unit}[/.]`);
const outside = /^out\//;

/** A reminder is registered only when its letter is there. */
const letterFirst = ({ after }: Outcome): void => {
  const paths = Object.keys(after.tree);
  if (paths.some(path => path.includes('/reminders/'))) expect(paths.some(path => outside.test(path))).toBe(true);
};

const cases: Readonly<Record<string, readonly ['started' | 'returned', Case]>> = {
  'collect sent/good.xlsx': ['started', { says: [[/Sở Một, kỳ 2024.*: chấp nhận/, entered('so-mot')]] }],
  'collect sent/wrong.xlsx': [
    'started',
    {
      exit: ExitCode.unacceptable,
      again: ExitCode.ok,
      says: [[/Sở Một, kỳ 2024.*: (phải )?trả lại/, entered('so-mot')]],
    },
  ],
  'collect sent/two.zip': [
    'started',
    {
      groups: [/huyen-ba/],
      says: [
        [/Sở Một, kỳ 2024.*: chấp nhận/, entered('so-mot')],
        [/UBND huyện Ba, kỳ 2024.*: chấp nhận/, entered('huyen-ba')],
      ],
    },
  ],
  'collect sent/one.eml': ['started', { says: [[/Sở Một, kỳ 2024.*: chấp nhận/, entered('so-mot')]] }],
  'remind --year 2024 --out out': [
    'started',
    { records: /\/reminders\/|^out\//, says: [[/Đã ghi sổ/, /\/reminders\/|^out\//]], check: letterFirst },
  ],
  'roster --year 2023 --freeze': ['started', { says: [[/Đã chốt danh sách/, /rosters\/2023/]] }],
  'roster extend so-hai --year 2024 --by 2024-12-20 --document 9/UBND': [
    'started',
    { says: [[/Sở Hai: hạn .+ →/, /rosters\/2024/]] },
  ],
  checkpoint: ['returned', { records: /\/checkpoints\//, says: [[/Đã lập mốc/, /\/checkpoints\//]] }],
  'form --year 2024 --unit so-mot --unit so-hai --out out': [
    'started',
    { records: outside, says: [[/Đã ghi 2 tệp/, outside]] },
  ],
  'return --year 2024 --unit so-mot --out out': [
    'returned',
    { mayBePartly: true, says: [[/tra-lai-2024-so-mot.*\.docx/, outside]] },
  ],
  'receipt so-mot --year 2024 --out out': ['started', { says: [[/xac-nhan-so-mot.*docx/, outside]] }],
};

describe.each(Object.entries(cases))('plan %s', (line, [office, asked]) => {
  let swept: Swept;
  beforeAll(async () => {
    swept = await sweep({
      says: [],
      most: 4,
      ...asked,
      prepare: copyOf(office === 'started' ? started : returned),
      command: [...line.split(' '), '-C', 'plan'],
      workspace: 'plan',
    });
  }, 1_200_000);

  it.each(sorts)('%s', sort => {
    expect(swept.judge(sort)).toBeGreaterThan(0);
  });

  it('a power cut leaves no name without its bytes, and after the end takes nothing back', () => {
    expect(swept.calls.length).toBeGreaterThan(20);
    expect(namedTooEarly(swept.calls)).toEqual([]);
    expect(unsyncedNames(swept.calls)).toEqual([]);
  });

  it('a power cut takes back nothing that came, once it is looked into', () => {
    const judged = swept.calls.findIndex(({ paths }) => paths.some(path => /\/\.plan\/lock/.test(path)));
    if (!line.startsWith('collect')) return;
    expect(judged).toBeGreaterThan(0);
    expect(unsyncedNames(swept.calls, judged)).toEqual([]);
  });
});
