import type { Command } from 'commander';
import { action, add, addPeriodChoice, addTo, addWaitOption, type Program } from './declaring.ts';
import type { ProgramWords } from './words.ts';

type Texts<Option extends string> = Readonly<Record<Option, string>>;

const choosing = (command: Command, texts: Texts<'year' | 'period' | 'cycle'>, words: ProgramWords): Command =>
  addWaitOption(addPeriodChoice(command, texts, words), words);

const dated = (command: Command, texts: Texts<'before' | 'by'>, { terms }: ProgramWords): Command =>
  command.option(`--before <${terms.date}>`, texts.before).option(`--by <${terms.date}>`, texts.by);

const byDocument = (
  command: Command,
  texts: Texts<'document' | 'documentDate' | 'documentIssuer' | 'documentTitle'>,
  { terms }: ProgramWords,
): Command =>
  command
    .requiredOption(`--document <${terms.number}>`, texts.document)
    .option(`--document-date <${terms.date}>`, texts.documentDate)
    .option(`--document-issuer <${terms.text}>`, texts.documentIssuer)
    .option(`--document-title <${terms.text}>`, texts.documentTitle);

const grants = async () => import('./roster-grants.ts');

function declareGrants(roster: Command, program: Program): void {
  const { words } = program;
  const { terms } = words;
  const { extend, exempt, date, restore } = words.commands.roster.commands;
  addTo(roster, words, 'extend', extend, command =>
    byDocument(dated(choosing(command, extend.options, words), extend.options, words), extend.options, words)
      .argument(`<${terms.units}...>`, extend.arguments.units)
      .action(action(program, async () => (await grants()).rosterExtendCommand)),
  );
  addTo(roster, words, 'exempt', exempt, command =>
    byDocument(choosing(command, exempt.options, words), exempt.options, words)
      .requiredOption(`--reason <${terms.text}>`, exempt.options.reason)
      .argument(`<${terms.units}...>`, exempt.arguments.units)
      .action(action(program, async () => (await grants()).rosterExemptCommand)),
  );
  addTo(roster, words, 'date', date, command =>
    byDocument(dated(choosing(command, date.options, words), date.options, words), date.options, words).action(
      action(program, async () => (await grants()).rosterDateCommand),
    ),
  );
  addTo(roster, words, 'restore', restore, command =>
    byDocument(choosing(command, restore.options, words), restore.options, words)
      .option(`--reason <${terms.text}>`, restore.options.reason)
      .argument(`<${terms.units}...>`, restore.arguments.units)
      .action(action(program, async () => (await grants()).rosterRestoreCommand)),
  );
}

/** `plan roster`, and the commands below it that enter what a document grants. */
export function declareRoster(root: Command, program: Program): void {
  const { words } = program;
  const { terms } = words;
  const { options } = words.commands.roster;
  add(root, program, 'roster', roster => {
    declareGrants(roster, program);
    return (
      choosing(roster, options, words)
        .option(`--date <${terms.date}>`, options.date)
        .option('--freeze', options.freeze)
        .option('--refreeze', options.refreeze)
        .option(`--reason <${terms.text}>`, options.reason)
        .option('--illustrative', options.illustrative)
        .option('--json', options.json)
        // Options behind the name of a command below this one are that command's own.
        .enablePositionalOptions()
        .helpCommand(false)
        .action(action(program, async () => (await import('./roster.ts')).rosterCommand))
    );
  });
}
