import type { ProgramWords, UsageProblem } from '../../commands/words.ts';
import { figureCommands } from './program-figures.ts';
import { letterCommands } from './program-letters.ts';
import { periodOptions } from './program-period.ts';
import { reportProgram } from './program-report.ts';
import { rosterProgram } from './program-roster.ts';
import { roundCommands } from './program-round.ts';
import { templateProgram } from './program-template.ts';

const usage: Readonly<Record<UsageProblem, (token: string) => string>> = {
  'unknown-option': token => `There is no option ${token}.`,
  'unknown-command': token => `There is no command "${token}".`,
  'missing-argument': token => `"${token}" is missing after the command.`,
  'missing-option': token => `The option ${token} is needed.`,
  'missing-value': token => `The option ${token} needs a value.`,
  'wrong-value': token => `The value "${token}" cannot be used.`,
  'too-many-arguments': token => `There is more after the command ${token} than it takes.`,
  other: token => `The command line is wrong: ${token}.`,
};

const environment: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission, or another program has the file open',
  EBUSY: 'another program has the file open',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EIO: 'input or output error of the machine',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
  EEXIST: 'a file bears the name of a folder',
  ENOTDIR: 'a file bears the name of a folder',
  ELOOP: 'the path goes through a link',
  ENAMETOOLONG: 'the name is too long',
  EISDIR: 'a folder of this name is there',
  ENOENT: 'a file or folder was removed or renamed just now',
  ENOTEMPTY: 'the folder holds other files',
  EXDEV: 'the folder is on another disk',
  EFBIG: 'the file is too large for the disk',
  ENODEV: 'the disk was removed',
  ENXIO: 'the disk was removed',
  ESTALE: 'the connection to the network drive was lost',
  ETIMEDOUT: 'the connection to the network drive was lost',
  UNKNOWN: 'the system gives no reason',
};

export const program = {
  description: 'plan - check a plan, follow its reports and render the consolidated report',
  titles: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    examples: 'Examples:',
    exitCodes: 'Exit codes:',
  },
  terms: {
    files: 'files',
    file: 'file',
    kind: 'kind',
    id: 'id',
    figure: 'figure',
    unit: 'unit',
    number: 'number',
    name: 'name',
    receipt: 'receipt',
    code: 'code',
    shell: 'shell',
    folder: 'folder',
    year: 'year',
    period: 'period',
    instant: 'instant',
    date: 'date',
    kinds: 'kinds',
    format: 'format[=file]',
    seconds: 'seconds',
    units: 'units',
    paths: 'paths',
    channel: 'channel',
    text: 'text',
  },
  usageOptions: '[options]',
  usageCommand: '[command]',
  exitCodes: [
    [0, 'passed'],
    [
      1,
      'errors in the data; warnings with --strict; units missing with --check; a form or roster that is there differs',
    ],
    [2, 'could not run: wrong option, no plan found, no file to check'],
    [3, 'a file to return, not read, not matched or not taken; what was taken is kept'],
    [4, 'locked by another process'],
    [5, 'the register or the store is damaged, or a write was interrupted: see plan verify, plan recover'],
    [6, 'the machine: disk full, no permission'],
    [70, 'a fault in the program itself'],
  ],
  globalOptions: {
    C: 'work on the plan in this folder',
    lang: 'language: vi or en (default: PLAN_LANG, then vi)',
    color: 'use colour even where it is no terminal',
    noColor: 'use no colour',
    verbose: 'print details when the program itself fails',
    help: 'show help',
    version: 'show the version',
    wait: 'seconds to wait while another command writes (default: 10)',
  },
  helpCommand: 'show help for a command',
  moreHelp: 'More: plan help <command>. The manual is README.md, shipped with the tool.',
  commands: {
    template: templateProgram,
    validate: {
      summary: 'check every file of the plan against schemas and rules',
      examples: [
        ['plan validate', 'check every file'],
        ['plan validate plan/reports/2024/so-y-te.yaml', 'show the findings of one file only'],
        ['plan validate --format json=result.json --format pretty', 'read on screen and write a file'],
        ['plan validate --strict', 'let warnings fail too'],
      ],
      arguments: { files: 'show findings of these files and folders only (default: all)' },
      options: {
        format: 'pretty, compact, json, github, gitlab, junit or sarif; add =FILE to write to a file; repeatable',
        json: 'the same as --format json',
        strict: 'exit 1 on warnings too',
        quiet: 'print nothing when it passes',
      },
    },
    status: {
      summary: 'which units have reported, were late, or are missing',
      examples: [
        ['plan status', 'the latest period, as of now'],
        ['plan status --year 2024 --as-of 2024-12-18', 'as of the end of 18 Dec 2024'],
        ['plan status --year 2024 --check', 'exit 1 when a unit is missing'],
        ['plan status --csv > status.csv', 'a table for a spreadsheet'],
      ],
      arguments: {},
      options: {
        ...periodOptions,
        asOf: 'as of this instant or the end of this day (default: now)',
        json: 'print one JSON document',
        csv: 'print a CSV table',
        check: 'exit 1 when a required unit is missing',
      },
    },
    report: reportProgram,
    ...roundCommands,
    ...letterCommands,
    roster: rosterProgram,
    ...figureCommands,
    show: {
      summary: 'look at the plan, a task group, an activity, a unit, an indicator',
      examples: [
        ['plan show', 'the whole plan'],
        ['plan show so-y-te', 'a unit: roles, duties, successors'],
        ['plan show ty-le-ho-ngheo', 'an indicator and its published figures'],
        ['plan show hoa-nhap --as-of 2025-03-15', 'a task group as of a day'],
      ],
      arguments: { id: 'id of a task group, activity, unit, group of units or indicator; a unit may be named' },
      options: {
        asOf: 'as in force on this day (default: today, or the last day in being)',
        json: 'print one JSON document',
      },
    },
    verify: {
      summary: 'prove that the register of receipts is whole',
      examples: [
        ['plan verify', 'compare every record, original and checkpoint; changes nothing'],
        ['plan verify --as-of 2024-12-25', 'also the root of that day, to compare with a printed report'],
        ['plan verify --strict', 'exit 1 on warnings too'],
      ],
      arguments: {},
      options: {
        asOf: 'also print the root as of this instant or the end of this day',
        json: 'print one JSON document',
        strict: 'exit 1 on warnings too',
      },
    },
    checkpoint: {
      summary: 'make a checkpoint of the register of receipts',
      examples: [
        ['plan checkpoint', 'write the names of all records and their root into checkpoints'],
        ['plan checkpoint --key ~/.ssh/id_ed25519', 'make and sign one, or sign the newest unsigned one'],
        [
          'plan checkpoint --accept 2024-12-09-1a2b3c4d --reason "Merged from the second office"',
          'accept a record that was merged late, which an older checkpoint lacks',
        ],
      ],
      arguments: {},
      options: {
        key: 'SSH key file to sign with (default: PLAN_SIGNING_KEY; unsigned without)',
        accept:
          'accept the records reported as register/inserted-later, by the beginnings of their names; needs --reason',
        reason: 'why they are accepted, kept in the checkpoint',
      },
    },
    explain: {
      summary: 'explain a rule',
      examples: [
        ['plan explain', 'list all rules'],
        ['plan explain number/grouping', 'why "1.000" is an error'],
      ],
      arguments: { code: 'code of the rule, printed at the end of the first line of each finding' },
      options: { json: 'print one JSON document' },
    },
    completion: {
      summary: 'print a script that lets Tab complete commands and options',
      examples: [
        ['plan completion bash >> ~/.bashrc', 'for bash'],
        ['plan completion powershell >> $PROFILE', 'for PowerShell'],
      ],
      arguments: { shell: 'bash, zsh, fish or powershell' },
      options: {},
    },
    recover: {
      summary: 'finish an interrupted change, remove temporary files left behind',
      examples: [
        ['plan recover', 'finish and tidy up'],
        ['plan recover --dry-run', 'only look, change nothing'],
      ],
      arguments: {},
      options: { dryRun: 'only say what would be done' },
    },
    unlock: {
      summary: 'see which command locks the plan, take the lock of another machine away',
      examples: [
        ['plan unlock', 'see who holds the lock'],
        ['plan unlock --force', 'take it away, when nobody is writing any more'],
      ],
      arguments: {},
      options: { force: 'take away a lock whose holder this machine cannot ask for' },
    },
  },
  usageError: (problem, token, suggestion) =>
    `${usage[problem](token)}${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`,
  fault: version =>
    `A fault in plan ${version} itself, not in the data. Run again with --verbose and send what is printed to the maintainer.`,
  environment: (code, path) =>
    `Cannot read or write ${path === '' ? 'a file' : path}: ${environment[code] ?? `system error ${code}`}.`,
  held: path =>
    `Cannot replace ${path}: another program has it open (Word or Excel, mostly), or it is locked against changes.`,
  letGo: 'close that file and run the command again, or write to another folder.',
} satisfies ProgramWords;
