/** Many `plan collect` at one plan, of the same and of different units' files, some of which die on the way. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { sha256 } from '../../src/register/encode.ts';
import { chance } from '../support/mutations.ts';
import { reportYaml } from '../support/small-plan.ts';
import type { Fault } from './faulty-files.js';
import { putSmallPlan } from './small-folder.ts';

const processes = 8;
/** The design asks for 300; `PLAN_ITERATIONS` gives that when there is time. */
const iterations = Number(process.env.PLAN_ITERATIONS ?? 5);
const shareOfDeaths = 0.4;
const mostCalls = 220;
const start = Date.parse('2024-12-10T08:00:00+07:00');
const units = ['so-mot', 'so-hai', 'huyen-ba', 'hoi-mau'];

const folder = mkdtempSync(join(tmpdir(), 'plan-collect-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function plan(argv: readonly string[], now: number, fault: Fault = { mode: 'none' }): Promise<Ended> {
  const program = pathToFileURL(join(import.meta.dirname, '../../dist/plan.js')).href;
  const job = JSON.stringify({ program, folder, argv, fault, now });
  const child = spawn(process.execPath, [join(import.meta.dirname, 'once.js'), job], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (data: Buffer) => {
      said[name] += data.toString();
    });
  return new Promise(resolve => child.on('close', status => resolve({ status, ...said })));
}

/** One in three files is sent to several clerks. */
function fileOf(worker: number, iteration: number): { readonly name: string; readonly text: string } {
  const isShared = iteration % 3 === 0;
  const sender = isShared ? 'chung' : `van-thu-${worker}`;
  const unit = units[(isShared ? iteration : worker + iteration) % units.length] ?? '';
  const name = `${sender}-${iteration}.yaml`;
  return { name, text: reportYaml(unit, `nil: false\ndifficulties:\n  - {text: Lần ${iteration} của ${sender}.}\n`) };
}

const records = (kind: string): readonly string[] =>
  readdirSync(join(folder, 'plan', kind), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.yaml'))
    .map(path => readFileSync(join(folder, 'plan', kind, path), 'utf8'));

const field = (record: string, name: string): string => new RegExp(`^${name}: (.+)$`, 'm').exec(record)?.[1] ?? '';

it(`${processes} at once, ${iterations} times, with deaths: nothing that was told is lost, nothing is double`, async () => {
  putSmallPlan(join(folder, 'plan'));
  mkdirSync(join(folder, 'sent'));
  // Before anybody reads: some are the same for all.
  for (let worker = 0; worker < processes; worker += 1)
    for (let iteration = 0; iteration < iterations; iteration += 1) {
      const { name, text } = fileOf(worker, iteration);
      writeFileSync(join(folder, 'sent', name), text);
    }
  const told = new Map<string, string>();
  let deaths = 0;
  await Promise.all(
    Array.from({ length: processes }, async (_, worker) => {
      const random = chance(worker + 1);
      for (let iteration = 0; iteration < iterations; ) {
        const { name, text } = fileOf(worker, iteration);
        const fault: Fault | undefined =
          random() < shareOfDeaths ? { mode: 'kill', at: Math.floor(random() * mostCalls) } : undefined;
        const now = start + (iteration * processes + worker) * 1000;
        const { status, stdout, stderr } = await plan(['collect', `sent/${name}`, '--wait', '600'], now, fault);
        if (status === null) deaths += 1;
        else expect([status, stderr], stdout).toEqual([0, expect.not.stringContaining('plan:')]);
        if (status !== 0) continue;
        told.set(sha256(text), text);
        iteration += 1;
      }
    }),
  );
  expect(deaths).toBeGreaterThan(processes / 2);
  const end = start + 30 * 24 * 60 * 60_000;
  await plan(['collect', '--inbox', '--wait', '600'], end);
  expect(await plan(['verify'], end)).toMatchObject({ status: 0 });
  expect(await plan(['validate'], end)).toMatchObject({ status: 0 });

  const receipts = records('receipts');
  for (const [hash, text] of told) {
    expect(readFileSync(join(folder, `plan/originals/sha256/${hash.slice(0, 2)}/${hash}`), 'utf8')).toBe(text);
    expect(receipts.filter(receipt => receipt.includes(hash) && receipt.includes('contents:')).length, text).toBe(1);
  }
  const { stdout } = await plan(['status', '--year', '2024', '--json'], end);
  expect(JSON.parse(stdout)).toMatchObject({ inbox: [] });
  for (const unit of units) {
    const own = receipts.filter(receipt => field(receipt, 'unit') === unit);
    const latest = own
      .map(receipt => field(receipt, 'receivedAt'))
      .sort()
      .at(-1);
    const contents = own.filter(receipt => field(receipt, 'receivedAt') === latest).map(one => field(one, 'contents'));
    expect(contents).toContain(sha256(readFileSync(join(folder, `plan/reports/2024/${unit}.yaml`))));
  }
}, 3_600_000);
