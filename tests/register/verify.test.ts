import { describe, expect, it } from 'vitest';
import type { SignatureCheck, Signatures } from '../../src/host.ts';
import { sha256 } from '../../src/register/encode.ts';
import { merkleRoot } from '../../src/register/merkle.ts';
import { reportYaml } from '../support/small-plan.ts';
import { at, filledOffice, type Office, root } from './office.ts';

type Filled = Awaited<ReturnType<typeof filledOffice>>;

const absent = `2024-12-01-${'a'.repeat(64)}`;
const text = reportYaml('hoi-mau');

const checkpointOf = (office: Office): string => office.checkpoints().find(path => path.endsWith('.yaml')) ?? '';

/** Puts what `change` makes of the only checkpoint in its place. */
function alter({ office }: Filled, change: (text: string) => string): void {
  const path = checkpointOf(office);
  office.files.put(path, change(office.files.text(path) ?? ''));
}

/** Drops the first record of the only checkpoint and makes the rest of it fit again. */
function shortened(whole: string): { readonly text: string; readonly name: string } {
  const ids = [...whole.matchAll(/^ {2}- (.+)$/gm)].map(([, id]) => id ?? '').slice(1);
  const newRoot = merkleRoot(ids);
  const rest = whole
    .replace(/root: .*/, `root: "${newRoot}"`)
    .replace(/count: .*/, `count: ${ids.length}`)
    .replace(/^records:[\s\S]*/m, `records:\n${ids.map(id => `  - ${id}\n`).join('')}`);
  return { text: rest, name: `2024-12-13-${newRoot.slice(0, 16)}` };
}

describe('records', () => {
  it.each<readonly [string, (filled: Filled) => unknown, readonly string[]]>([
    [
      'a receipt of an arrival that is not there',
      ({ office }) => office.judge(absent, text, at(13, 8), { outcome: 'returned', originals: [office.keep(text)] }),
      ['register/unknown-arrival'],
    ],
    [
      'a receipt of a file that did not come with its arrival',
      ({ office, first }) =>
        office.judge(first.arrival, text, at(13, 8), { outcome: 'returned', originals: [office.keep(text)] }),
      ['register/not-in-arrival'],
    ],
    [
      'a receipt whose file came in the message that held the arrival',
      async ({ office }) => {
        const message = await office.arrive(text, at(13, 8));
        const arrival = await office.arrive('attachment', at(13, 8), { container: message });
        await office.judge(arrival, text, at(13, 8), { outcome: 'returned' });
      },
      [],
    ],
    [
      'an arrival out of a message that is not there',
      ({ office }) => office.arrive(text, at(13, 8), { container: absent }),
      ['register/unknown-arrival'],
    ],
    [
      'a revision of a receipt that is not there',
      ({ office, first }) =>
        office.judge(first.arrival, reportYaml('so-mot'), at(13, 8), { revisionOf: absent, outcome: 'returned' }),
      ['register/revision'],
    ],
    [
      'a revision of the receipt of another unit',
      ({ office, first, second }) =>
        office.judge(first.arrival, reportYaml('so-mot'), at(13, 8), {
          revisionOf: second.receipt,
          outcome: 'returned',
        }),
      ['register/revision'],
    ],
    [
      'a parent that is not there',
      ({ office }) => office.arrive(text, at(13, 8), { parents: [absent] }),
      ['register/unknown-parent'],
    ],
    [
      'a size that is not that of the original',
      ({ office }) => office.arrive(text, at(13, 8), { originals: [{ ...office.keep(text), size: 1 }] }),
      ['register/original-size'],
    ],
    [
      'recorded before it came',
      ({ office }) => office.arrive(text, at(13, 8), { recordedAt: at(13, 7) }),
      ['register/recorded-first'],
    ],
    [
      'a clock that was set back a day',
      ({ office }) => office.arrive(text, at(11, 9), { recordedAt: at(11, 9) }),
      ['register/clock-back'],
    ],
    [
      'clocks that differ by five minutes',
      ({ office }) => office.arrive(text, at(11, 9), { recordedAt: '2024-12-12T07:55:00+07:00' }),
      [],
    ],
    [
      'an arrival in the folder of another year',
      ({ office, third }) => {
        const path = office.path(third.arrival);
        office.files.put(path.replace('/2024/', '/2023/'), office.text(third.arrival));
        office.files.contents.delete(path);
      },
      ['register/folder'],
    ],
    [
      'a receipt in the folder of another unit',
      ({ office, third }) => {
        const path = office.path(third.receipt);
        office.files.put(path.replace('/huyen-ba/', '/so-mot/'), office.text(third.receipt));
        office.files.contents.delete(path);
      },
      ['register/folder'],
    ],
    [
      'a record that is no data',
      ({ office, third }) => {
        const bytes = '- 1\n';
        office.files.put(`${root}/arrivals/2024/2024-12-12-${sha256(bytes)}.yaml`, bytes);
        return third;
      },
      ['register/unreadable'],
    ],
    [
      'the day of another zone in the name',
      async ({ office }) => {
        const id = await office.arrive(text, '2024-12-12T20:00:00Z', { recordedAt: at(13, 8) });
        expect(id).toMatch(/^2024-12-13-/);
        const path = office.path(id);
        office.files.put(path.replace('2024-12-13-', '2024-12-12-'), office.text(id));
        office.files.contents.delete(path);
      },
      ['register/record-name'],
    ],
    [
      'two records that name each other, once names were given up',
      ({ office, first, second }) => {
        const path = office.path(first.arrival);
        office.files.put(path, office.text(first.arrival).replace('parents: []', `parents: [${second.receipt}]`));
      },
      ['register/circle', 'register/clock-back', 'register/record-name'],
    ],
    [
      'a report that was edited after it was accepted',
      ({ office }) => office.files.put(`${root}/reports/2024/so-mot.yaml`, reportYaml('so-mot', 'nil: false\n')),
      ['register/report-differs'],
    ],
    [
      'a report that is gone after it was accepted',
      ({ office }) => office.files.contents.delete(`${root}/reports/2024/so-mot.yaml`),
      ['register/report-differs'],
    ],
    [
      'a report whose line ends an editor changed',
      ({ office }) =>
        office.files.put(`${root}/reports/2024/so-mot.yaml`, reportYaml('so-mot').replaceAll('\n', '\r\n')),
      [],
    ],
    [
      'a report replaced by the one of a later accepted receipt',
      async ({ office }) => {
        const later = reportYaml('so-mot', 'nil: false\n');
        const arrival = await office.arrive(later, at(13, 8));
        await office.judge(arrival, later, at(13, 8));
        office.files.put(`${root}/reports/2024/so-mot.yaml`, later);
      },
      [],
    ],
    ['a plan that cannot be read', ({ office }) => office.files.put(`${root}/plan.yaml`, 'format: [1'), []],
  ])('%s', async (_, change, codes) => {
    const filled = await filledOffice();
    await change(filled);
    expect(await filled.office.codes()).toEqual(codes);
  });

  it('keep their order where the clock went back', async () => {
    const { office } = await filledOffice();
    await office.arrive(text, at(11, 9));
    const { code, out } = await office.plan('verify');
    expect(code).toBe(0);
    expect(out).toContain('register/clock-back');
    expect((await office.plan('verify --strict')).code).toBe(1);
  });
});

describe('checkpoints', () => {
  it.each<readonly [string, (filled: Filled) => unknown, readonly string[]]>([
    ['a field is not one of a checkpoint', f => alter(f, t => `${t}note: x\n`), ['register/checkpoint-altered']],
    ['it is no YAML', f => alter(f, () => '[1'), ['register/checkpoint-altered']],
    [
      'its day was changed',
      f => alter(f, t => t.replace('at: 2024-12-13', 'at: 2024-12-12')),
      ['register/checkpoint-altered'],
    ],
    ['its count was changed', f => alter(f, t => t.replace('count: 6', 'count: 5')), ['register/checkpoint-altered']],
    [
      'its root was changed',
      f => alter(f, t => t.replace(/root: .*/, `root: ${'a'.repeat(64)}`)),
      ['register/checkpoint-altered'],
    ],
    [
      'a record was taken out of it',
      f => alter(f, t => t.replace(/records:\n {2}- .*\n/, 'records:\n')),
      ['register/checkpoint-altered', 'register/inserted-later'],
    ],
    [
      'two records changed places',
      f => alter(f, t => t.replace(/( {2}- .*\n)( {2}- .*\n)/, '$2$1')),
      ['register/checkpoint-altered'],
    ],
    [
      'it was renamed',
      ({ office }) => {
        const path = checkpointOf(office);
        office.files.put(path.replace('2024-12-13', '2024-12-14'), office.files.text(path) ?? '');
        office.files.contents.delete(path);
      },
      ['register/checkpoint-altered'],
    ],
    [
      'the one before it is gone',
      async ({ office }) => {
        const path = checkpointOf(office);
        await office.collect('hoi-mau', at(14, 8));
        await office.plan('checkpoint', at(15, 8));
        office.files.contents.delete(path);
      },
      ['register/checkpoint-previous'],
    ],
    [
      'the one before it holds more',
      ({ office }) => {
        const path = checkpointOf(office);
        const whole = office.files.text(path) ?? '';
        const { text: less, name } = shortened(whole);
        const previous = path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length);
        office.files.put(
          `${root}/checkpoints/${name}.yaml`,
          less.replace('records:', `previous: ${previous}\nrecords:`).replace('T17:00', 'T18:00'),
        );
      },
      ['register/checkpoint-previous', 'register/inserted-later'],
    ],
  ])('%s', async (_, change, codes) => {
    const filled = await filledOffice();
    await filled.office.plan('checkpoint', at(13, 17));
    await change(filled);
    expect(await filled.office.codes()).toEqual(codes);
  });
});

const answering = (check: SignatureCheck): Signatures => ({
  sign: () => ({ kind: 'signed', signature: new TextEncoder().encode('signature') }),
  verify: () => check,
});

describe('a signature', () => {
  it.each<readonly [SignatureCheck['kind'], string, number]>([
    ['good', '', 0],
    ['unknown-key', 'register/checkpoint-signature', 5],
    ['wrong-namespace', 'register/checkpoint-signature', 5],
    ['wrong-text', 'register/checkpoint-signature', 5],
    ['malformed', 'register/checkpoint-signature', 5],
    ['no-program', 'register/unverified-checkpoint', 0],
  ])('found %s', async (kind, code, exit) => {
    const { office } = await filledOffice(answering(kind === 'good' ? { kind, signer: 'phong-mot' } : { kind }));
    await office.plan('checkpoint --key khoa', at(13, 17));
    office.files.put(`${root}/checkpoints/allowed_signers`, 'phong-mot ssh-ed25519 AAAA\n');
    expect(await office.codes()).toEqual(code === '' ? [] : [code]);
    const { code: left, out } = await office.plan('verify');
    expect(left).toBe(exit);
    expect(out.includes('ký bởi phong-mot')).toBe(kind === 'good');
  });

  it('without a list of keys is told as not checked', async () => {
    const { office } = await filledOffice(answering({ kind: 'good', signer: 'x' }));
    await office.plan('checkpoint --key khoa', at(13, 17));
    expect(await office.codes()).toEqual(['register/unverified-checkpoint']);
  });

  it('that is absent although there is a list of keys is told', async () => {
    const { office } = await filledOffice(answering({ kind: 'good', signer: 'x' }));
    await office.plan('checkpoint', at(13, 17));
    office.files.put(`${root}/checkpoints/allowed_signers`, 'phong-mot ssh-ed25519 AAAA\n');
    expect(await office.codes()).toEqual(['register/unverified-checkpoint']);
  });
});
