import { type Argument, type Command, Option } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import type { GlobalOptions, Session } from './session.ts';
import type { CommandName, CommandWords, ProgramWords } from './words.ts';

/** What a command does with its arguments; loaded only when it is the one that was asked for. */
export type Run<Arguments extends unknown[]> = (session: Session, ...values: Arguments) => Promise<ExitCode>;

export interface Program {
  readonly words: ProgramWords;
  readonly sessionOf: (options: GlobalOptions) => Session;
  readonly finish: (code: ExitCode) => void;
  readonly write: (text: string) => void;
}

function termOf(argument: Argument): string {
  const name = argument.variadic ? `${argument.name()}...` : argument.name();
  return argument.required ? `<${name}>` : `[${name}]`;
}

export const termsOf = ({ registeredArguments }: Command): readonly string[] => registeredArguments.map(termOf);

/** Examples belong to the description, so that they stand before the options. */
export function describe(
  command: Command,
  summary: string,
  examples: readonly (readonly [string, string])[],
  words: ProgramWords,
): Command {
  const lines = examples.flatMap(([line, meaning]) => [`  $ ${line}`, `      ${meaning}`]);
  return command.description([summary, '', words.titles.examples, ...lines].join('\n'));
}

/** Options may stand before or behind the command: `plan -C DIR status` and `plan status -C DIR` are the same. */
export function addGlobalOptions(command: Command, { globalOptions, terms }: ProgramWords): Command {
  return command
    .option(`-C <${terms.folder}>`, globalOptions.C)
    .option('--lang <vi|en>', globalOptions.lang)
    .option('--color', globalOptions.color)
    .option('--no-color', globalOptions.noColor)
    .option('--verbose', globalOptions.verbose)
    .helpOption('-h, --help', globalOptions.help);
}

/** Declares a command below `parent` with all its texts; a command with commands of its own says so in its usage. */
export function addTo(
  parent: Command,
  words: ProgramWords,
  name: string,
  { summary, examples }: CommandWords<string, string>,
  declare: (command: Command) => Command,
): void {
  const command = declare(describe(parent.command(name).summary(summary), summary, examples, words));
  const below = command.commands.length > 0 ? [words.usageCommand] : [];
  addGlobalOptions(command, words).usage([words.usageOptions, ...below, ...termsOf(command)].join(' '));
}

export const add = (
  root: Command,
  { words }: Program,
  name: CommandName,
  declare: (command: Command) => Command,
): void => addTo(root, words, name, words.commands[name], declare);

/** Commander hands over arguments, then options, then the command itself. */
export function action<Arguments extends unknown[]>(program: Program, load: () => Promise<Run<Arguments>>) {
  return async (...values: unknown[]): Promise<void> => {
    const command = values.at(-1) as Command;
    // Of a command below another, the options of both.
    const options = command.optsWithGlobals<GlobalOptions>();
    const run = await load();
    program.finish(await run(program.sessionOf(options), ...([...values.slice(0, -2), options] as Arguments)));
  };
}

interface PeriodTexts {
  readonly year: string;
  readonly period: string;
  readonly cycle: string;
}

export const addPeriodChoice = (command: Command, texts: PeriodTexts, { terms }: ProgramWords): Command =>
  command
    .option(`-y, --year <${terms.year}>`, texts.year)
    .option(`--period <${terms.period}>`, texts.period)
    .option(`--cycle <${terms.id}>`, texts.cycle);

export const addPeriodOptions = (
  command: Command,
  texts: PeriodTexts & { readonly asOf: string },
  words: ProgramWords,
): Command => addPeriodChoice(command, texts, words).option(`--as-of <${words.terms.instant}>`, texts.asOf);

/** For every command that writes to a plan. */
export const addWaitOption = (command: Command, { terms, globalOptions }: ProgramWords): Command =>
  command.option(`--wait <${terms.seconds}>`, globalOptions.wait);

/** For an option that may be given several times. */
export const each = (value: string, all: readonly string[] = []): readonly string[] => [...all, value];

/** Takes several values; commander itself sees the dots only behind an ASCII letter. */
export function variadic(flags: string, description: string): Option {
  const option = new Option(flags, description);
  option.variadic = true;
  return option;
}
