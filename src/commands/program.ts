import { Command, type Help } from 'commander';
import { toolVersion } from '../build.ts';
import { declareHelpCommands, declarePlanCommands } from './declare-plan.ts';
import { declareRegisterCommands } from './declare-register.ts';
import { declareRoundCommands } from './declare-round.ts';
import { declareTemplates } from './declare-template.ts';
import { addGlobalOptions, describe, type Program, termsOf } from './declaring.ts';
import type { ProgramWords } from './words.ts';

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
    .helpCommand(`help ${words.usageCommand}`, words.helpCommand);
  const { validate, status, report } = words.commands;
  describe(root, words.description, [validate.examples[0], status.examples[1], report.examples[0]], words);
  addGlobalOptions(root, words);
  declarePlanCommands(root, program);
  declareRoundCommands(root, program);
  declareTemplates(root, program);
  declareRegisterCommands(root, program);
  declareHelpCommands(root, program);
  const codes = words.exitCodes.map(([code, meaning]) => `  ${String(code).padEnd(3)} ${meaning}`);
  return root.addHelpText('afterAll', `\n${[words.titles.exitCodes, ...codes].join('\n')}\n\n${words.moreHelp}`);
}
