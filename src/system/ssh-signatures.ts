import type { SignatureCheck, Signatures, Signing } from '../host.ts';

const program = 'ssh-keygen';
/** Checking asks nobody anything; signing may wait for somebody to touch a key or type its password. */
const patience = { checking: 10_000, signing: 120_000 } as const;

interface Outcome {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** `undefined` when the machine has no such program; any other fault of starting it is the system's error. */
function run(options: readonly string[], input: Uint8Array, timeout: number): Outcome | undefined {
  // Loaded here: few commands look at signatures.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { error, status, stdout, stderr } = spawnSync(program, options, { input, timeout, windowsHide: true });
  const fault = error as NodeJS.ErrnoException | undefined;
  if (fault?.code === 'ENOENT') return undefined;
  // Killed for its slowness, or gone before it had read everything: no signature was found good.
  if (fault !== undefined && fault.code !== 'ETIMEDOUT' && fault.code !== 'EPIPE') throw fault;
  return { code: status, stdout, stderr: stderr.toString('utf8') };
}

function sign(bytes: Uint8Array, keyPath: string, namespace: string): Signing {
  const outcome = run(['-Y', 'sign', '-q', '-f', keyPath, '-n', namespace], bytes, patience.signing);
  if (outcome === undefined) return { kind: 'no-program' };
  if (outcome.code === 0 && outcome.stdout.length > 0) return { kind: 'signed', signature: outcome.stdout };
  return { kind: 'refused', reason: outcome.stderr.trim() };
}

/** The program tells its reasons only in words, which it does not translate. */
function verify(
  bytes: Uint8Array,
  signaturePath: string,
  allowedSignersPath: string,
  namespace: string,
): SignatureCheck {
  const shared = ['-s', signaturePath, '-f', allowedSignersPath];
  const found = run(['-Y', 'find-principals', ...shared], new Uint8Array(), patience.checking);
  if (found === undefined) return { kind: 'no-program' };
  if (/parse signature|armor|incomplete message/i.test(found.stderr)) return { kind: 'malformed' };
  const [signer = ''] = found.stdout.toString('utf8').split(/\r?\n/);
  if (found.code !== 0 || signer === '') return { kind: 'unknown-key' };
  const checked = run(['-Y', 'verify', ...shared, '-I', signer, '-n', namespace], bytes, patience.checking);
  if (checked?.code === 0) return { kind: 'good', signer };
  return { kind: /namespace/i.test(checked?.stderr ?? '') ? 'wrong-namespace' : 'wrong-text' };
}

/**
 * OpenSSH's own program: it is on every Linux, macOS and Windows 10 or later, reads keys of agents and security keys, and is
 * what git signs with; no library does all of that.
 */
export const sshSignatures: Signatures = { sign, verify };
