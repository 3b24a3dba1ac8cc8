interface Named {
  readonly name: string;
  readonly summary: string;
}

/** What there is to complete: the commands of the program, each with the commands below it and the options of all of them. */
export interface CommandTree {
  readonly flags: readonly string[];
  readonly commands: readonly (Named & { readonly commands: readonly Named[]; readonly flags: readonly string[] })[];
}

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof shells)[number];

const names = ({ commands }: { readonly commands: readonly Named[] }): string =>
  commands.map(({ name }) => name).join(' ');

/** What may stand behind a command: the names of those below it, then options. */
const wordsOf = ({ commands, flags }: CommandTree['commands'][number]): readonly string[] => [
  ...commands.map(({ name }) => name),
  ...flags,
];

const withCommands = ({ commands }: CommandTree): readonly string[] =>
  commands.filter(command => command.commands.length > 0).map(({ name }) => name);
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const bash = (tree: CommandTree): string => `# bash completion for plan
_plan() {
  local current="\${COMP_WORDS[COMP_CWORD]}" command="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in
      ${tree.commands.map(({ name }) => name).join('|')}) command="$word"; break ;;
    esac
  done
  local words
  case "$command" in
${tree.commands.map(command => `    ${command.name}) words="${wordsOf(command).join(' ')}" ;;`).join('\n')}
    *) words="${names(tree)} help ${tree.flags.join(' ')}" ;;
  esac
  if [[ "$current" == -* || -z "$command"${withCommands(tree)
    .map(name => ` || "$command" == ${name}`)
    .join('')} ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -o default -F _plan plan
`;

const zsh = (tree: CommandTree): string => `#compdef plan
# zsh completion for plan
_plan() {
  local -a commands
  commands=(
${tree.commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join('\n')}
  )
  local command word
  for word in \${words[2,CURRENT-1]}; do
    if [[ -n "\${(M)commands:#\${word}:*}" ]]; then command="$word"; break; fi
  done
  if [[ -z "$command" ]]; then
    _describe command commands
    compadd -- ${tree.flags.join(' ')}
    return
  fi
  case "$command" in
${tree.commands.map(command => `    ${command.name}) compadd -- ${wordsOf(command).join(' ')} ;;`).join('\n')}
  esac
  _files
}
compdef _plan plan
`;

function fish(tree: CommandTree): string {
  const all = names(tree);
  const option = (flag: string): string => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`);
  const lines = [
    '# fish completion for plan',
    ...tree.commands.map(
      ({ name, summary }) =>
        `complete -c plan -n "not __fish_seen_subcommand_from ${all}" -f -a ${name} -d ${quoted(summary)}`,
    ),
    ...tree.flags.map(flag => `complete -c plan -n "not __fish_seen_subcommand_from ${all}" ${option(flag)}`),
    ...tree.commands.flatMap(({ name, commands }) =>
      commands.map(
        below =>
          `complete -c plan -n "__fish_seen_subcommand_from ${name}; and not __fish_seen_subcommand_from ${names({ commands })}" -f -a ${below.name} -d ${quoted(below.summary)}`,
      ),
    ),
    ...tree.commands.flatMap(({ name, flags }) =>
      flags.map(flag => `complete -c plan -n "__fish_seen_subcommand_from ${name}" ${option(flag)}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const powershell = (tree: CommandTree): string => `# PowerShell completion for plan
Register-ArgumentCompleter -Native -CommandName plan -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $flags = @{
${tree.commands
  .map(
    command =>
      `    '${command.name}' = @(${wordsOf(command)
        .map(word => `'${word}'`)
        .join(', ')})`,
  )
  .join('\n')}
  }
  $typed = $commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() }
  $command = $typed | Where-Object { $flags.ContainsKey($_) } | Select-Object -First 1
  $candidates = if ($command) { $flags[$command] } else { @(${tree.commands.map(({ name }) => `'${name}'`).join(', ')}) + @(${tree.flags.map(flag => `'${flag}'`).join(', ')}) }
  $candidates | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;

/** The script of each shell, made from the program itself, so that it cannot name an option that is not there. */
export const completionScripts: Readonly<Record<Shell, (tree: CommandTree) => string>> = {
  bash,
  zsh,
  fish,
  powershell,
};
