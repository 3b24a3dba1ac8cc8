/** What only a real disk, a real git and a real ssh-keygen show. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host.ts';
import { gatherRegister } from '../../src/register/gather.ts';
import { verifyRegister } from '../../src/register/verify.ts';
import { nodeFiles } from '../../src/system/node-files.ts';
import { sshSignatures } from '../../src/system/ssh-signatures.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';
import { at, filledOffice, Office } from './office.ts';

const has = (program: string, ...options: string[]): boolean => spawnSync(program, options).error === undefined;
const hasGit = has('git', '--version');
const hasKeys = has('ssh-keygen', '-?');

const base = mkdtempSync(join(tmpdir(), 'plan-register-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

let folder = '';
let count = 0;
beforeEach(() => {
  count += 1;
  folder = join(base, String(count));
});

/** Puts what the office holds in memory onto the disk. */
function unpack(office: Office, into: string): void {
  for (const [path, bytes] of office.files.contents) {
    const target = join(into, path.replace('/office/', ''));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

const hostOn = (now = at(20, 17)): Host => ({
  ...fakeHost(new MemoryFiles(), { now, workingDirectory: folder, signatures: sshSignatures }),
  files: nodeFiles,
});

async function codes(): Promise<readonly string[]> {
  const host = hostOn();
  const { findings } = verifyRegister(await gatherRegister(host, openWorkspace(host, undefined)));
  return [...new Set(findings.map(({ code }) => code))].sort();
}

async function plan(line: string, now?: string) {
  const { run } = await import('../../src/main.ts');
  const host = { ...fakeHost(new MemoryFiles(), { workingDirectory: folder }), ...hostOn(now) };
  return run(line.split(' '), host);
}

// On Windows making a link takes a right that runners do not have.
describe.skipIf(process.platform === 'win32')('a link in the register', () => {
  it.each([
    ['for a record', 'receipts/2024/so-mot', /\.yaml$/],
    ['for the folder of a unit', 'receipts/2024', /^so-mot$/],
    ['for the folder of all receipts', '', /^receipts$/],
    ['for the folder of all originals', '', /^originals$/],
    ['for an original', 'originals/sha256', /^[0-9a-f]{2}$/],
    ['for the arrivals of a year', 'arrivals', /^2024$/],
  ])('%s is an error, and is not followed', async (_, where, which) => {
    const { office } = await filledOffice();
    unpack(office, folder);
    const inside = join(folder, 'plan', where);
    const name = readdirSync(inside).find(one => which.test(one)) ?? '';
    renameSync(join(inside, name), join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(inside, name));
    expect(await codes()).toContain('register/not-regular');
    expect(await plan('verify')).toBe(5);
  });

  it('a folder in the place of a record is one too', async () => {
    const { office } = await filledOffice();
    unpack(office, folder);
    mkdirSync(join(folder, `plan/arrivals/2024/2024-12-10-${'a'.repeat(64)}.yaml`));
    expect(await codes()).toEqual(['register/not-regular']);
  });

  it('what a broken-off write left is no part of the register', async () => {
    const { office } = await filledOffice();
    unpack(office, folder);
    for (const where of ['arrivals/2024', 'originals/sha256'])
      writeFileSync(join(folder, 'plan', where, '.tmp-x-0123'), 'half');
    expect(await codes()).toEqual([]);
  });
});

function git(...options: string[]): string {
  const environment = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  };
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main'];
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...options], {
    cwd: folder,
    encoding: 'utf8',
    env: environment,
  });
  if (status !== 0) throw new Error(`git ${options.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}

const branches = 40;

it.skipIf(!hasGit)('two people on forty branches merge without conflict, and the register is whole', async () => {
  const { office } = await filledOffice();
  unpack(office, folder);
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'start');
  const start = new Map(office.files.contents);
  for (let branch = 0; branch < branches; branch += 1) {
    const own = new Office();
    for (const [path, bytes] of start) own.files.put(path, bytes);
    const text = `branch ${branch}`;
    const hour = at(13 + (branch % 2), branch % 24);
    const arrival = await own.arrive(text, hour, { recordedBy: branch % 2 === 0 ? 'Chị Một' : 'Anh Hai' });
    await own.judge(arrival, text, hour, { unit: 'hoi-mau', outcome: 'returned' });
    git('checkout', '--quiet', '-b', `b${branch}`, 'main');
    unpack(own, folder);
    git('add', '--all');
    git('commit', '--quiet', '--message', text);
  }
  git('checkout', '--quiet', 'main');
  for (let branch = 0; branch < branches; branch += 1) git('merge', '--quiet', '--no-edit', `b${branch}`);
  expect(await codes()).toEqual([]);
  expect(readdirSync(join(folder, 'plan/receipts/2024/hoi-mau'))).toHaveLength(branches);
  expect(await plan('checkpoint')).toBe(0);
  expect(await plan('verify --strict')).toBe(0);
});

describe.skipIf(!hasKeys)('a checkpoint signed with ssh-keygen', () => {
  const key = (name: string): string => join(folder, name);
  const checkpoint = (): string =>
    join(
      folder,
      'plan/checkpoints',
      readdirSync(join(folder, 'plan/checkpoints')).find(name => name.endsWith('.yaml')) ?? '',
    );

  beforeEach(async () => {
    const { office } = await filledOffice();
    unpack(office, folder);
    for (const name of ['known', 'unknown'])
      spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', key(name)]);
    expect(await plan('checkpoint --key known', at(13, 17))).toBe(0);
    const publicKey = readFileSync(key('known.pub'), 'utf8');
    writeFileSync(join(folder, 'plan/checkpoints/allowed_signers'), `phong-mot ${publicKey}`);
  });

  const signAgain = (name: string, namespace: string): void => {
    rmSync(`${checkpoint()}.sig`);
    spawnSync('ssh-keygen', ['-q', '-Y', 'sign', '-f', key(name), '-n', namespace, checkpoint()]);
  };

  it('is good', async () => {
    expect(await codes()).toEqual([]);
    expect(await plan('verify --strict')).toBe(0);
  });

  it.each<readonly [string, () => void, readonly string[]]>([
    ['by an unknown key', () => signAgain('unknown', 'plan-checkpoint'), ['register/checkpoint-signature']],
    ['for another purpose', () => signAgain('known', 'file'), ['register/checkpoint-signature']],
    [
      'and changed since',
      () => writeFileSync(checkpoint(), `${readFileSync(checkpoint(), 'utf8')}# x\n`),
      ['register/checkpoint-signature'],
    ],
    ['with a damaged signature', () => writeFileSync(`${checkpoint()}.sig`, 'x'), ['register/checkpoint-signature']],
    [
      'under a list of keys that is none',
      () => writeFileSync(join(folder, 'plan/checkpoints/allowed_signers'), 'x\n'),
      ['register/checkpoint-signature'],
    ],
  ])('%s is refused', async (_, change, expected) => {
    change();
    expect(await codes()).toEqual(expected);
    expect(await plan('verify')).toBe(5);
  });

  it('tells an unknown key, another purpose and another text apart', () => {
    const bytes = new Uint8Array(readFileSync(checkpoint()));
    const check = (text: Uint8Array) =>
      sshSignatures.verify(
        text,
        `${checkpoint()}.sig`,
        join(folder, 'plan/checkpoints/allowed_signers'),
        'plan-checkpoint',
      ).kind;
    expect(check(bytes)).toBe('good');
    expect(check(new Uint8Array(3))).toBe('wrong-text');
    signAgain('known', 'file');
    expect(check(bytes)).toBe('wrong-namespace');
    signAgain('unknown', 'plan-checkpoint');
    expect(check(bytes)).toBe('unknown-key');
    writeFileSync(`${checkpoint()}.sig`, 'x');
    expect(check(bytes)).toBe('malformed');
  });

  it('is not made with a key that is not there', async () => {
    cpSync(join(folder, 'plan/checkpoints'), join(folder, 'kept'), { recursive: true });
    rmSync(join(folder, 'plan/checkpoints'), { recursive: true });
    expect(await plan('checkpoint --key nowhere', at(14, 17))).toBe(2);
    expect(() => readdirSync(join(folder, 'plan/checkpoints'))).toThrow();
  });
});
