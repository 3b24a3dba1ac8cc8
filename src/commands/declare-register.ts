import type { Command } from 'commander';
import { action, add, addWaitOption, type Program, variadic } from './declaring.ts';

/** Commands that prove the register, and that mend a plan when a command was interrupted. */
export function declareRegisterCommands(root: Command, program: Program): void {
  const { words } = program;
  const { terms, commands } = words;
  const { verify, checkpoint, recover, unlock } = commands;
  add(root, program, 'verify', command =>
    command
      .option(`--as-of <${terms.instant}>`, verify.options.asOf)
      .option('--json', verify.options.json)
      .option('--strict', verify.options.strict)
      .action(action(program, async () => (await import('./verify.ts')).verifyCommand)),
  );
  add(root, program, 'checkpoint', command =>
    addWaitOption(command, words)
      .option(`--key <${terms.files}>`, checkpoint.options.key)
      .addOption(variadic(`--accept <${terms.id}...>`, checkpoint.options.accept))
      .option(`--reason <${terms.text}>`, checkpoint.options.reason)
      .action(action(program, async () => (await import('./checkpoint.ts')).checkpointCommand)),
  );
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
