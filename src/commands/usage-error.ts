import type { CommanderError } from 'commander';
import { nearest } from '../text/nearest.ts';
import type { ProgramWords, UsageProblem } from './words.ts';

const problems: Readonly<Record<string, UsageProblem>> = {
  'commander.unknownOption': 'unknown-option',
  'commander.unknownCommand': 'unknown-command',
  'commander.missingArgument': 'missing-argument',
  'commander.missingMandatoryOptionValue': 'missing-option',
  'commander.optionMissingArgument': 'missing-value',
  'commander.invalidArgument': 'wrong-value',
  'commander.excessArguments': 'too-many-arguments',
};

/** `plan roster` takes no arguments, so that a mistyped command below it looks like one too many. */
function rosterTypo(argv: readonly string[], { commands }: ProgramWords) {
  const [name, typed] = argv.filter(argument => !argument.startsWith('-'));
  if (name !== 'roster' || typed === undefined) return undefined;
  const meant = nearest(typed, Object.keys(commands.roster.commands));
  return meant === undefined ? undefined : { typed, meant: `roster ${meant}` };
}

/** Commander words its errors in English only; the code and the quoted token are what can be translated. */
export function wordUsageError(
  { code, message }: CommanderError,
  argv: readonly string[],
  words: ProgramWords,
): string {
  // `help` of a command that is not there ends in a help that nobody asked for.
  if (code === 'commander.help') {
    const asked = argv.find(argument => argument !== 'help' && !argument.startsWith('-')) ?? '';
    return words.usageError('unknown-command', asked, nearest(asked, Object.keys(words.commands)));
  }
  const inRoster = code === 'commander.excessArguments' ? rosterTypo(argv, words) : undefined;
  if (inRoster !== undefined) return words.usageError('unknown-command', `roster ${inRoster.typed}`, inRoster.meant);
  const problem = problems[code] ?? 'other';
  const quoted = /'([^']*)'/g;
  const tokens = [...message.matchAll(quoted)].map(([, token]) => token ?? '');
  const token = problem === 'wrong-value' ? tokens[1] : tokens[0];
  const suggestion = /Did you mean (.+?)\?\)/.exec(message)?.[1];
  return words.usageError(problem, token ?? message, suggestion);
}
