import { resolve } from 'node:path';
import { ExitCode } from '../exit-code.ts';
import { UserError } from '../failure.ts';
import { countOf } from '../output/counts.ts';
import { nextCheckpoint } from '../register/checkpoint.ts';
import { gatherRegister, signatureNamespace, signaturePath } from '../register/gather.ts';
import { prettyFindings } from '../register/pretty.ts';
import { rootOf } from '../register/verify.ts';
import { shortRoot } from '../register/verify-checkpoints.ts';
import { createRecord } from '../store/create-record.ts';
import { openForReading } from '../store/reading.ts';
import { byteLimit } from '../workspace/layout.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Session } from './session.ts';
import { contextOf, proofOf } from './verify.ts';

interface CheckpointOptions {
  readonly key?: string;
}

/** Signs before anything is written, so that a key that does not work leaves nothing behind. */
function signed({ host }: Session, bytes: Uint8Array, key: string): Uint8Array {
  const signing = host.signatures.sign(bytes, resolve(host.workingDirectory, key), signatureNamespace);
  switch (signing.kind) {
    case 'signed':
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
  if (content.kind === 'bytes') addSignature(session, workspace, path, signed(session, content.bytes, key));
}

/** Makes a checkpoint of a register that is whole, and signs it where there is a key. */
export async function checkpointCommand(session: Session, options: CheckpointOptions): Promise<ExitCode> {
  const { host, words, folder } = session;
  const key = options.key ?? (host.environment.PLAN_SIGNING_KEY || undefined);
  const workspace = openForReading(host, folder);
  const facts = await gatherRegister(host, workspace);
  const { plan } = facts;
  if (plan === undefined) throw new UserError({ code: 'workspace/unusable', args: { files: ['plan.yaml'] } });
  const proof = proofOf(session, workspace, facts);
  if (countOf(proof.findings).errors > 0) {
    const context = await contextOf(session, workspace, proof, false);
    host.stdout.write(`${prettyFindings(proof, words.register, context)}${words.register.notMade}\n`);
    return ExitCode.damaged;
  }
  const next = nextCheckpoint(facts, proof.verification, plan, host.now());
  switch (next.kind) {
    case 'empty':
      host.stdout.write(`${words.register.empty}\n`);
      return ExitCode.ok;
    case 'clock-back':
      throw new UserError({ code: 'checkpoint/clock-back', args: { last: next.last.name, at: next.last.at } });
    case 'nothing-new':
      if (key !== undefined && !next.isSigned) signExisting(session, workspace, next.path, key);
      host.stdout.write(`${words.register.nothingNew(next.last)}\n`);
      return ExitCode.ok;
    case 'new': {
      const signature = key === undefined ? undefined : signed(session, next.bytes, key);
      const { root, count } = rootOf(facts.records);
      if (createRecord(host, workspace.root, next.path, next.bytes) === 'exists') {
        // Somebody else has made it this very moment: it holds the same records.
        host.stdout.write(`${words.register.nothingNew({ name: next.name, count })}\n`);
        return ExitCode.ok;
      }
      host.stdout.write(`${words.register.made(workspace.show(next.path), { root: shortRoot(root), count })}\n`);
      if (signature === undefined) host.stdout.write(`${words.register.unsigned}\n`);
      else addSignature(session, workspace, next.path, signature);
      return ExitCode.ok;
    }
  }
}
