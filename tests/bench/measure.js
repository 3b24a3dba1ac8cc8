/** Runs whole processes in turn, so that a change in the speed of the machine falls on all of them alike. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const peak = fileURLToPath(new URL('./peak.cjs', import.meta.url));

/**
 * @typedef {{ name: string, command: readonly string[], cwd?: string, before?: () => void, allowed?: readonly number[] }} Subject
 * @typedef {{ name: string, milliseconds: number, megabytes: number, childMegabytes: number }} Figure
 */

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** @param {Subject} subject @param {boolean} withPeak */
function once({ command, cwd, before, allowed = [0] }, withPeak) {
  before?.();
  const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'));
  const file = join(folder, 'peak');
  const [program = '', ...rest] = command;
  const environment = {
    ...process.env,
    NO_COLOR: '1',
    ...(withPeak && { NODE_OPTIONS: `--require=${JSON.stringify(peak)}`, PLAN_BENCH_PEAK: file }),
  };
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(program, rest, {
    cwd,
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 28,
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status === null || !allowed.includes(status))
    throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`);
  const [megabytes = 0, childMegabytes = 0] = withPeak
    ? readFileSync(file, 'utf8')
        .split(' ')
        .map(kilobytes => Number(kilobytes) / 1024)
    : [];
  rmSync(folder, { recursive: true, force: true });
  return { milliseconds, megabytes, childMegabytes };
}

/**
 * Medians of `runs` interleaved rounds after one that is not counted; peak memory from one more run of each.
 * @param {readonly Subject[]} subjects @param {number} runs @returns {Figure[]}
 */
export function measure(subjects, runs) {
  const times = new Map(subjects.map(({ name }) => [name, /** @type {number[]} */ ([])]));
  for (let round = 0; round <= runs; round += 1)
    for (const subject of subjects) {
      const { milliseconds } = once(subject, false);
      if (round > 0) times.get(subject.name)?.push(milliseconds);
    }
  return subjects.map(subject => ({
    ...once(subject, true),
    name: subject.name,
    milliseconds: median(times.get(subject.name) ?? []),
  }));
}

/** @param {readonly Figure[]} figures @param {string} name */
export const figureOf = (figures, name) => {
  const figure = figures.find(own => own.name === name);
  if (figure === undefined) throw new Error(`nothing was measured as ${name}`);
  return figure;
};

/** One line a figure, with its time as a multiple of that of `base`. @param {readonly Figure[]} figures @param {string} base */
export function print(figures, base) {
  const floor = figureOf(figures, base).milliseconds;
  for (const { name, milliseconds, megabytes, childMegabytes } of figures) {
    const child = childMegabytes === 0 ? '' : ` + ${childMegabytes.toFixed(0)} MB of its child`;
    console.log(
      `${name.padEnd(44)} ${milliseconds.toFixed(0).padStart(7)} ms ${(milliseconds / floor).toFixed(2).padStart(7)} x ${base} ${megabytes.toFixed(0).padStart(6)} MB${child}`,
    );
  }
  console.log('');
}
