import type { Command } from 'commander';
import type { Run } from './program.ts';
import type { CommandWords, ProgramWords } from './words.ts';

/** What the declaration of every command is made with. */
export interface Declaring {
  readonly words: ProgramWords;
  readonly add: (
    parent: Command,
    name: string,
    texts: CommandWords<string, string>,
    declare: (command: Command) => Command,
  ) => void;
  readonly action: <Arguments extends unknown[]>(
    load: () => Promise<Run<Arguments>>,
  ) => (...values: unknown[]) => Promise<void>;
  /** For every command that writes to a plan. */
  readonly wait: (command: Command) => Command;
}

type Texts<Option extends string> = Readonly<Record<Option, string>>;

const choosing = (
  command: Command,
  texts: Texts<'year' | 'period' | 'cycle'>,
  { words: { terms }, wait }: Declaring,
): Command =>
  wait(
    command
      .option(`-y, --year <${terms.year}>`, texts.year)
      .option(`--period <${terms.period}>`, texts.period)
      .option(`--cycle <${terms.id}>`, texts.cycle),
  );

const dated = (command: Command, texts: Texts<'before' | 'by'>, { words: { terms } }: Declaring): Command =>
  command.option(`--before <${terms.date}>`, texts.before).option(`--by <${terms.date}>`, texts.by);

const byDocument = (
  command: Command,
  texts: Texts<'document' | 'documentDate' | 'documentIssuer' | 'documentTitle'>,
  { words: { terms } }: Declaring,
): Command =>
  command
    .requiredOption(`--document <${terms.number}>`, texts.document)
    .option(`--document-date <${terms.date}>`, texts.documentDate)
    .option(`--document-issuer <${terms.text}>`, texts.documentIssuer)
    .option(`--document-title <${terms.text}>`, texts.documentTitle);

const grants = async () => import('./roster-grants.ts');

function declareGrants(roster: Command, declaring: Declaring): void {
  const { words, add, action } = declaring;
  const { terms } = words;
  const { extend, exempt, date, restore } = words.commands.roster.commands;
  add(roster, 'extend', extend, command =>
    byDocument(
      dated(choosing(command, extend.options, declaring), extend.options, declaring),
      extend.options,
      declaring,
    )
      .argument(`<${terms.units}...>`, extend.arguments.units)
      .action(action(async () => (await grants()).rosterExtendCommand)),
  );
  add(roster, 'exempt', exempt, command =>
    byDocument(choosing(command, exempt.options, declaring), exempt.options, declaring)
      .requiredOption(`--reason <${terms.text}>`, exempt.options.reason)
      .argument(`<${terms.units}...>`, exempt.arguments.units)
      .action(action(async () => (await grants()).rosterExemptCommand)),
  );
  add(roster, 'date', date, command =>
    byDocument(
      dated(choosing(command, date.options, declaring), date.options, declaring),
      date.options,
      declaring,
    ).action(action(async () => (await grants()).rosterDateCommand)),
  );
  add(roster, 'restore', restore, command =>
    byDocument(choosing(command, restore.options, declaring), restore.options, declaring)
      .option(`--reason <${terms.text}>`, restore.options.reason)
      .argument(`<${terms.units}...>`, restore.arguments.units)
      .action(action(async () => (await grants()).rosterRestoreCommand)),
  );
}

/** `plan roster`, and the commands below it. */
export function declareRoster(roster: Command, declaring: Declaring): Command {
  const { words, action } = declaring;
  const { terms } = words;
  const { options } = words.commands.roster;
  declareGrants(roster, declaring);
  return (
    choosing(roster, options, declaring)
      .option(`--date <${terms.date}>`, options.date)
      .option('--freeze', options.freeze)
      .option('--refreeze', options.refreeze)
      .option(`--reason <${terms.text}>`, options.reason)
      .option('--json', options.json)
      // Options behind the name of a command below this one are that command's own.
      .enablePositionalOptions()
      .helpCommand(false)
      .action(action(async () => (await import('./roster.ts')).rosterCommand))
  );
}
