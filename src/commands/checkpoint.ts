import { resolve } from 'node:path';
import { ExitCode } from '../exit-code.ts';
import { UserError } from '../failure.ts';
import { countOf } from '../output/counts.ts';
import { type Acceptance, acceptedIds, unaccepted } from '../register/acceptance.ts';
import { type NextCheckpoint, nextCheckpoint } from '../register/checkpoint.ts';
import { shortRoot } from '../register/checkpoints.ts';
import { gatherRegister, signatureNamespace, signaturePath, signersPath } from '../register/gather.ts';
import { prettyFindings } from '../register/pretty.ts';
import { type Verification, verifyRegister } from '../register/verify.ts';
import { createRecord } from '../store/create-record.ts';
import { byteLimit, checkpointsFolder } from '../workspace/layout.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';
import { reasonOf } from './grant-options.ts';
import type { Session } from './session.ts';
import { contextOf, proofOf } from './verify.ts';
import { type WaitOption, writingFor } from './writing.ts';

interface CheckpointOptions extends WaitOption {
  readonly key?: string;
  /** Beginnings of the names of records. */
  readonly accept?: readonly string[];
  readonly reason?: string;
}

/**
 * A key that `allowed_signers` does not hold would leave a checkpoint that `verify` calls damage, and no other could be made
 * after it. ssh-keygen checks a signature from a file only, so it lies for a moment where `plan recover` clears away.
 */
function guardAllowed(
  { host }: Session,
  { root, show }: Workspace,
  bytes: Uint8Array,
  signature: Uint8Array,
  key: string,
) {
  const { files, machine, signatures } = host;
  if (files.status(`${root}/${signersPath}`) === undefined) return;
  const path = `${root}/${checkpointsFolder}/.tmp-${machine.random()}`;
  try {
    files.writeScratch(path, signature);
    const { kind } = signatures.verify(bytes, path, `${root}/${signersPath}`, signatureNamespace);
    if (kind !== 'good')
      throw new UserError({ code: 'checkpoint/key-not-allowed', args: { key, path: show(signersPath) } });
  } finally {
    files.removeScratch(path);
  }
}

/** Signs before anything is written, so that a key that does not work leaves nothing behind. */
function signed(session: Session, workspace: Workspace, bytes: Uint8Array, key: string): Uint8Array {
  const { host } = session;
  const signing = host.signatures.sign(bytes, resolve(host.workingDirectory, key), signatureNamespace);
  switch (signing.kind) {
    case 'signed':
      guardAllowed(session, workspace, bytes, signing.signature, key);
      return signing.signature;
    case 'no-program':
      throw new UserError({ code: 'checkpoint/no-program', args: { key } });
    case 'refused':
      throw new UserError({ code: 'checkpoint/key-refused', args: { key, reason: signing.reason } });
  }
}

function addSignature({ host, words }: Session, { root, show }: Workspace, path: string, signature: Uint8Array): void {
  const signatureFile = signaturePath(path);
  if (host.files.create(`${root}/${signatureFile}`, signature) === 'exists')
    throw new UserError({ code: 'checkpoint/signature-exists', args: { path: show(signatureFile) } });
  host.stdout.write(`${words.register.signed(show(signatureFile))}\n`);
}

/** The newest checkpoint may have been made by somebody without a key, and wait for the one who holds it. */
function signExisting(session: Session, workspace: Workspace, path: string, key: string): void {
  const content = session.host.files.read(`${workspace.root}/${path}`, byteLimit('checkpoint'));
  if (content.kind === 'bytes') addSignature(session, workspace, path, signed(session, workspace, content.bytes, key));
}

/** Who vouches for a record says why, and a reason without a record says nothing. */
function guardOptions({ accept, reason }: CheckpointOptions): void {
  if (accept !== undefined && reason === undefined)
    throw new UserError({ code: 'option/needs', args: { option: '--accept', needs: '--reason' } });
  if (accept === undefined && reason !== undefined)
    throw new UserError({ code: 'option/needs', args: { option: '--reason', needs: '--accept' } });
}

function acceptanceOf(verification: Verification, { accept, reason }: CheckpointOptions): Acceptance | undefined {
  if (accept === undefined || reason === undefined) return undefined;
  return { ids: acceptedIds(verification, accept), reason: reasonOf(reason) };
}

/** Writes a checkpoint and, with a key, its signature. */
function writeNew(
  session: Session,
  workspace: Workspace,
  { path, bytes, root, count }: Extract<NextCheckpoint, { readonly kind: 'new' }>,
  key: string | undefined,
): void {
  const { host, words } = session;
  const signature = key === undefined ? undefined : signed(session, workspace, bytes, key);
  createRecord(host, workspace.root, path, bytes);
  host.stdout.write(`${words.register.made(workspace.show(path), { root: shortRoot(root), count })}\n`);
  if (signature === undefined) host.stdout.write(`${words.register.unsigned}\n`);
  else addSignature(session, workspace, path, signature);
}

/** Makes the checkpoint that is called for, or says why there is none to make. */
function makeNext(
  session: Session,
  workspace: Workspace,
  next: NextCheckpoint,
  key: string | undefined,
  acceptance: Acceptance | undefined,
): void {
  const { stdout } = session.host;
  const words = session.words.register;
  switch (next.kind) {
    case 'empty':
      stdout.write(`${words.empty}\n`);
      return;
    case 'clock-back':
      throw new UserError({ code: 'checkpoint/clock-back', args: { last: next.last.name, at: next.last.at } });
    case 'too-many':
      throw new UserError({ code: 'checkpoint/too-many', args: { count: next.count, limit: next.limit } });
    case 'name-taken':
      throw new UserError({ code: 'checkpoint/name-taken', args: { name: next.name } });
    case 'nothing-new':
      if (key !== undefined && !next.isSigned) signExisting(session, workspace, next.path, key);
      stdout.write(`${words.nothingNew(next.last)}\n`);
      return;
    case 'new':
      if (acceptance !== undefined) stdout.write(`${words.accepting(acceptance.ids, acceptance.reason)}\n`);
      writeNew(session, workspace, next, key);
  }
}

async function checkpointIn(session: Session, options: CheckpointOptions): Promise<ExitCode> {
  const { host, words, folder } = session;
  // Before the files are listed: what is recorded meanwhile is then no older than a checkpoint that lacks it.
  const now = host.now();
  const workspace = openWorkspace(host, folder);
  const facts = await gatherRegister(host, workspace);
  const { plan } = facts;
  if (plan === undefined) throw new UserError({ code: 'workspace/unusable', args: { files: ['plan.yaml'] } });
  const verification = verifyRegister(facts);
  const acceptance = acceptanceOf(verification, options);
  const left = unaccepted(verification.findings, acceptance);
  const proof = proofOf(session, workspace, facts, { ...verification, findings: left });
  if (countOf(proof.findings).errors > 0) {
    const context = await contextOf(session, workspace, proof, false);
    host.stdout.write(`${prettyFindings(proof, words.register, context)}${words.register.notMade}\n`);
    return ExitCode.damaged;
  }
  const next = nextCheckpoint(facts, verification, { plan, now, ...(acceptance !== undefined && { acceptance }) });
  makeNext(session, workspace, next, options.key ?? (host.environment.PLAN_SIGNING_KEY || undefined), acceptance);
  return ExitCode.ok;
}

/**
 * Makes a checkpoint of a register that is whole, and signs it where there is a key.
 *
 * It only adds files and would need no lock to do that; it takes the lock because `plan collect` writes receipts while it
 * holds it, and one that is written between looking and fixing would for ever look as if it had been put in later.
 */
export async function checkpointCommand(session: Session, options: CheckpointOptions): Promise<ExitCode> {
  guardOptions(options);
  const { host, folder } = session;
  return writingFor(session, openWorkspace(host, folder), options, () => checkpointIn(session, options));
}
