/** What help says about one command; examples stand before options. */
export interface CommandWords<Argument extends string, Option extends string> {
  readonly summary: string;
  readonly examples: readonly [Example, Example, ...Example[]];
  readonly arguments: Readonly<Record<Argument, string>>;
  readonly options: Readonly<Record<Option, string>>;
}

type Example = readonly [command: string, meaning: string];
type PeriodOption = 'year' | 'period' | 'cycle' | 'asOf';

type DocumentOption = 'document' | 'documentDate' | 'documentIssuer' | 'documentTitle';
type ChoiceOption = Exclude<PeriodOption, 'asOf'>;

/** Commands below `plan roster`. */
export interface RosterCommandWords {
  readonly extend: CommandWords<'units', ChoiceOption | DocumentOption | 'before' | 'by'>;
  readonly exempt: CommandWords<'units', ChoiceOption | DocumentOption | 'reason'>;
  readonly date: CommandWords<never, ChoiceOption | DocumentOption | 'before' | 'by'>;
  readonly restore: CommandWords<'units', ChoiceOption | DocumentOption | 'reason'>;
}

/** Commands below `plan template`. */
export interface TemplateCommandWords {
  readonly list: CommandWords<never, 'json'>;
  readonly check: CommandWords<'file', 'kind' | 'format' | 'json'>;
  readonly fields: CommandWords<'kind', 'json'>;
  readonly new: CommandWords<'kind', 'out' | 'force'>;
}

/** Commands below `plan narrative`. */
export interface NarrativeCommandWords {
  readonly new: CommandWords<never, PeriodOption>;
}

export interface EveryCommandWords {
  readonly validate: CommandWords<'files', 'format' | 'json' | 'strict' | 'quiet'>;
  readonly status: CommandWords<never, PeriodOption | 'json' | 'csv' | 'check'>;
  readonly collect: CommandWords<
    'paths',
    | 'year'
    | 'period'
    | 'cycle'
    | 'unit'
    | 'receivedAt'
    | 'receivedOn'
    | 'channel'
    | 'document'
    | 'documentDate'
    | 'documentSent'
    | 'evidence'
    | 'by'
    | 'inbox'
    | 'json'
  >;
  readonly return: CommandWords<
    never,
    'year' | 'period' | 'cycle' | 'unit' | 'correctBy' | 'number' | 'date' | 'out' | 'template'
  >;
  readonly report: CommandWords<
    never,
    PeriodOption | 'kind' | 'from' | 'to' | 'date' | 'format' | 'out' | 'draft' | 'template'
  >;
  readonly form: CommandWords<
    never,
    'year' | 'period' | 'cycle' | 'unit' | 'all' | 'out' | 'format' | 'zip' | 'dryRun'
  >;
  readonly remind: CommandWords<
    never,
    PeriodOption | 'each' | 'unit' | 'requested' | 'number' | 'date' | 'out' | 'template' | 'dryRun' | 'again' | 'by'
  >;
  readonly receipt: CommandWords<'unit', Exclude<PeriodOption, 'asOf'> | 'id' | 'format' | 'out' | 'template'>;
  readonly roster: CommandWords<
    never,
    ChoiceOption | 'date' | 'freeze' | 'refreeze' | 'reason' | 'illustrative' | 'json'
  > & {
    readonly commands: RosterCommandWords;
  };
  readonly narrative: CommandWords<never, never> & { readonly commands: NarrativeCommandWords };
  readonly trace: CommandWords<'figure', PeriodOption | 'json'>;
  readonly template: CommandWords<never, never> & { readonly commands: TemplateCommandWords };
  readonly show: CommandWords<'id', 'asOf' | 'json'>;
  readonly verify: CommandWords<never, 'asOf' | 'json' | 'strict'>;
  readonly checkpoint: CommandWords<never, 'key' | 'accept' | 'reason'>;
  readonly explain: CommandWords<'code', 'json'>;
  readonly completion: CommandWords<'shell', never>;
  readonly recover: CommandWords<never, 'dryRun'>;
  readonly unlock: CommandWords<never, 'force'>;
}

export type CommandName = keyof EveryCommandWords;

/** Kinds of mistakes on the command line that commander tells apart. */
export type UsageProblem =
  | 'unknown-option'
  | 'unknown-command'
  | 'missing-argument'
  | 'missing-value'
  | 'missing-option'
  | 'wrong-value'
  | 'too-many-arguments'
  | 'other';

export interface ProgramWords {
  readonly description: string;
  readonly titles: Readonly<Record<'usage' | 'arguments' | 'options' | 'commands' | 'examples' | 'exitCodes', string>>;
  /** Names of what stands behind options and commands. */
  readonly terms: Readonly<
    Record<
      | 'files'
      | 'id'
      | 'figure'
      | 'file'
      | 'kind'
      | 'receipt'
      | 'code'
      | 'shell'
      | 'folder'
      | 'year'
      | 'period'
      | 'instant'
      | 'date'
      | 'kinds'
      | 'format'
      | 'seconds'
      | 'units'
      | 'paths'
      | 'unit'
      | 'channel'
      | 'number'
      | 'text'
      | 'name',
      string
    >
  >;
  readonly usageOptions: string;
  readonly usageCommand: string;
  readonly exitCodes: readonly (readonly [code: number, meaning: string])[];
  readonly globalOptions: Readonly<
    Record<'C' | 'lang' | 'color' | 'noColor' | 'verbose' | 'help' | 'version' | 'wait', string>
  >;
  readonly helpCommand: string;
  readonly moreHelp: string;
  readonly commands: EveryCommandWords;
  readonly usageError: (problem: UsageProblem, token: string, suggestion: string | undefined) => string;
  /** Said when the program itself is at fault. */
  readonly fault: (version: string) => string;
  readonly environment: (code: string, path: string) => string;
  /** Of a file that does not let itself be replaced. */
  readonly held: (path: string) => string;
  /** What to do about it. */
  readonly letGo: string;
}

/** Words around the explanation of a rule. */
export interface ExplainWords {
  readonly wrong: string;
  readonly right: string;
  /** Below the list of all rules. */
  readonly hint: (count: number) => string;
}

/** What `plan report` says while it works; the words of the report itself belong to its templates. */
export interface ReportCommandWords {
  /** Behind the totals of a check that failed. */
  readonly notWritten: string;
  readonly written: (path: string, units: number, expected: number) => string;
  /** The file that says what the others were made from. */
  readonly manifest: (path: string, inputs: number) => string;
  /** A draft of the coordinator's text, made from that many accepted reports. */
  readonly narrative: (path: string, reports: number) => string;
  readonly missing: (units: number, period: string) => string;
  readonly unread: (files: readonly string[]) => string;
  /** Reports that no receipt accepted. */
  readonly unused: (files: readonly string[]) => string;
  /** The instant was taken from the last day of the unit that issues the report. */
  readonly asOfLastDay: (unit: string, date: string) => string;
  readonly illustrative: string;
  readonly provisional: string;
  readonly review: ReviewCommandWords;
}

/** What `plan report --kind` says besides. */
export interface ReviewCommandWords {
  readonly written: (path: string, years: number, range: number) => string;
  /** Years whose deadline is past and of which nothing is known. */
  readonly noData: (years: readonly number[]) => string;
  readonly notDue: (years: readonly number[]) => string;
  readonly missing: (units: number, year: number) => string;
  readonly provisional: (years: readonly number[]) => string;
  /** Who coordinates the plan had ended before the day that the review looks from. */
  readonly endedCoordinator: (unit: string, date: string) => string;
  /** The coordinator has written nothing for these years. */
  readonly noNarrative: (path: string) => string;
}

/** What became of a file that a form was to be written to. */
export type FormOutcome = 'written' | 'unchanged' | 'kept';

/** What `plan form` says; the words of the forms themselves are those of the plan's language. */
export interface FormCommandWords {
  readonly outcome: (outcome: FormOutcome, path: string, unit: string | undefined, dryRun: boolean) => string;
  readonly total: (counts: Readonly<Record<FormOutcome, number>>, dryRun: boolean) => string;
  /** Some files were left as they are. */
  readonly movedAway: string;
  /** No form is asked of anybody. */
  readonly nobody: string;
  readonly unreachable: (units: readonly string[], all: number) => string;
  readonly unread: (files: readonly string[]) => string;
  readonly provisional: string;
  readonly illustrative: string;
}
