import { CommanderError } from 'commander';
import { toolVersion } from './build.ts';
import { buildProgram } from './commands/program.ts';
import { askedLanguage, isLanguage, sessionOf } from './commands/session.ts';
import { wordUsageError } from './commands/usage-error.ts';
import { ExitCode } from './exit-code.ts';
import { UserError } from './failure.ts';
import type { Host } from './host.ts';
import { loadWords } from './messages/load-words.ts';
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

function sayUsage(host: Host, words: Words, argv: readonly string[], error: CommanderError): ExitCode {
  if (error.exitCode === 0) return ExitCode.ok;
  host.stderr.write(`plan: ${wordUsageError(error, argv, words.program)}\n${words.program.moreHelp}\n`);
  return ExitCode.usage;
}

interface SystemError {
  readonly code?: unknown;
  readonly path?: unknown;
  /** See `Files.writeTogether`. */
  readonly written?: readonly string[];
  /** See `commit` of the store. */
  readonly unfinished?: boolean;
}

/** The machine's fault, not that of the program or the data. */
function sayEnvironment(host: Host, words: Words, { code, path, written = [], unfinished }: SystemError): ExitCode {
  const lines = [
    `plan: ${words.program.environment(String(code), typeof path === 'string' ? path : '')}`,
    ...(written.length > 0 ? [words.store.partlyWritten(written)] : []),
    ...(unfinished === true ? [words.store.unfinished] : []),
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

/** Runs one command line to its exit code; nothing is thrown, and the process is not ended. */
export async function run(argv: readonly string[], host: Host): Promise<ExitCode> {
  const language = askedLanguage(argv, host.environment);
  const words = await loadWords(isLanguage(language) ? language : 'vi');
  let outcome: ExitCode = ExitCode.ok;
  try {
    if (!isLanguage(language)) throw new UserError({ code: 'option/language', args: { value: language } });
    const program = buildProgram({
      words: words.program,
      sessionOf: options => sessionOf(host, words, language, options),
      finish: code => {
        outcome = code;
      },
      write: host.stdout.write,
    });
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...argv], { from: 'user' });
    return outcome;
  } catch (error) {
    if (error instanceof UserError) return sayFailure(host, words, error);
    if (error instanceof CommanderError) return sayUsage(host, words, argv, error);
    return sayFault(host, words, error, argv.includes('--verbose'));
  }
}
