import { describe, expect, it } from 'vitest';
import type { SignatureCheck, Signatures } from '../../src/host.ts';
import { at, filledOffice, Office } from './office.ts';

const signing = (sign: Signatures['sign']): Signatures => ({
  sign,
  verify: () => ({ kind: 'good', signer: 'phong-mot' }),
});

const signs = signing((_, key, namespace) => ({
  kind: 'signed',
  signature: new TextEncoder().encode(`${key} ${namespace}`),
}));

it('the root on the last line of verify is the one in the name of the checkpoint', async () => {
  const { office } = await filledOffice();
  await office.plan('checkpoint', at(13, 17));
  const [, root = ''] = /2024-12-13-([0-9a-f]{16})\.yaml$/.exec(office.checkpoints()[0] ?? '') ?? [];
  const { out } = await office.plan('verify');
  expect(out.trimEnd().split('\n').at(-1)).toBe(`✔ Sổ nguyên vẹn. Gốc sổ: ${root} (6 bản ghi)`);
});

it('each checkpoint names the one before it', async () => {
  const { office } = await filledOffice();
  await office.plan('checkpoint', at(13, 17));
  const [first = ''] = office.checkpoints();
  await office.collect('hoi-mau', at(14, 8));
  await office.plan('checkpoint', at(15, 8));
  const [, second = ''] = office.checkpoints();
  const name = first.slice(first.lastIndexOf('/') + 1, -'.yaml'.length);
  expect(office.files.text(second)).toContain(`previous: ${name}\n`);
  expect(await office.codes()).toEqual([]);
});

it('nothing new makes no checkpoint', async () => {
  const { office } = await filledOffice();
  await office.plan('checkpoint', at(13, 17));
  const { code, out } = await office.plan('checkpoint', at(14, 17));
  expect(code).toBe(0);
  expect(out).toMatch(/^Không có bản ghi mới từ mốc 2024-12-13-/);
  expect(office.checkpoints()).toHaveLength(1);
});

it('an empty register needs none', async () => {
  const office = new Office();
  expect((await office.plan('checkpoint')).code).toBe(0);
  expect(office.checkpoints()).toEqual([]);
});

it('a clock behind the latest checkpoint makes none', async () => {
  const { office } = await filledOffice();
  await office.plan('checkpoint', at(15, 17));
  await office.arrive('x', at(16, 8));
  const { code, err } = await office.plan('checkpoint', at(14, 17));
  expect(code).toBe(2);
  expect(err).toContain('17:00:00 +07:00 ngày 15/12/2024');
  expect(office.checkpoints()).toHaveLength(1);
});

describe('a key', () => {
  it.each([
    ['--key', 'checkpoint --key khoa', {}],
    ['PLAN_SIGNING_KEY', 'checkpoint', { PLAN_SIGNING_KEY: 'khoa' }],
  ])('from %s signs for checkpoints and nothing else', async (_, line, environment) => {
    const { office } = await filledOffice(signs);
    const { run } = await import('../../src/main.ts');
    const host = { ...office.host(at(13, 17)), environment };
    expect(await run(line.split(' '), host)).toBe(0);
    const [, signature = ''] = office.checkpoints();
    expect(office.files.text(signature)).toBe('/office/khoa plan-checkpoint');
  });

  it('signs the newest checkpoint that somebody made without one', async () => {
    const { office } = await filledOffice(signs);
    await office.plan('checkpoint', at(13, 17));
    await office.plan('checkpoint --key khoa', at(14, 17));
    expect(office.checkpoints()).toHaveLength(2);
    expect(office.checkpoints()[1]).toMatch(/2024-12-13-[0-9a-f]{16}\.yaml\.sig$/);
  });

  it('leaves a signature that lies there already as it is, and says so', async () => {
    const { office } = await filledOffice(signs);
    await office.plan('checkpoint', at(13, 17));
    const [checkpoint = ''] = office.checkpoints();
    office.files.put(`${checkpoint}.sig`, 'old');
    office.files.contents.delete(checkpoint);
    const { code, err } = await office.plan('checkpoint --key khoa', at(13, 17));
    expect(code).toBe(2);
    expect(err).toContain('từ trước');
    expect(office.files.text(`${checkpoint}.sig`)).toBe('old');
  });

  it.each([
    ['a new checkpoint', false],
    ['one that waits for its signature', true],
  ])('that allowed_signers does not hold signs not %s', async (_, waits) => {
    const verify = (): SignatureCheck => ({ kind: 'unknown-key' });
    const { office } = await filledOffice({ ...signs, verify });
    if (waits) await office.plan('checkpoint', at(13, 17));
    office.files.put('/office/plan/checkpoints/allowed_signers', 'an namespaces="plan-checkpoint" ssh-ed25519 AAAA');
    const before = [...office.files.contents.keys()].filter(path => !path.includes('/.plan/'));
    const { code, err } = await office.plan('checkpoint --key khoa', at(13, 18));
    expect(code).toBe(2);
    expect(err).toContain('allowed_signers; chưa ghi gì');
    expect([...office.files.contents.keys()].filter(path => !path.includes('/.plan/'))).toEqual(before);
  });

  it.each([
    ['without ssh-keygen', { kind: 'no-program' } as const, 'không có ssh-keygen'],
    ['that is refused', { kind: 'refused', reason: 'No such file.' } as const, 'No such file'],
  ])('%s leaves nothing behind', async (_, outcome, told) => {
    const { office } = await filledOffice(signing(() => outcome));
    const { code, err } = await office.plan('checkpoint --key khoa', at(13, 17));
    expect(code).toBe(2);
    expect(err).toContain(told);
    expect(office.checkpoints()).toEqual([]);
  });
});
