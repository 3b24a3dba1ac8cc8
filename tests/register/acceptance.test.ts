import { beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/main.ts';
import { reportYaml } from '../support/small-plan.ts';
import { at, filledOffice, type Office } from './office.ts';

const reason = 'Gộp sổ của máy phòng Hai, đã đối chiếu số đến';
const text = reportYaml('hoi-mau');

let office: Office;
/** A record dated before the checkpoint of the 13th that was not there when it was made. */
let late: string;

beforeEach(async () => {
  ({ office } = await filledOffice());
  await office.plan('checkpoint', at(13, 17));
  late = await office.arrive(text, at(9, 8), { parents: [] });
});

/** Runs `plan checkpoint` with texts that hold spaces. */
async function checkpoint(arguments_: readonly string[], now = at(14, 17)) {
  const host = office.host(now);
  const code = await run(['checkpoint', ...arguments_], host);
  return { code, out: host.stdout.text, err: host.stderr.text };
}

const accept = (...beginnings: readonly string[]): readonly string[] => ['--accept', ...beginnings, '--reason', reason];

const warned = async (): Promise<unknown> =>
  (await office.verify()).findings.map(({ code, args }) => ({ code, ...args }));

it('a nightly checkpoint is refused for as long as nobody vouches for the record', async () => {
  for (const day of [14, 15, 16]) {
    const { code, out } = await checkpoint([], at(day, 17));
    expect(code).toBe(5);
    expect(out).toContain(`plan checkpoint --accept ${late.slice(0, 19)} --reason`);
  }
  expect(office.checkpoints()).toHaveLength(1);
});

it('a record that was accepted is told for ever, with the reason and the checkpoint that accepted it', async () => {
  const { code, out } = await checkpoint(accept(late.slice(0, 19)));
  expect(code).toBe(0);
  expect(out).toContain(reason);
  expect(out).toContain(late);
  const [first = '', second = ''] = office
    .checkpoints()
    .map(path => path.slice(-'2024-12-13-0123456789abcdef.yaml'.length));
  const told = [
    {
      code: 'register/insertion-accepted',
      recordedAt: at(9, 8),
      checkpoint: first.replace('.yaml', ''),
      accepted: second.replace('.yaml', ''),
      reason,
    },
  ];
  expect(await warned()).toEqual(told);
  await office.collect('hoi-mau', at(15, 8));
  expect((await checkpoint([], at(15, 17))).code).toBe(0);
  expect(await warned()).toEqual(told);
  expect((await office.plan('verify')).code).toBe(0);
  expect((await office.plan('verify --strict')).code).toBe(1);
});

it('the checkpoint keeps who was accepted and why, in its file', async () => {
  await checkpoint(accept(late));
  const file = office.files.text(office.checkpoints()[1] ?? '');
  expect(file).toContain(`accepted:\n  - ${late}\nreason: ${reason}\nrecords:\n`);
});

it.each([
  ['the day and the hash', (id: string) => id.slice(0, 14)],
  ['the hash', (id: string) => id.slice(11, 19)],
  ['the whole name', (id: string) => id],
])('a beginning of %s names a record', async (_, beginningOf) => {
  expect((await checkpoint(accept(beginningOf(late)))).code).toBe(0);
});

it('each of several records has to be named', async () => {
  const receipt = await office.judge(late, text, at(9, 9), { unit: 'hoi-mau', parents: [late], outcome: 'returned' });
  const { code, out } = await checkpoint(accept(late));
  expect(code).toBe(5);
  expect(out).toContain(receipt.slice(11, 30));
  expect(out).not.toContain(`arrivals/2024/${late}`);
  expect(office.checkpoints()).toHaveLength(1);
  expect((await checkpoint(accept(late, receipt))).code).toBe(0);
});

describe('nothing else is accepted:', () => {
  it.each<readonly [string, () => readonly string[], number, string]>([
    ['a beginning that no such record has', () => accept('2024-12-10'), 2, '"2024-12-10"'],
    ['a beginning that fits everything', () => accept(''), 2, '""'],
    ['a record without a reason', () => ['--accept', late], 2, '--reason'],
    ['a reason without a record', () => ['--reason', reason], 2, '--accept'],
    ['an empty reason', () => ['--accept', late, '--reason', ' '], 2, '--reason'],
  ])('%s', async (_, line, exit, told) => {
    const { code, err } = await checkpoint(line());
    expect(code).toBe(exit);
    expect(err).toContain(told);
    expect(office.checkpoints()).toHaveLength(1);
  });

  it('a beginning that two records have', async () => {
    await office.arrive(`${text}# another\n`, at(9, 9), { parents: [] });
    const { code, err } = await checkpoint(accept('2024-12-09'));
    expect(code).toBe(2);
    expect(err).toContain('Có 2 bản ghi');
  });

  it('any other error, which still refuses the checkpoint', async () => {
    office.files.contents.delete([...office.files.contents.keys()].find(path => path.includes('/originals/')) ?? '');
    const { code, out } = await checkpoint(accept(late));
    expect(code).toBe(5);
    expect(out).toContain('register/missing-original');
    expect(out).not.toContain('register/inserted-later');
    expect(office.checkpoints()).toHaveLength(1);
  });

  it('a checkpoint that was edited to accept', async () => {
    const [path = ''] = office.checkpoints();
    office.files.put(
      path,
      (office.files.text(path) ?? '').replace('records:', `accepted:\n  - ${late}\nreason: x\nrecords:`),
    );
    expect(await office.codes()).toEqual(['register/checkpoint-altered', 'register/inserted-later']);
  });
});

it('a checkpoint made later that lacks the record again asks again', async () => {
  const [first = ''] = office.checkpoints();
  await checkpoint(accept(late));
  const [, second = ''] = office.checkpoints();
  const own = office.files.text(second);
  // Another computer knew of neither the record nor its acceptance.
  const accepted = office.files.contents.get(office.path(late));
  office.files.contents.delete(second);
  office.files.contents.delete(office.path(late));
  await office.collect('hoi-mau', at(15, 8));
  await office.plan('checkpoint', at(15, 17));
  office.files.put(second, own ?? '');
  office.files.put(`/office/plan/arrivals/2024/${late}.yaml`, accepted ?? new Uint8Array());
  expect(office.checkpoints()).toContain(first);
  expect(await office.codes()).toContain('register/inserted-later');
});

it.each([
  ['none', { recordedAt: undefined }],
  ['one that is no moment', { recordedAt: 'hôm qua' }],
])('a forged record cannot pass by giving no time of its making: %s', async (_, changes) => {
  await office.files.contents.delete(office.path(late));
  const id = await office.arrive(text, at(8, 8), { parents: [], ...(changes as object) });
  const inserted = (await office.verify()).findings.find(({ code }) => code === 'register/inserted-later');
  expect(inserted?.args).toMatchObject({ id, recordedAt: at(8, 8) });
});

it('the same records cannot be accepted under the name of a checkpoint of the same day', async () => {
  const { code: first } = await checkpoint(accept(late));
  const [, accepting = ''] = office.checkpoints();
  // Made by another tool: it holds the record and does not say why.
  office.files.put(accepting, (office.files.text(accepting) ?? '').replace(/accepted:[\s\S]*(?=records:)/, ''));
  const { code, err } = await checkpoint(accept(late));
  expect([first, code]).toEqual([0, 2]);
  expect(err).toContain('ngày mai');
});
