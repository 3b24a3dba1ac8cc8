import type { Command } from 'commander';
import { action, add, addTo, type Program } from './declaring.ts';

const commands = async () => import('./template.ts');

/** `plan template`: the templates of documents, which an office may edit. */
export function declareTemplates(root: Command, program: Program): void {
  const { words } = program;
  const { terms } = words;
  const { list, check, fields, new: create } = words.commands.template.commands;
  add(root, program, 'template', template => {
    addTo(template, words, 'list', list, command =>
      command
        .option('--json', list.options.json)
        .action(action(program, async () => (await commands()).templateListCommand)),
    );
    addTo(template, words, 'fields', fields, command =>
      command
        .argument(`[${terms.kind}]`, fields.arguments.kind)
        .option('--json', fields.options.json)
        .action(action(program, async () => (await commands()).templateFieldsCommand)),
    );
    addTo(template, words, 'new', create, command =>
      command
        .argument(`<${terms.kind}>`, create.arguments.kind)
        .option(`-o, --out <${terms.file}>`, create.options.out)
        .option('--force', create.options.force)
        .action(action(program, async () => (await commands()).templateNewCommand)),
    );
    addTo(template, words, 'check', check, command =>
      command
        .argument(`<${terms.file}>`, check.arguments.file)
        .option(`--kind <${terms.kind}>`, check.options.kind)
        .option(`--format <${terms.kinds}>`, check.options.format)
        .option('--json', check.options.json)
        .action(action(program, async () => (await commands()).templateCheckCommand)),
    );
    return template.helpCommand(false).action(action(program, async () => (await commands()).templateListCommand));
  });
}
