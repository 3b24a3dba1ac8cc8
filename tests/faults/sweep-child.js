/**
 * Runs one command once for each fault of a job, each time in a fresh copy of a folder, and writes what came of it:
 * `node sweep-child.js JOB RESULTS`. Faults that really kill get a process of their own; all others share this one.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { arm, disarm, hasDied } from './faulty-files.js';
import { processOf } from './host.js';
import { temporaries, treeOf } from './tree.js';

const [, , jobPath = '', resultPath = ''] = process.argv;
/** @type {import('./sweep.ts').Job} */
const { program, before, folder, command, workspace, faults, now } = JSON.parse(readFileSync(jobPath, 'utf8'));
const { run, nodeHost } = await import(program);
let processes = 0;

/** @param {readonly string[]} argv @param {import('./faulty-files.js').Fault} fault */
async function here(argv, fault) {
  processes += 1;
  const { host, said } = processOf(nodeHost, folder, now, processes, hasDied);
  arm(folder, fault);
  const exit = await run(argv, host);
  const { calls, isDead } = disarm();
  return { ...said, exit: isDead ? null : Number(exit), calls };
}

/** @param {readonly string[]} argv @param {import('./faulty-files.js').Fault} fault */
function elsewhere(argv, fault) {
  const job = JSON.stringify({ program, folder, argv, fault, now });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'once.js'), job], {
    encoding: 'utf8',
  });
  return { exit: status, stdout, stderr, calls: [] };
}

/** @type {import('./faulty-files.js').Fault} */
const none = { mode: 'none' };
const check = async () => (await here(['validate', '-C', workspace], none)).exit;

/** @param {import('./faulty-files.js').Fault} fault @returns {Promise<import('./sweep.ts').Outcome>} */
async function suffer(fault) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(before, folder, { recursive: true });
  const first = fault.mode === 'kill' ? elsewhere(command, fault) : await here(command, fault);
  const after = { tree: treeOf(folder), left: temporaries(folder), validate: await check() };
  const rescue = await here(['recover', '-C', workspace], none);
  const recovered = { tree: treeOf(folder), exit: rescue.exit, validate: await check() };
  const again = await here(command, none);
  const repeated = { tree: treeOf(folder), exit: again.exit, stderr: again.stderr };
  return { fault, ...first, after, recovered, repeated };
}

const outcomes = [];
for (const fault of faults) outcomes.push(await suffer(fault));
rmSync(folder, { recursive: true, force: true });
writeFileSync(resultPath, JSON.stringify(outcomes));
