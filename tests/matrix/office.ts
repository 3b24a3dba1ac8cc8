/** An office on a real disk, with the small plan, in which commands are really run. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Host } from '../../src/host.ts';
import { run } from '../../src/main.ts';
import type { UntrustedReader } from '../../src/office/reading/untrusted.ts';
import { sha256 } from '../../src/register/encode.ts';
import { nodeHost } from '../../src/system/node-host.ts';
import { readerIn } from '../../src/system/reader-parent.ts';
import { originalPath } from '../../src/workspace/layout.ts';
import { treeOf } from '../faults/tree.js';
import { smallPlan } from '../support/small-plan.ts';

export const root = join(import.meta.dirname, '../..');
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** What one file came to, as `plan collect --json` tells it. */
export interface Told {
  readonly kind: string;
  readonly name: string;
  readonly arrival?: string;
  readonly receipt?: string;
  readonly unit?: string;
  readonly outcome?: string;
  readonly reason?: string;
  readonly question?: { readonly code: string; readonly args: Readonly<Record<string, unknown>> };
  readonly atDeadline?: boolean;
  readonly findings?: readonly {
    readonly code: string;
    readonly severity: string;
    readonly sheet?: string;
    readonly cell?: string;
    readonly line?: number;
    readonly value?: string;
    readonly args: Readonly<Record<string, unknown>>;
  }[];
}

export interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Collected extends Ran {
  readonly files: readonly Told[];
}

export type Tree = Readonly<Record<string, string>>;

interface Surroundings {
  readonly now?: string;
  readonly environment?: Host['environment'];
  readonly reader?: UntrustedReader;
  readonly machine?: Partial<Host['machine']>;
}

/** Reads in a process with less memory than any of the traps wants. */
const shared = readerIn({ script: join(root, 'dist/reader.js'), memory: 150, milliseconds: 30_000 });
/** Closed by whoever ran the last row: a command that ends its own reader would start one for each of many rows. */
export const closeReader = (): void => shared.close();
const keptOpen: UntrustedReader = { ...shared, close: () => undefined };

const isRecord = (path: string): boolean => /^(originals|arrivals|receipts|reports)\//.test(path);

export class Office {
  readonly folder = mkdtempSync(join(memory, 'plan-matrix-'));
  readonly plan = join(this.folder, 'plan');

  constructor() {
    for (const [path, text] of Object.entries(smallPlan())) this.put(path.replace('/office/', ''), text);
  }

  put(path: string, content: string | Uint8Array): string {
    const target = join(this.folder, path);
    mkdirSync(dirname(target), { recursive: true });
    if (existsSync(target)) chmodSync(target, 0o644);
    writeFileSync(target, content);
    return target;
  }

  read(path: string): Uint8Array {
    return new Uint8Array(readFileSync(join(this.folder, path)));
  }

  text(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** Hashes of the files of the plan but for the tool's own. */
  tree(): Tree {
    return treeOf(this.plan);
  }

  async run(argv: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
    const { now = '2024-12-12T09:00:00+07:00', environment = {}, reader = keptOpen, machine } = surroundings;
    const said = { stdout: '', stderr: '' };
    const caught = (name: 'stdout' | 'stderr') => ({
      isTerminal: false,
      columns: 100,
      write: (text: string) => {
        said[name] += text;
      },
    });
    const real = nodeHost();
    const exit = await run(argv, {
      ...real,
      now: () => Date.parse(now),
      environment,
      workingDirectory: this.folder,
      toolDirectory: root,
      untrusted: reader,
      machine: { ...real.machine, ...machine },
      stdout: caught('stdout'),
      stderr: caught('stderr'),
    });
    return { exit, ...said };
  }

  /** The program as it is installed, in a process of its own, on a machine in this time zone. */
  process(argv: readonly string[], timeZone: string): Ran {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/plan.js'), ...argv], {
      cwd: this.folder,
      env: { PATH: process.env.PATH, TZ: timeZone },
      encoding: 'utf8',
    });
    return { exit: status ?? -1, stdout, stderr };
  }

  async collect(argv: readonly string[], surroundings: Surroundings = {}): Promise<Collected> {
    const ran = await this.run(['collect', '--json', ...argv], surroundings);
    const { files = [] } = ran.stdout === '' ? {} : (JSON.parse(ran.stdout) as { files: readonly Told[] });
    return { ...ran, files };
  }

  /** Puts what a unit sent beside the plan, and collects it. */
  send(name: string, bytes: string | Uint8Array, ...options: readonly string[]): Promise<Collected> {
    this.put(`sent/${name}`, bytes);
    return this.collect([`sent/${name}`, ...options]);
  }

  /** What is missing for a file to be safe: its bytes, unchangeable, and one arrival that names them. */
  notKept(bytes: string | Uint8Array): readonly string[] {
    const whole = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
    const hash = sha256(whole);
    const path = join(this.plan, originalPath(hash));
    if (!existsSync(path)) return ['the original'];
    const arrivals = Object.keys(this.tree()).filter(
      own => own.startsWith('arrivals/') && this.text(`plan/${own}`).includes(hash),
    );
    return [
      ...(Buffer.compare(readFileSync(path), whole) === 0 ? [] : ['the same bytes']),
      ...((statSync(path).mode & 0o222) === 0 ? [] : ['protection from writing']),
      ...(arrivals.length === 1 ? [] : [`one arrival instead of ${arrivals.length}`]),
    ];
  }

  /** Files that differ from `before` and are no records of the register. */
  changedSince(before: Tree): readonly string[] {
    const now = this.tree();
    const paths = [...new Set([...Object.keys(before), ...Object.keys(now)])];
    return paths.filter(path => before[path] !== now[path] && (!isRecord(path) || before[path] !== undefined));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Lets something happen in an office of its own. */
export async function inOffice(happen: (office: Office) => Promise<void>): Promise<void> {
  const office = new Office();
  try {
    await happen(office);
  } finally {
    office.remove();
  }
}
