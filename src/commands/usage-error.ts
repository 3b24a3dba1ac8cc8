import type { CommanderError } from 'commander';
import type { ProgramWords, UsageProblem } from './words.ts';

const problems: Readonly<Record<string, UsageProblem>> = {
  'commander.unknownOption': 'unknown-option',
  'commander.unknownCommand': 'unknown-command',
  'commander.missingArgument': 'missing-argument',
  'commander.optionMissingArgument': 'missing-value',
  'commander.invalidArgument': 'wrong-value',
  'commander.excessArguments': 'too-many-arguments',
};

/** Commander words its errors in English only; the code and the quoted token are what can be translated. */
export function wordUsageError({ code, message }: CommanderError, words: ProgramWords): string {
  const problem = problems[code] ?? 'other';
  const quoted = /'([^']*)'/g;
  const tokens = [...message.matchAll(quoted)].map(([, token]) => token ?? '');
  const token = problem === 'wrong-value' ? tokens[1] : tokens[0];
  const suggestion = /Did you mean (.+?)\?\)/.exec(message)?.[1];
  return words.usageError(problem, token ?? message, suggestion);
}
