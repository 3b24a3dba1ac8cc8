/** The store without a command around it: what the faults of `store.test.ts` befall. */
import { createHash } from 'node:crypto';
import type { Host } from '../../src/host.ts';
import { run as runPlan } from '../../src/main.ts';
import { loadWords } from '../../src/messages/load-words.ts';
import { sayError } from '../../src/say-error.ts';
import type { Change } from '../../src/store/change.ts';
import { createRecord } from '../../src/store/create-record.ts';
import { writing } from '../../src/store/writing.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';

export { nodeHost } from '../../src/system/node-host.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function read(host: Host, path: string): Uint8Array {
  const content = host.files.read(path, 1_000_000);
  if (content.kind !== 'bytes') throw new Error(`${path} is ${content.kind}`);
  return content.bytes;
}

const mark = '# changed\n';
const marked = (text: string): string => (text.endsWith(mark) ? text : text + mark);

/** Two records, then three files that belong together, one of them new and in a new folder. */
async function change(host: Host): Promise<void> {
  const workspace = openWorkspace(host, undefined);
  const original = bytesOf('what a unit sent'.repeat(200));
  createRecord(host, workspace.root, `originals/sha256/${sha256(original).slice(0, 2)}/${sha256(original)}`, original);
  await writing(host, workspace, { tell: () => undefined }, async store => {
    const other = bytesOf('what another sent');
    store.create(`originals/sha256/${sha256(other).slice(0, 2)}/${sha256(other)}`, other);
    const replaced = ['plan.yaml', 'units.yaml'].map((path): Change => {
      const old = read(host, `${workspace.root}/${path}`);
      const bytes = bytesOf(marked(new TextDecoder().decode(old)));
      return { kind: 'replace', path, bytes, expected: sha256(old) };
    });
    store.commit([...replaced, { kind: 'create', path: 'notes/2024/a/note.md', bytes: bytesOf('a note') }]);
  });
}

/** One file under the lock: no journal is needed. */
async function single(host: Host): Promise<void> {
  await writing(host, openWorkspace(host, undefined), { tell: () => undefined }, async store => {
    const expected = sha256(read(host, `${store.workspace.root}/plan.yaml`));
    const bytes = bytesOf(marked(new TextDecoder().decode(read(host, `${store.workspace.root}/plan.yaml`))));
    store.commit([{ kind: 'replace', path: 'plan.yaml', bytes, expected }]);
  });
}

/** Adds an entry to a list that all share, and a record of it; what was added already is not added twice. */
async function add(host: Host, id: string): Promise<void> {
  const workspace = openWorkspace(host, undefined);
  createRecord(host, workspace.root, `records/${id}.md`, bytesOf(`record ${id}`));
  await writing(host, workspace, { wait: 600, tell: () => undefined }, async store => {
    const path = `${workspace.root}/list.md`;
    const old = read(host, path);
    const entries = new TextDecoder().decode(old).trimEnd().split('\n').slice(0, -1);
    if (entries.includes(id)) return;
    const text = [...entries, id].join('\n');
    store.commit([
      { kind: 'replace', path: 'list.md', bytes: bytesOf(`${text}\nend\n`), expected: sha256(old) },
      {
        kind: 'replace',
        path: 'last.md',
        bytes: bytesOf(id),
        expected: sha256(read(host, `${workspace.root}/last.md`)),
      },
    ]);
  });
}

/** Takes the lock at once or not at all, and keeps it until the input ends. */
async function hold(host: Host): Promise<void> {
  await writing(host, openWorkspace(host, undefined), { wait: 0, tell: () => undefined }, async () => {
    host.stdout.write('held\n');
    for await (const _ of process.stdin);
  });
}

const commands: Readonly<Record<string, (host: Host, value: string) => Promise<void>>> = { change, single, add, hold };

export async function run(argv: readonly string[], host: Host): Promise<number> {
  const [name = '', value = ''] = argv;
  const command = commands[name];
  if (command === undefined) return runPlan(argv, host);
  try {
    await command(host, value);
    return 0;
  } catch (error) {
    return sayError(host, await loadWords('vi'), error, true);
  }
}
