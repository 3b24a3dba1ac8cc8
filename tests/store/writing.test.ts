import { expect, it } from 'vitest';
import { encodeJournal } from '../../src/store/journal-record.ts';
import { openForReading } from '../../src/store/reading.ts';
import { sha256 } from '../../src/store/sha256.ts';
import { type StoreNotice, writing } from '../../src/store/writing.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';
import { smallPlan } from '../support/small-plan.ts';

const root = '/office/plan';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A change of one new file that was decided on and not applied. */
function interrupted(files: MemoryFiles): void {
  const entry = { path: 'narrative/2024.yaml', before: null, after: sha256('new') };
  files.put(`${root}/.plan/tx/1-x/0`, 'new');
  files.put(`${root}/.plan/tx/1-x/commit.json`, encodeJournal([entry]));
}

function setUp(environment: Readonly<Record<string, string>> = {}, wait: () => void = () => undefined) {
  const files = new MemoryFiles(smallPlan());
  const host = fakeHost(files, { environment, machine: { wait } });
  const notices: StoreNotice[] = [];
  return { files, host, notices, options: { tell: (notice: StoreNotice) => void notices.push(notice) } };
}

it('first finishes what was interrupted, and says so', async () => {
  const { files, host, notices, options } = setUp();
  interrupted(files);
  const listed = await writing(host, openWorkspace(host, undefined), options, async ({ workspace }) =>
    workspace.documents.map(({ path }) => path),
  );
  expect(listed).toContain('narrative/2024.yaml');
  expect(notices).toEqual([{ kind: 'recovered', paths: ['narrative/2024.yaml'] }]);
});

it('lists the plan anew, because another may have written while it waited', async () => {
  const { files, host, options } = setUp();
  const before = openWorkspace(host, undefined);
  files.put(`${root}/reports/2024/so-mot.yaml`, '');
  const { documents } = await writing(host, before, options, async ({ workspace }) => workspace);
  expect(before.documents).not.toEqual(documents);
  expect(documents.map(({ path }) => path)).toContain('reports/2024/so-mot.yaml');
});

it('warns of a folder that a service synchronises, once', async () => {
  const { host, notices, options } = setUp({ OneDrive: '/office' });
  await writing(host, openWorkspace(host, undefined), options, async store => {
    store.create('notes/a.md', bytesOf('a'));
    store.commit([{ kind: 'create', path: 'notes/b.md', bytes: bytesOf('b') }]);
  });
  expect(notices).toEqual([{ kind: 'shared', shared: { kind: 'synchronised', name: 'OneDrive' } }]);
});

it('says nothing where there is nothing to say', async () => {
  const { host, notices, options } = setUp();
  expect(await writing(host, openWorkspace(host, undefined), options, async () => 'done')).toBe('done');
  expect(notices).toEqual([]);
});

it('a reader waits for a command that is at work, and sees what it made', () => {
  const { files, host } = setUp({}, () => {
    files.put(`${root}/narrative/2024.yaml`, 'new');
    files.remove(`${root}/.plan/tx/1-x/commit.json`);
  });
  interrupted(files);
  const { name, bootId, processId, processStart } = host.machine;
  const holder = { machine: name, bootId, processId, processStart, user: 'an', since: '2024-12-18T09:00:00+07:00' };
  files.put(`${root}/.plan/lock/1`, JSON.stringify({ state: 'held', ...holder }));
  expect(openForReading(host, undefined).documents.map(({ path }) => path)).toContain('narrative/2024.yaml');
});

it('a reader waits for nobody when nobody is at work', () => {
  const { files, host } = setUp({}, () => {
    throw new Error('waited');
  });
  interrupted(files);
  expect(() => openForReading(host, undefined)).toThrow(expect.objectContaining({ exitCode: 5 }));
});

it('what was staged and not decided on keeps no reader', () => {
  const { files, host } = setUp();
  files.put(`${root}/.plan/tx/1-x/0`, 'new');
  expect(openForReading(host, undefined).root).toBe(root);
});
