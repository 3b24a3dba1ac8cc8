import type { Command } from 'commander';
import { type CommandTree, completionScripts, type Shell, shells } from '../completion/scripts.ts';
import { ExitCode } from '../exit-code.ts';
import { UserError } from '../failure.ts';
import type { Session } from './session.ts';

const flagsOf = ({ options }: Command): readonly string[] =>
  [...options.flatMap(({ short, long }) => [short, long]), '--help'].flatMap(flag => flag ?? []);

const treeOf = (root: Command): CommandTree => ({
  flags: flagsOf(root),
  commands: root.commands.map(command => ({
    name: command.name(),
    summary: command.summary(),
    commands: command.commands.map(below => ({ name: below.name(), summary: below.summary() })),
    flags: [...new Set([command, ...command.commands].flatMap(flagsOf))],
  })),
});

const isShell = (name: string): name is Shell => shells.some(shell => shell === name);

/** Prints a script that completes commands and options of this very program. */
export async function completionCommand({ host }: Session, shell: string, root: Command): Promise<ExitCode> {
  if (!isShell(shell)) throw new UserError({ code: 'shell/unknown', args: { shell, known: shells } });
  host.stdout.write(completionScripts[shell](treeOf(root)));
  return ExitCode.ok;
}
