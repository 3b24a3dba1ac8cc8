/**
 * A command against every way in which the file system can let it down. What is expected of each run is the same for all
 * commands: the old state or the new one, said truly, and the new one when the command is repeated.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { ExitCode } from '../../src/exit-code.ts';
import { type Call, canSuffer, type Fault, isChanging } from './faulty-files.js';
import { treeOf } from './tree.js';

export interface Job {
  readonly program: string;
  /** As the folder is before the command. */
  readonly before: string;
  /** Where copies of it suffer. */
  readonly folder: string;
  readonly command: readonly string[];
  readonly workspace: string;
  readonly faults: readonly Fault[];
  readonly now: number;
}

/** Hashes of files by their paths. */
export type Tree = Readonly<Record<string, string>>;

export interface Outcome {
  readonly fault: Fault;
  /** `null` of a process that was killed. */
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly calls: readonly Call[];
  readonly after: { readonly tree: Tree; readonly left: readonly string[]; readonly validate: number | null };
  readonly recovered: { readonly tree: Tree; readonly exit: number | null; readonly validate: number | null };
  readonly repeated: { readonly tree: Tree; readonly exit: number | null; readonly stderr: string };
}

export interface Sweep {
  /** Puts into an empty folder what the command finds there. */
  readonly prepare: (folder: string) => void;
  /** Arguments; the working directory is the folder. It has to give the same bytes each time, and when repeated. */
  readonly command: readonly string[];
  /** A module that exports `run` and `nodeHost`; the built program when not given. */
  readonly program?: string;
  /** Workspace inside the folder. */
  readonly workspace?: string;
  readonly now?: string;
  /** At most so many faults of each sort; all where `PLAN_FAULTS=all` asks for it. */
  readonly most?: number;
  /** Exit code without a fault; 0 when not given. */
  readonly exit?: ExitCode;
  /** Files outside the workspace cannot have a journal: a fault between two of them leaves one new and one old. */
  readonly mayBePartly?: boolean;
  /** Files that come one by one, ahead of the change that they lead to; originals and arrivals when not given. */
  readonly records?: RegExp;
  /** What this command promises besides. */
  readonly check?: (outcome: Outcome) => void;
}

const root = join(import.meta.dirname, '../..');
/** Memory where there is some, because waiting for disks proves nothing here. */
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const wantsAll = process.env.PLAN_FAULTS === 'all';
const parts = 2;

const runChild = promisify(execFile);

async function outcomesOf(job: Job): Promise<readonly Outcome[]> {
  const [input, output] = [`${job.folder}.job.json`, `${job.folder}.results.json`];
  writeFileSync(input, JSON.stringify(job));
  await runChild(process.execPath, [join(import.meta.dirname, 'sweep-child.js'), input, output]);
  return JSON.parse(readFileSync(output, 'utf8')) as readonly Outcome[];
}

/** Every `n`th, with the first and the last. */
function sampled<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (wantsAll || items.length <= most) return items;
  return Array.from(
    { length: most },
    (_, index) => items[Math.round((index * (items.length - 1)) / (most - 1))],
  ).filter(item => item !== undefined);
}

const fillLevels = 51;

/** What can befall a command. */
export const sorts = [
  'SIGKILL',
  'death',
  'ENOSPC',
  'EDQUOT',
  'EIO',
  'EACCES',
  'EROFS',
  'EMFILE',
  'EINTR',
  'short writes',
  'a disk that fills up',
  'a disk without links',
] as const;
export type Sort = (typeof sorts)[number];

/** All faults that the calls of a run without one suggest. */
function faultsOf(calls: readonly Call[], most: number): Readonly<Record<Sort, readonly Fault[]>> {
  const numbered = calls.map(({ name }, at) => ({ name, at }));
  const changes = numbered.filter(({ name }) => isChanging(name));
  const total = calls.reduce((sum, { bytes }) => sum + bytes, 0);
  const errors = (code: string): readonly Fault[] => {
    const able = numbered.filter(({ name }) => canSuffer(code, name));
    const both = able.flatMap(({ at }): Fault[] => [
      { mode: 'error', code, at },
      { mode: 'error', code, at, ever: true },
    ]);
    // An interruption that never ends is none.
    const possible = code === 'EINTR' ? both.filter(({ ever }) => ever !== true) : both;
    return sampled(possible, most);
  };
  const levels = Array.from({ length: fillLevels }, (_, level) => Math.floor((level * total) / fillLevels));
  const writes = numbered.filter(({ name }) => name === 'writeSync');
  return {
    // Between two calls that change nothing there is nothing to be seen; after the last one, all is done.
    SIGKILL: sampled(changes, Math.ceil(most / 2)).map(({ at }) => ({ mode: 'kill', at })),
    death: sampled(numbered, most * 3).map(({ at }) => ({ mode: 'die', at })),
    ENOSPC: errors('ENOSPC'),
    EDQUOT: errors('EDQUOT'),
    EIO: errors('EIO'),
    EACCES: errors('EACCES'),
    EROFS: errors('EROFS'),
    EMFILE: errors('EMFILE'),
    EINTR: errors('EINTR'),
    'short writes': sampled(writes, most).map(({ at }) => ({ mode: 'short', at })),
    'a disk that fills up': sampled(levels, most).map(bytes => ({ mode: 'full', bytes })),
    'a disk without links': [
      { mode: 'none', linkless: true },
      ...sampled(numbered, most * 2).map(({ at }): Fault => ({ mode: 'die', at, linkless: true })),
    ],
  };
}

interface States {
  readonly before: Tree;
  readonly after: Tree;
  readonly exit: number;
  readonly validate: readonly (number | null)[];
}

/** What a disk without links is left with between name and bytes; whoever writes the record again fills it. */
const unfilled = createHash('sha256').digest('hex');

/** The old files or the new ones; records that came already are no part of either, as long as they are whole. */
function isState(
  tree: Tree,
  { before, after }: States,
  { records = /(^|\/)(originals|arrivals)\// }: Sweep,
  { linkless = false }: Fault,
): boolean {
  const paths = [...new Set([before, after, tree].flatMap(Object.keys))];
  const follows = (state: Tree): boolean => paths.every(path => records.test(path) || tree[path] === state[path]);
  const isRecorded = paths.every(
    path =>
      !records.test(path) ||
      [before[path], after[path]].includes(tree[path]) ||
      (linkless && before[path] === undefined && tree[path] === unfilled),
  );
  return isRecorded && (follows(before) || follows(after));
}

/** What holds for every command, whatever befell it. */
function judge(outcome: Outcome, states: States, asked: Sweep): void {
  const { fault, exit, after, recovered, repeated, stderr } = outcome;
  const { mayBePartly = false } = asked;
  const isWhole = isState(after.tree, states, asked, fault);
  const isEnded = fault.mode === 'kill' || fault.mode === 'die';
  const told = `${JSON.stringify(fault)} ${exit} ${stderr}`;
  if (isEnded) expect(exit, told).toBeNull();
  else expect([states.exit, ExitCode.environment], told).toContain(exit);
  if (exit === states.exit) expect(after.tree, told).toEqual(states.after);
  if (fault.mode === 'short' || fault.mode === 'none' || fault.code === 'EINTR') expect(exit, told).toBe(states.exit);
  if (exit === ExitCode.environment) expect(stderr, told).toMatch(/^plan: .+: .+\.$/m);
  if (!isWhole && !mayBePartly) expect(after.validate, told).toBe(ExitCode.damaged);
  if (!isWhole && mayBePartly && !isEnded) expect(stderr, told).toMatch(/Đã ghi xong/);
  if (isWhole && after.validate !== ExitCode.damaged) expect(states.validate, told).toContain(after.validate);
  if (!mayBePartly) expect(isState(recovered.tree, states, asked, fault), told).toBe(true);
  expect(recovered.exit, told).toBe(ExitCode.ok);
  expect(states.validate, told).toContain(recovered.validate);
  expect({ tree: repeated.tree, exit: repeated.exit }, `${told} ${repeated.stderr}`).toEqual({
    tree: states.after,
    exit: states.exit,
  });
}

/** One error, not of removing itself, lets no temporary file stay. */
function judgeLeftovers({ fault, after, calls }: Outcome): void {
  const isOnce = fault.mode === 'error' && fault.ever !== true;
  if (!isOnce || calls[fault.at ?? -1]?.name === 'unlinkSync') return;
  expect(after.left, JSON.stringify(fault)).toEqual([]);
}

export interface Swept {
  /** The calls of a run without a fault. */
  readonly calls: readonly Call[];
  /** Holds what came of the faults of one sort against what is promised; gives how many there were. */
  readonly judge: (sort: Sort) => number;
}

/** Two at a time, so that libraries are loaded only twice. */
async function sufferAll(job: Omit<Job, 'folder' | 'faults'>, place: string, faults: readonly Fault[]) {
  const shares = Array.from({ length: parts }, (_, part) => faults.filter((_fault, index) => index % parts === part));
  const outcomes = await Promise.all(
    shares.map((share, part) => outcomesOf({ ...job, folder: join(place, `part-${part}`), faults: share })),
  );
  return outcomes.flat();
}

async function validateExit(job: Omit<Job, 'folder' | 'faults'>, place: string): Promise<number | null> {
  const command = ['validate', '-C', job.workspace];
  const [outcome] = await outcomesOf({ ...job, command, folder: join(place, 'valid'), faults: [{ mode: 'none' }] });
  return outcome?.exit ?? null;
}

/** Runs the command once without a fault, to learn which can befall it, then once with each of them. */
export async function sweep(asked: Sweep): Promise<Swept> {
  const { command, program = join(root, 'dist/plan.js'), workspace = '.', most = 30, exit = ExitCode.ok } = asked;
  const place = mkdtempSync(join(memory, 'plan-faults-'));
  try {
    const before = join(place, 'before');
    mkdirSync(before);
    asked.prepare(before);
    const now = Date.parse(asked.now ?? '2024-12-18T09:00:00+07:00');
    const job = { program: pathToFileURL(program).href, before, command, workspace, now };
    const [calm] = await outcomesOf({ ...job, folder: join(place, 'calm'), faults: [{ mode: 'none' }] });
    expect(calm?.exit, calm?.stderr).toBe(exit);
    const { calls = [], after = { tree: {}, validate: null } } = calm ?? {};
    const validate = [await validateExit(job, place), after.validate];
    const states: States = { before: treeOf(before), after: after.tree, exit, validate };
    expect(states.after).not.toEqual(states.before);
    const faults = faultsOf(calls, most);
    const outcomes = await sufferAll(job, place, Object.values(faults).flat());
    return {
      calls,
      judge: sort => {
        const keys = new Set(faults[sort].map(fault => JSON.stringify(fault)));
        const suffered = outcomes.filter(({ fault }) => keys.has(JSON.stringify(fault)));
        for (const outcome of suffered) {
          judge(outcome, states, asked);
          judgeLeftovers(outcome);
          asked.check?.(outcome);
        }
        expect(suffered).toHaveLength(keys.size);
        return suffered.length;
      },
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
