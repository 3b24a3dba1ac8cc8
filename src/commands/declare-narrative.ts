import type { Command } from 'commander';
import { action, add, addPeriodOptions, addTo, addWaitOption, type Program } from './declaring.ts';

/** `plan narrative` and the commands below it. */
export function declareNarrative(root: Command, program: Program): void {
  const { words } = program;
  add(root, program, 'narrative', narrative => {
    const texts = words.commands.narrative.commands.new;
    addTo(narrative, words, 'new', texts, command =>
      addWaitOption(addPeriodOptions(command, texts.options, words), words).action(
        action(program, async () => (await import('./narrative.ts')).narrativeNewCommand),
      ),
    );
    return narrative
      .enablePositionalOptions()
      .helpCommand(false)
      .action(() => {
        narrative.outputHelp();
      });
  });
}
