import { type Command, Option } from 'commander';
import { declareRoster } from './declare-roster.ts';
import {
  action,
  add,
  addPeriodChoice,
  addPeriodOptions,
  addWaitOption,
  each,
  type Program,
  variadic,
} from './declaring.ts';

/** Commands of the reporting round, in the order in which an officer needs them. */
export function declareRoundCommands(root: Command, program: Program): void {
  const { words } = program;
  const { terms, commands } = words;
  const { form, collect: receive, return: giveBack, receipt, remind } = commands;
  declareRoster(root, program);
  add(root, program, 'form', command =>
    addPeriodChoice(command, form.options, words)
      .addOption(variadic(`-u, --unit <${terms.units}...>`, form.options.unit))
      .option('--all', form.options.all)
      .option(`--format <${terms.kinds}>`, form.options.format)
      .option(`-o, --out <${terms.folder}>`, form.options.out)
      .option('--zip', form.options.zip)
      .option('--dry-run', form.options.dryRun)
      .action(action(program, async () => (await import('./form.ts')).formCommand)),
  );
  add(root, program, 'collect', command =>
    addWaitOption(addPeriodChoice(command, receive.options, words), words)
      .argument(`[${terms.paths}...]`, receive.arguments.paths)
      .option(`--unit <${terms.unit}>`, receive.options.unit)
      .option(`--received-at <${terms.instant}>`, receive.options.receivedAt)
      .option(`--received-on <${terms.date}>`, receive.options.receivedOn)
      .option(`--channel <${terms.channel}>`, receive.options.channel)
      .option(`--document <${terms.number}>`, receive.options.document)
      .option(`--document-date <${terms.date}>`, receive.options.documentDate)
      .option(`--document-sent <${terms.date}>`, receive.options.documentSent)
      .option(`--evidence <${terms.text}>`, receive.options.evidence)
      .option(`--by <${terms.name}>`, receive.options.by)
      .option('--inbox', receive.options.inbox)
      .option('--json', receive.options.json)
      .action(action(program, async () => (await import('./collect.ts')).collectCommand)),
  );
  add(root, program, 'return', command =>
    addPeriodChoice(command, giveBack.options, words)
      .addOption(new Option(`--unit <${terms.unit}>`, giveBack.options.unit).argParser(each))
      .option(`--correct-by <${terms.date}>`, giveBack.options.correctBy)
      .option(`--number <${terms.number}>`, giveBack.options.number)
      .option(`--date <${terms.date}>`, giveBack.options.date)
      .option(`-o, --out <${terms.folder}>`, giveBack.options.out)
      .option(`--template <${terms.file}>`, giveBack.options.template)
      .action(action(program, async () => (await import('./return.ts')).returnCommand)),
  );
  add(root, program, 'receipt', command =>
    command
      .argument(`<${terms.unit}>`, receipt.arguments.unit)
      .option(`-y, --year <${terms.year}>`, receipt.options.year)
      .option(`--period <${terms.period}>`, receipt.options.period)
      .option(`--cycle <${terms.id}>`, receipt.options.cycle)
      .option(`--id <${terms.receipt}>`, receipt.options.id)
      .option('--format <text|docx>', receipt.options.format)
      .option(`-o, --out <${terms.folder}>`, receipt.options.out)
      .option(`--template <${terms.file}>`, receipt.options.template)
      .action(action(program, async () => (await import('./receipt.ts')).receiptCommand)),
  );
  add(root, program, 'remind', command =>
    addWaitOption(addPeriodOptions(command, remind.options, words), words)
      .option('--each', remind.options.each)
      .addOption(new Option(`--unit <${terms.unit}>`, remind.options.unit).argParser(each))
      .option('--requested', remind.options.requested)
      .option(`--number <${terms.number}>`, remind.options.number)
      .option(`--date <${terms.date}>`, remind.options.date)
      .option(`-o, --out <${terms.folder}>`, remind.options.out)
      .option(`--template <${terms.file}>`, remind.options.template)
      .option('--dry-run', remind.options.dryRun)
      .option('--again', remind.options.again)
      .option(`--by <${terms.name}>`, remind.options.by)
      .action(action(program, async () => (await import('./remind.ts')).remindCommand)),
  );
}
