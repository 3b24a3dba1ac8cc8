import { type Command, Option } from 'commander';
import { declareNarrative } from './declare-narrative.ts';
import { action, add, addPeriodOptions, each, type Program } from './declaring.ts';
import type { Session } from './session.ts';

/** Commands that look at a plan and report on it. */
export function declarePlanCommands(root: Command, program: Program): void {
  const { words } = program;
  const { terms, commands } = words;
  const { validate, status, report, show, trace } = commands;
  add(root, program, 'validate', command =>
    command
      .argument(`[${terms.files}...]`, validate.arguments.files)
      .addOption(new Option(`--format <${terms.format}>`, validate.options.format).argParser(each))
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
      .option('--kind <annual|ministry|mid-term|final>', report.options.kind)
      .option(`--from <${terms.year}>`, report.options.from)
      .option(`--to <${terms.year}>`, report.options.to)
      .option(`--date <${terms.date}>`, report.options.date)
      .option(`--format <${terms.kinds}>`, report.options.format)
      .option(`-o, --out <${terms.folder}>`, report.options.out)
      .option('--draft', report.options.draft)
      .addOption(new Option(`--template <${terms.file}>`, report.options.template).argParser(each))
      .action(action(program, async () => (await import('./report.ts')).reportCommand)),
  );
  add(root, program, 'trace', command =>
    addPeriodOptions(command.argument(`[${terms.figure}]`, trace.arguments.figure), trace.options, words)
      .option('--json', trace.options.json)
      .action(action(program, async () => (await import('./trace.ts')).traceCommand)),
  );
  declareNarrative(root, program);
  add(root, program, 'show', command =>
    command
      .argument(`[${terms.id}]`, show.arguments.id)
      .option(`--as-of <${terms.date}>`, show.options.asOf)
      .option('--json', show.options.json)
      .action(action(program, async () => (await import('./show.ts')).showCommand)),
  );
}

/** Commands that explain the tool itself. */
export function declareHelpCommands(root: Command, program: Program): void {
  const { words } = program;
  const { terms, commands } = words;
  const { explain, completion } = commands;
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
