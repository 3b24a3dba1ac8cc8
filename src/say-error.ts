import { toolVersion } from './build.ts';
import { ExitCode } from './exit-code.ts';
import { UserError } from './failure.ts';
import type { Host } from './host.ts';
import type { Wording } from './messages/wording.ts';
import type { Words } from './messages/words.ts';

const environmentCodes = new Set(
  (
    'EACCES EPERM EBUSY ENOSPC EDQUOT EROFS EIO EMFILE ENFILE EISDIR EEXIST ENOENT ENOTDIR ENOTEMPTY ELOOP ENAMETOOLONG ' +
    'EXDEV EFBIG ENODEV ENXIO ESTALE ETIMEDOUT UNKNOWN'
  ).split(' '),
);

function sayFailure(host: Host, words: Words, error: UserError): ExitCode {
  const word = words.failures[error.failure.code] as (args: unknown) => Wording;
  const { message, fix } = word(error.failure.args);
  host.stderr.write(`plan: ${message}\n`);
  if (fix !== undefined) host.stderr.write(`${words.output.fix(fix)}\n`);
  return error.exitCode;
}

interface SystemError {
  readonly code?: unknown;
  readonly path?: unknown;
  /** See `Files.writeTogether`. */
  readonly written?: readonly string[];
  readonly isHeld?: boolean;
  /** See `commit` of the store. */
  readonly unfinished?: boolean;
}

/** The machine's fault, not that of the program or the data. */
function sayEnvironment(host: Host, words: Words, error: SystemError): ExitCode {
  const { code, path: failed, written, isHeld = false, unfinished = false } = error;
  const path = typeof failed === 'string' ? failed : '';
  const lines = [
    `plan: ${isHeld ? words.program.held(path) : words.program.environment(String(code), path)}`,
    ...(isHeld ? [words.output.fix(words.program.letGo)] : []),
    ...(isHeld && written?.length === 0 ? [words.store.nothingWritten] : []),
    ...(written !== undefined && written.length > 0 ? [words.store.partlyWritten(written)] : []),
    ...(unfinished ? [words.store.unfinished] : []),
  ];
  host.stderr.write(`${lines.join('\n')}\n`);
  return ExitCode.environment;
}

/** A fault that nobody expected: one sentence, and the trace for those who ask for it. */
function sayFault(host: Host, words: Words, error: unknown, verbose: boolean): ExitCode {
  const fault: SystemError = Object(error);
  if (typeof fault.code === 'string' && environmentCodes.has(fault.code)) return sayEnvironment(host, words, fault);
  host.stderr.write(`plan: ${words.program.fault(toolVersion)}\n`);
  if (verbose) host.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return ExitCode.fault;
}

/** Says why a command stopped, in the words of whoever typed it, and gives the exit code for that. */
export const sayError = (host: Host, words: Words, error: unknown, verbose: boolean): ExitCode =>
  error instanceof UserError ? sayFailure(host, words, error) : sayFault(host, words, error, verbose);
