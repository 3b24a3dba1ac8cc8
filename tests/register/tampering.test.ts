import { describe, expect, it } from 'vitest';
import { originalPath } from '../../src/workspace/layout.ts';
import { reportYaml } from '../support/small-plan.ts';
import { at, filledOffice, type Office, root } from './office.ts';

type Filled = Awaited<ReturnType<typeof filledOffice>>;

interface Tampering {
  readonly name: string;
  readonly by: (filled: Filled) => Promise<void> | void;
  /** Codes that the chain of records shows by itself; none where it cannot. */
  readonly chain: readonly string[];
  /** Codes once a checkpoint was made before. */
  readonly checkpoint: readonly string[];
}

/** Every moment an hour earlier: what a unit that was late would like. */
const earlier = (text: string): string => text.replaceAll('T08:00:00', 'T07:00:00');
const remarked = (text: string): string => text.replace('outcome: accepted', 'outcome: accepted-with-remarks');
const lost = 'register/checkpoint-record';

/** Gives every record another hour, its parents and arrivals their new names, and itself a fitting one. */
function rewriteAll({ office }: Filled, ids: readonly string[]): void {
  const renamed = new Map<string, string>();
  for (const id of ids)
    renamed.set(
      id,
      office.rewrite(id, text => [...renamed].reduce((done, [old, now]) => done.replaceAll(old, now), earlier(text))),
    );
}

async function insert(office: Office, keep: boolean): Promise<void> {
  const text = reportYaml('hoi-mau');
  const arrival = await office.arrive(text, at(9, 8), { parents: [] });
  await office.judge(arrival, text, at(9, 8), { unit: 'hoi-mau', parents: [arrival], outcome: 'returned' });
  if (keep) return;
  const [hash = ''] = [...office.files.contents.keys()].filter(path => office.files.text(path) === text);
  office.files.contents.delete(hash);
}

const originalOf = (unit: string, office: Office): string =>
  [...office.files.contents.keys()].find(
    path => path.includes('/originals/') && office.files.text(path) === reportYaml(unit),
  ) ?? '';

const tamperings: readonly Tampering[] = [
  {
    name: 'a field is changed',
    by: ({ office, second }) => office.files.put(office.path(second.receipt), remarked(office.text(second.receipt))),
    chain: ['register/record-name'],
    checkpoint: ['register/record-name'],
  },
  {
    name: 'a field is changed, and the file renamed to fit',
    by: ({ office, second }) => void office.rewrite(second.receipt, remarked),
    chain: ['register/unknown-parent'],
    checkpoint: [lost, 'register/inserted-later', 'register/unknown-parent'],
  },
  {
    name: 'the newest is rewritten so that it fits',
    by: ({ office, third }) => void office.rewrite(third.receipt, remarked),
    chain: [],
    checkpoint: [lost, 'register/inserted-later'],
  },
  {
    name: 'all of them are rewritten so that they fit',
    by: filled =>
      rewriteAll(
        filled,
        [filled.first, filled.second, filled.third].flatMap(({ arrival, receipt }) => [arrival, receipt]),
      ),
    chain: [],
    checkpoint: [lost, 'register/inserted-later'],
  },
  {
    name: 'the newest is deleted',
    by: ({ office, third }) => void office.files.contents.delete(office.path(third.receipt)),
    chain: [],
    checkpoint: [lost],
  },
  {
    name: 'one in the middle is deleted',
    by: ({ office, second }) => void office.files.contents.delete(office.path(second.arrival)),
    chain: ['register/unknown-arrival', 'register/unknown-parent'],
    checkpoint: [lost, 'register/unknown-arrival', 'register/unknown-parent'],
  },
  {
    name: 'one with an earlier date is put in, without an original',
    by: ({ office }) => insert(office, false),
    chain: ['register/missing-original'],
    checkpoint: ['register/inserted-later', 'register/missing-original'],
  },
  {
    name: 'one with an earlier date is put in, with an original',
    by: ({ office }) => insert(office, true),
    chain: [],
    checkpoint: ['register/inserted-later'],
  },
  {
    name: 'an original is exchanged',
    by: ({ office }) => office.files.put(originalOf('so-hai', office), reportYaml('so-hai', 'nil: false\n')),
    chain: ['register/changed-original'],
    checkpoint: ['register/changed-original'],
  },
  {
    name: 'an original is lost',
    by: ({ office }) => void office.files.contents.delete(originalOf('so-hai', office)),
    chain: ['register/missing-original'],
    checkpoint: ['register/missing-original'],
  },
];

describe.each(tamperings)('$name', ({ by, chain, checkpoint }) => {
  it('shows by itself, or not at all, as the chain can', async () => {
    const filled = await filledOffice();
    await by(filled);
    expect(await filled.office.codes()).toEqual(chain);
  });

  it('shows once there is a checkpoint, and nothing is changed by looking', async () => {
    const filled = await filledOffice();
    await filled.office.plan('checkpoint', at(13, 17));
    await by(filled);
    expect(await filled.office.codes()).toEqual(checkpoint);
    const before = new Map(filled.office.files.contents);
    expect((await filled.office.plan('verify')).code).toBe(5);
    expect(filled.office.files.contents).toEqual(before);
  });

  it('lets no checkpoint be made of it while there are errors', async () => {
    const filled = await filledOffice();
    await filled.office.plan('checkpoint', at(13, 17));
    await by(filled);
    const { code, out } = await filled.office.plan('checkpoint', at(14, 17));
    expect(code).toBe(5);
    expect(out).toContain('Không lập mốc');
    expect(filled.office.checkpoints()).toHaveLength(1);
  });
});

it('a register that nobody touched is whole', async () => {
  const { office } = await filledOffice();
  expect(await office.codes()).toEqual([]);
  await office.plan('checkpoint', at(13, 17));
  expect(await office.codes()).toEqual([]);
});

it('an honest late receipt raises no alarm', async () => {
  const { office } = await filledOffice();
  await office.plan('checkpoint', at(13, 17));
  const text = reportYaml('hoi-mau');
  // It came on the 10th by post and was found on the 16th.
  const arrival = await office.arrive(text, at(10, 8), { recordedAt: at(16, 9), channel: 'post' });
  await office.judge(arrival, text, at(10, 8), { unit: 'hoi-mau', recordedAt: at(16, 9), outcome: 'returned' });
  expect(await office.codes()).toEqual([]);
});

it('a file under the hash of another is a changed original wherever it lies', async () => {
  const { office } = await filledOffice();
  office.files.put(`${root}/${originalPath('0'.repeat(64))}`, 'x');
  expect(await office.codes()).toEqual(['register/changed-original']);
});

it('an original that no record names is listed and is no fault', async () => {
  const { office } = await filledOffice();
  const { sha256 } = office.keep('nobody knows this');
  const verification = await office.verify();
  expect(verification.findings).toEqual([]);
  expect(verification.unreferenced).toEqual([originalPath(sha256)]);
  expect((await office.plan('verify')).out).toContain(originalPath(sha256));
});
