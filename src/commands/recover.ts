import { ExitCode } from '../exit-code.ts';
import { UserError } from '../failure.ts';
import { leftovers } from '../store/leftovers.ts';
import { withLock } from '../store/lock.ts';
import { type Interrupted, interruptedChanges, journalPath, recover } from '../store/recovery.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import type { Session } from './session.ts';
import { type WaitOption, waitOf } from './writing.ts';

interface RecoverOptions extends WaitOption {
  readonly dryRun?: boolean;
}

function describe({ words }: Session, changes: readonly Interrupted[], left: readonly string[]): readonly string[] {
  const { recover: said } = words.store;
  const ofChange = ({ entries }: Interrupted): readonly string[] => [
    said.interrupted(entries.length),
    ...entries.map(({ path, state }) => `  ${path} (${said.states[state]})`),
  ];
  const ofLeft = left.length === 0 ? [] : [said.leftovers(left.length), ...left.map(path => `  ${path}`)];
  return [...changes.flatMap(ofChange), ...ofLeft];
}

function look(session: Session, root: string): ExitCode {
  const { host, words } = session;
  const changes = interruptedChanges(host, root);
  const lines = describe(session, changes, leftovers(host.files, root, host.now()));
  host.stdout.write(
    `${[...(lines.length === 0 ? [words.store.recover.nothing] : lines), words.store.recover.dryRun].join('\n')}\n`,
  );
  const edited = changes.flatMap(({ entries }) => entries.filter(({ state }) => state === 'edited'));
  const [change] = changes;
  if (change !== undefined && edited.length > 0)
    throw new UserError({
      code: 'store/conflict',
      args: { paths: edited.map(({ path }) => path), journal: journalPath(change.id) },
    });
  return ExitCode.ok;
}

/** Brings an interrupted change to its end, or says why it cannot be; takes away what ended commands left lying about. */
export async function recoverCommand(session: Session, options: RecoverOptions): Promise<ExitCode> {
  const { host, words, folder } = session;
  const { root } = openWorkspace(host, folder);
  if (options.dryRun === true) return look(session, root);
  return withLock(host, root, waitOf(options), async () => {
    const changed = recover(host, root);
    const left = leftovers(host.files, root, host.now());
    for (const path of left) host.files.remove(`${root}/${path}`);
    const { nothing, removed } = words.store.recover;
    const lines = [
      ...(changed.length > 0 ? [words.store.recovered(changed)] : []),
      ...(left.length > 0 ? [removed(left.length), ...left.map(path => `  ${path}`)] : []),
    ];
    host.stdout.write(`${(lines.length > 0 ? lines : [nothing]).join('\n')}\n`);
    return ExitCode.ok;
  });
}
