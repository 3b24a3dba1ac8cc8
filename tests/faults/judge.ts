import { expect } from 'vitest';
import { ExitCode } from '../../src/exit-code.ts';
import type { Fault } from './faulty-files.js';
import type { Outcome, Sweep, Tree } from './sweep.ts';

export interface States {
  readonly before: Tree;
  readonly after: Tree;
  readonly exit: number;
  readonly validate: readonly (number | null)[];
}

/**
 * Of a file that has its name only; no more can come of a kill on a disk without links. Nothing was said of it yet, and
 * repeating the command fills it.
 */
const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** The old files or the new ones; records that came already are no part of either, as long as they are whole. */
function isState(
  tree: Tree,
  { before, after }: States,
  { linkless = false }: Fault,
  { records = /(^|\/)(originals|arrivals)\//, groups = [] }: Sweep,
): boolean {
  const paths = [...new Set([before, after, tree].flatMap(Object.keys))];
  const groupOf = (path: string): RegExp | undefined => groups.find(group => group.test(path));
  const isWhole = (group: RegExp | undefined): boolean => {
    const own = paths.filter(path => !records.test(path) && groupOf(path) === group);
    return [before, after].some(state => own.every(path => tree[path] === state[path]));
  };
  const isRecorded = paths.every(
    path => !records.test(path) || [before[path], after[path], ...(linkless ? [emptyHash] : [])].includes(tree[path]),
  );
  return isRecorded && [...groups, undefined].every(isWhole);
}

/** What validate may say of a tree: of a file that has its name only, that it is empty. */
function validity(tree: Tree, { validate }: States, { linkless = false }: Fault): readonly (number | null)[] {
  const hasNameOnly = linkless && Object.values(tree).includes(emptyHash);
  return hasNameOnly ? [...validate, ExitCode.findings] : validate;
}

/** What was said was so, and stays so. */
function judgeSaid({ stdout, after, recovered }: Outcome, states: States, { says }: Sweep, told: string): void {
  for (const [said, files] of says) {
    if (!said.test(stdout)) continue;
    const promised = Object.entries(states.after).filter(([path]) => files.test(path));
    expect(promised.length, told).toBeGreaterThan(0);
    for (const { tree } of [after, recovered]) expect(tree, told).toMatchObject(Object.fromEntries(promised));
  }
}

/** What holds for every command, whatever befell it. */
export function judge(outcome: Outcome, states: States, asked: Sweep): void {
  const { fault, exit, after, recovered, repeated, stderr } = outcome;
  const { mayBePartly = false, again = states.exit } = asked;
  const isWhole = isState(after.tree, states, fault, asked);
  const isEnded = fault.mode === 'kill' || fault.mode === 'die';
  const told = `${JSON.stringify(fault)} ${exit} ${stderr}`;
  if (isEnded) expect(exit, told).toBeNull();
  else expect([states.exit, ExitCode.environment], told).toContain(exit);
  if (exit === states.exit) expect(after.tree, told).toEqual(states.after);
  if (fault.mode === 'short' || fault.mode === 'none' || fault.code === 'EINTR') expect(exit, told).toBe(states.exit);
  if (exit === ExitCode.environment) expect(stderr, told).toMatch(/^plan: .+: .+\.$/m);
  if (!isWhole && !mayBePartly) expect(after.validate, told).toBe(ExitCode.damaged);
  if (!isWhole && mayBePartly && !isEnded) {
    expect(fault.ever, told).toBe(true);
    expect(stderr, told).toMatch(/Đã ghi xong/);
  }
  if (isWhole && after.validate !== ExitCode.damaged)
    expect(validity(after.tree, states, fault), told).toContain(after.validate);
  judgeSaid(outcome, states, asked, told);
  if (!mayBePartly) expect(isState(recovered.tree, states, fault, asked), told).toBe(true);
  expect(recovered.exit, told).toBe(ExitCode.ok);
  expect(validity(recovered.tree, states, fault), told).toContain(recovered.validate);
  expect(repeated.tree, `${told} ${repeated.stderr}`).toEqual(states.after);
  expect([states.exit, again], `${told} ${repeated.stderr}`).toContain(repeated.exit);
}

/** One error, not of removing itself, lets no temporary file stay. */
export function judgeLeftovers({ fault, after, calls }: Outcome): void {
  const isOnce = fault.mode === 'error' && fault.ever !== true;
  if (!isOnce || calls[fault.at ?? -1]?.name === 'unlinkSync') return;
  expect(after.left, JSON.stringify(fault)).toEqual([]);
}
