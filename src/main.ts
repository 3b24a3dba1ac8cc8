import { CommanderError } from 'commander';
import { buildProgram } from './commands/program.ts';
import { askedLanguage, isLanguage, sessionOf } from './commands/session.ts';
import { wordUsageError } from './commands/usage-error.ts';
import { ExitCode } from './exit-code.ts';
import { UserError } from './failure.ts';
import type { Host } from './host.ts';
import { loadWords } from './messages/load-words.ts';
import type { Words } from './messages/words.ts';
import { sayError } from './say-error.ts';

function sayUsage(host: Host, words: Words, argv: readonly string[], error: CommanderError): ExitCode {
  if (error.exitCode === 0) return ExitCode.ok;
  host.stderr.write(`plan: ${wordUsageError(error, argv, words.program)}\n${words.program.moreHelp}\n`);
  return ExitCode.usage;
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
    if (error instanceof CommanderError) return sayUsage(host, words, argv, error);
    return sayError(host, words, error, argv.includes('--verbose'));
  }
}
