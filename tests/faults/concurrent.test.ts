/** Many processes at one plan, some of which die on the way. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { nodeHost } from '../../src/system/node-host.ts';
import { bundled } from './bundled.ts';
import type { Fault } from './faulty-files.js';

const processes = 8;
/** The design asks for 300; `PLAN_ITERATIONS` gives that when there is time. */
const iterations = Number(process.env.PLAN_ITERATIONS ?? 12);
const shareOfDeaths = 0.4;
const mostCalls = 160;

const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const now = Date.parse('2024-12-18T09:00:00+07:00');

/** Always the same row of numbers between 0 and 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

let place = '';
let program = '';
let folder = '';
beforeAll(async () => {
  place = mkdtempSync(join(memory, 'plan-concurrent-'));
  program = pathToFileURL(await bundled('store-program.ts', join(place, 'program'))).href;
});
afterAll(() => rmSync(place, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(place, 'plan-'));
  writeFileSync(join(folder, 'plan.yaml'), 'a: plan\n');
  writeFileSync(join(folder, 'list.md'), 'end\n');
  writeFileSync(join(folder, 'last.md'), '');
});

function start(argv: readonly string[], fault: Fault = { mode: 'none' }) {
  const job = JSON.stringify({ program, folder, argv, fault, now });
  return spawn(process.execPath, [join(import.meta.dirname, 'once.js'), job], { stdio: ['pipe', 'pipe', 'pipe'] });
}

interface Ended {
  readonly status: number | null;
  readonly stderr: string;
}

const ended = (child: ReturnType<typeof start>): Promise<Ended> =>
  new Promise(resolve => {
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => {
      stderr += data.toString();
    });
    child.on('close', status => resolve({ status, stderr }));
  });

const entries = (): readonly string[] => {
  const lines = readFileSync(join(folder, 'list.md'), 'utf8').split('\n');
  expect(lines.slice(-2), 'a file cut off').toEqual(['end', '']);
  return lines.slice(0, -2);
};

it(`${processes} at once, ${iterations} times, with deaths: nothing lost, nothing double, the file always whole`, async () => {
  const acknowledged: string[] = [];
  let deaths = 0;
  await Promise.all(
    Array.from({ length: processes }, async (_, worker) => {
      const random = randomFrom(worker + 1);
      for (let iteration = 0; iteration < iterations; ) {
        const id = `${worker}-${iteration}`;
        const at = Math.floor(random() * mostCalls);
        const { status, stderr } = await ended(
          start(['add', id], random() < shareOfDeaths ? { mode: 'kill', at } : undefined),
        );
        const found = entries();
        expect(new Set(found).size, 'an entry twice').toBe(found.length);
        for (const known of acknowledged) expect(found, 'an entry lost').toContain(known);
        if (status === null) deaths += 1;
        else expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        if (status !== 0) continue;
        acknowledged.push(id);
        iteration += 1;
      }
    }),
  );
  expect(deaths).toBeGreaterThan(processes);
  expect([...entries()].sort()).toEqual([...acknowledged].sort());
  for (const id of acknowledged) expect(readFileSync(join(folder, `records/${id}.md`), 'utf8')).toBe(`record ${id}`);
  expect(readdirSync(join(folder, '.plan/lock')).length).toBeLessThan(40);
}, 3_600_000);

const lockWith = (holder: object): void => {
  const { name, bootId } = nodeHost().machine;
  const record = { state: 'held', machine: name, bootId, user: 'an', since: '2024-12-18T08:00:00+07:00', ...holder };
  mkdirSync(join(folder, '.plan/lock'), { recursive: true });
  writeFileSync(join(folder, '.plan/lock/7'), JSON.stringify(record));
};

/** Starts all at once; those that hold the lock keep it until every one has said whether it does. */
async function holders(): Promise<{ readonly held: number; readonly refused: readonly Ended[] }> {
  const children = Array.from({ length: processes }, () => start(['hold']));
  const ends = children.map(ended);
  const answers = await Promise.all(
    children.map((child, index) =>
      Promise.race([
        new Promise<'held'>(resolve => child.stdout.on('data', () => resolve('held'))),
        ends[index]?.then(end => end),
      ]),
    ),
  );
  for (const child of children) child.stdin.end();
  await Promise.all(ends);
  const refused = answers.filter(answer => answer !== 'held' && answer !== undefined);
  return { held: answers.filter(answer => answer === 'held').length, refused };
}

it('the lock of a dead process whose number another bears now is taken over by exactly one of 8', async () => {
  lockWith({ processId: process.pid, processStart: 'long ago' });
  const { held, refused } = await holders();
  expect(held).toBe(1);
  expect(refused.map(({ status }) => status)).toEqual(Array.from({ length: processes - 1 }, () => 4));
  for (const { stderr } of refused) expect(stderr).toMatch(/máy .+, tiến trình \d+, từ /);
});

it('the lock of another machine is stolen by none of 8', async () => {
  lockWith({ machine: 'may-khac', processId: 1, processStart: '1' });
  const { held, refused } = await holders();
  expect(held).toBe(0);
  expect(refused.map(({ status }) => status)).toEqual(Array.from({ length: processes }, () => 4));
  for (const { stderr } of refused) expect(stderr).toMatch(/may-khac/);
  expect(readdirSync(join(folder, '.plan/lock'))).toEqual(['7']);
});

it('the lock of a process that was killed is free at once', async () => {
  const killed = start(['hold']);
  const end = ended(killed);
  await new Promise(resolve => killed.stdout.on('data', resolve));
  killed.kill('SIGKILL');
  await end;
  expect(await ended(start(['add', 'one']))).toEqual({ status: 0, stderr: '' });
  expect(entries()).toEqual(['one']);
});
