/**
 * What a power cut would leave, read from the calls of a run: a name is given only to bytes that were synced, and a name counts
 * only when its folder was synced after it. Killing a process shows nothing of this, because the system still writes for it.
 */
import type { Call } from './faulty-files.js';

/** What the tool may lose. */
const isScratch = (path: string): boolean => /(^|\/)\.plan\/(cache(\/|$)|\.gitignore$)/.test(path);

const folderOf = (path: string): string => path.replace(/\/?[^/]*$/, '');

interface Step {
  readonly name: string;
  readonly number: number;
  readonly path: string;
  readonly target: string;
  /** Names that are there after it and were not before. */
  readonly named: readonly string[];
}

function namedBy({ name, paths: [path = '', target = ''], isMade }: Call): readonly string[] {
  if (name === 'mkdirSync') return isMade === true ? [path] : [];
  return name === 'linkSync' || name === 'renameSync' ? [target] : [];
}

const stepsOf = (calls: readonly Call[]): readonly Step[] =>
  calls.map((call, number) => {
    const [path = '', target = ''] = call.paths;
    return { name: call.name.replace(/ .*/, ''), number, path, target, named: namedBy(call) };
  });

/** Whether `path` was synced between two steps. */
const isSynced = (steps: readonly Step[], path: string, from: number, to: number): boolean =>
  steps.slice(from + 1, to).some(step => step.name === 'fsyncSync' && step.path === path);

/** Names that are given to bytes which have not reached the disk. */
export function namedTooEarly(calls: readonly Call[]): readonly string[] {
  const steps = stepsOf(calls);
  return steps
    .filter(({ name, target }) => (name === 'linkSync' || name === 'renameSync') && !isScratch(target))
    .filter(({ path, number }) => {
      const written = steps.findLastIndex(
        step => step.name === 'writeSync' && step.path === path && step.number < number,
      );
      return written >= 0 && !isSynced(steps, path, written, number);
    })
    .map(({ target }) => target);
}

/** Names that are not on the disk by the call `until`, or when the command ends. */
export function unsyncedNames(calls: readonly Call[], until = calls.length): readonly string[] {
  const steps = stepsOf(calls);
  return steps
    .slice(0, until)
    .flatMap(({ named, number }) => named.map(path => ({ path, number })))
    .filter(({ path, number }) => !isScratch(path) && !isSynced(steps, folderOf(path), number, until))
    .map(({ path }) => path);
}
