import { Command, type Help } from 'commander';
import { toolVersion } from '../build.ts';
import { declareHelpCommands, declarePlanCommands } from './declare-plan.ts';
import { declareRegisterCommands } from './declare-register.ts';
import { declareRoundCommands } from './declare-round.ts';
import { addGlobalOptions, describe, type Program, termsOf } from './declaring.ts';
import type { ProgramWords } from './words.ts';
import type { ExitCode } from '../exit-code.ts';
import { declareRoster } from './declare-roster.ts';
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

const columnsOfHelp = 80;

/** Commander prints English titles unless each is replaced. */
function translatedHelp({ titles }: ProgramWords): Partial<Help> {
  const translated: Readonly<Record<string, string>> = {
    'Usage:': titles.usage,
    'Arguments:': titles.arguments,
    'Options:': titles.options,
    'Commands:': titles.commands,
  };
  return {
    helpWidth: columnsOfHelp,
    styleTitle: title => translated[title] ?? title,
    subcommandTerm: command => [command.name(), ...termsOf(command)].join(' '),
    optionDescription: ({ description }) => description,
    argumentDescription: ({ description }) => description,
  };
}

/** The command line, with every text from `words`. */
/** Examples belong to the description, so that they stand before the options. */
function describe(
  command: Command,
  summary: string,
  examples: readonly (readonly [string, string])[],
  words: ProgramWords,
): Command {
  const lines = examples.flatMap(([line, meaning]) => [`  $ ${line}`, `      ${meaning}`]);
  return command.description([summary, '', words.titles.examples, ...lines].join('\n'));
}

/** Options may stand before or behind the command: `plan -C DIR status` and `plan status -C DIR` are the same. */
function addGlobalOptions(command: Command, { globalOptions, terms }: ProgramWords): Command {
  return command
    .option(`-C <${terms.folder}>`, globalOptions.C)
    .option('--lang <vi|en>', globalOptions.lang)
    .option('--color', globalOptions.color)
    .option('--no-color', globalOptions.noColor)
    .option('--verbose', globalOptions.verbose)
    .helpOption('-h, --help', globalOptions.help);
}

function addTo(
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

const add = (root: Command, { words }: Program, name: CommandName, declare: (command: Command) => Command): void =>
  addTo(root, words, name, words.commands[name], declare);

/** Commander hands over arguments, then options, then the command itself. */
function action<Arguments extends unknown[]>(program: Program, load: () => Promise<Run<Arguments>>) {
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
  readonly asOf: string;
}

const addPeriodOptions = (command: Command, texts: PeriodTexts, { terms }: ProgramWords): Command =>
  command
    .option(`-y, --year <${terms.year}>`, texts.year)
    .option(`--period <${terms.period}>`, texts.period)
    .option(`--cycle <${terms.id}>`, texts.cycle)
    .option(`--as-of <${terms.instant}>`, texts.asOf);

/** For every command that writes to a plan. */
const addWaitOption = (command: Command, { terms, globalOptions }: ProgramWords): Command =>
  command.option(`--wait <${terms.seconds}>`, globalOptions.wait);

const collect = (value: string, all: readonly string[] = []): readonly string[] => [...all, value];

function addCommands(root: Command, program: Program): void {
  const { words } = program;
  const { terms } = words;
  const { validate, status, report, show, explain, completion } = words.commands;
  add(root, program, 'validate', command =>
    command
      .argument(`[${terms.files}...]`, validate.arguments.files)
      .addOption(new Option(`--format <${terms.format}>`, validate.options.format).argParser(collect))
      .option('--json', validate.options.json)
      .option('--strict', validate.options.strict)
      .option('--quiet', validate.options.quiet)
      .action(action(program, async () => (await import('./validate.ts')).validateCommand)),
  );
  add(root, program, 'status', command =>
    addPeriodOptions(command, status.options, words)
      .option('--json', status.options.json)
      .option('--csv', status.options.csv)
      .option('--check', status.options.check)
      .action(action(program, async () => (await import('./status.ts')).statusCommand)),
  );
  add(root, program, 'report', command =>
    addPeriodOptions(command, report.options, words)
      .option(`--format <${terms.kinds}>`, report.options.format)
      .option(`-o, --out <${terms.folder}>`, report.options.out)
      .option('--draft', report.options.draft)
      .action(action(program, async () => (await import('./report.ts')).reportCommand)),
  );
  add(root, program, 'roster', command =>
    declareRoster(command, {
      words,
      add: (parent, name, texts, declare) => addTo(parent, words, name, texts, declare),
      action: load => action(program, load),
      wait: declared => addWaitOption(declared, words),
    }),
  );
  add(root, program, 'show', command =>
    command
      .argument(`[${terms.id}]`, show.arguments.id)
      .option(`--as-of <${terms.date}>`, show.options.asOf)
      .option('--json', show.options.json)
      .action(action(program, async () => (await import('./show.ts')).showCommand)),
  );
  add(root, program, 'explain', command =>
    command
      .argument(`[${terms.code}]`, explain.arguments.code)
      .option('--json', explain.options.json)
      .action(action(program, async () => (await import('./explain.ts')).explainCommand)),
  );
  add(root, program, 'completion', command =>
    command.argument(`<${terms.shell}>`, completion.arguments.shell).action(
      action(program, async () => {
        const { completionCommand } = await import('./completion.ts');
        return (session: Session, shell: string) => completionCommand(session, shell, root);
      }),
    ),
  );
}

/** What a plan needs when a command was interrupted. */
function addRescueCommands(root: Command, program: Program): void {
  const { words } = program;
  const { recover, unlock } = words.commands;
  add(root, program, 'recover', command =>
    addWaitOption(command, words)
      .option('--dry-run', recover.options.dryRun)
      .action(action(program, async () => (await import('./recover.ts')).recoverCommand)),
  );
  add(root, program, 'unlock', command =>
    command
      .option('--force', unlock.options.force)
      .action(action(program, async () => (await import('./unlock.ts')).unlockCommand)),
  );
}

/** The command line, with every text from `words`; which option means what is written here and nowhere else. */
export function buildProgram(program: Program): Command {
  const { words, write } = program;
  const root = new Command('plan')
    .exitOverride()
    // What stands behind the name of a command is that command's own; the options of all are declared for each.
    .enablePositionalOptions()
    .configureOutput({ writeOut: write, writeErr: () => undefined, outputError: () => undefined })
    .configureHelp(translatedHelp(words))
    .usage(`${words.usageOptions} ${words.usageCommand}`)
    .version(toolVersion, '-V, --version', words.globalOptions.version)
    .helpCommand('help [command]', words.helpCommand);
  const { validate, status, report } = words.commands;
  describe(root, words.description, [validate.examples[0], status.examples[1], report.examples[0]], words);
  addGlobalOptions(root, words);
  declarePlanCommands(root, program);
  declareRoundCommands(root, program);
  declareRegisterCommands(root, program);
  declareHelpCommands(root, program);
  const codes = words.exitCodes.map(([code, meaning]) => `  ${String(code).padEnd(3)} ${meaning}`);
  return root.addHelpText('afterAll', `\n${[words.titles.exitCodes, ...codes].join('\n')}\n\n${words.moreHelp}`);
}
