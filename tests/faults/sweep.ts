/**
 * A command against every way in which the file system can let it down. What is expected of each run is the same for all
 * commands: the old state or the new one, said truly, and the new one when the command is repeated.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { ExitCode } from '../../src/exit-code.ts';
import type { Call, Fault } from './faulty-files.js';
import { judge, judgeLeftovers, type States } from './judge.ts';
import { faultsOf, type Sort } from './suggested.ts';
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
  /** Exit code of the same command when everything was done before; as without a fault when not given. */
  readonly again?: ExitCode;
  /**
   * Files outside the workspace cannot have a journal: the end of the process between two of them leaves one new and one old,
   * and so does a fault that meets the undoing as well.
   */
  readonly mayBePartly?: boolean;
  /** Files that come one by one, ahead of the change that they lead to; originals and arrivals when not given. */
  readonly records?: RegExp;
  /** Parts of what is changed that follow one another: each as a whole is as before or as it is to be. */
  readonly groups?: readonly RegExp[];
  /** What the command says, and which files are as they are to be from then on. */
  readonly says: readonly (readonly [said: RegExp, files: RegExp])[];
  /** What this command promises besides. */
  readonly check?: (outcome: Outcome) => void;
}

const root = join(import.meta.dirname, '../..');
/** Memory where there is some, because waiting for disks proves nothing here. */
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const parts = 2;

const runChild = promisify(execFile);

async function outcomesOf(job: Job): Promise<readonly Outcome[]> {
  const [input, output] = [`${job.folder}.job.json`, `${job.folder}.results.json`];
  writeFileSync(input, JSON.stringify(job));
  await runChild(process.execPath, [join(import.meta.dirname, 'sweep-child.js'), input, output]);
  return JSON.parse(readFileSync(output, 'utf8')) as readonly Outcome[];
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
    for (const [said] of asked.says) expect(calm?.stdout).toMatch(said);
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
