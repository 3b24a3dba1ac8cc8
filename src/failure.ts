import { ExitCode } from './exit-code.ts';
import type { FormErrorArgs } from './form/form-error.ts';
import type { IntakeFailureArgs } from './intake/failures.ts';
import type { LetterFailureArgs } from './letters/failures.ts';
import type { MarkingErrorArgs } from './office/marking/marking-fault.ts';
import { type PdfFailureArgs, pdfFailureExits } from './office/pdf-failures.ts';
import type { TemplateErrorArgs } from './office/template-faults.ts';
import type { ReturnFailureArgs } from './returns/failures.ts';
import type { ReviewFailureArgs } from './review/failures.ts';
import type { RosterFailureArgs } from './roster/failures.ts';
import { type StoreFailureArgs, storeFailureExits } from './store/failures.ts';
import type { TemplateFailureArgs } from './templates/failures.ts';

/** Why a command cannot run; worded at the edge like a finding. */
export interface FailureArgs
  extends TemplateErrorArgs,
    TemplateFailureArgs,
    StoreFailureArgs,
    IntakeFailureArgs,
    ReturnFailureArgs,
    FormErrorArgs,
    MarkingErrorArgs,
    PdfFailureArgs,
    LetterFailureArgs,
    ReviewFailureArgs,
    RosterFailureArgs {
  'workspace/none': { readonly start: string };
  'workspace/no-such-folder': { readonly folder: string };
  'workspace/unusable': { readonly files: readonly string[] };
  'files/none-matched': { readonly asked: readonly string[]; readonly workspace: string };
  'files/nothing-to-check': { readonly workspace: string };
  'option/unknown-format': { readonly name: string; readonly known: readonly string[]; readonly suggestion?: string };
  'option/two-to-stdout': { readonly names: readonly string[] };
  'option/conflict': { readonly options: readonly string[] };
  'option/instant': { readonly option: string; readonly value: string };
  'option/date': { readonly option: string; readonly value: string };
  /** Not written as a period at all. */
  'option/period-form': { readonly value: string };
  'option/period': { readonly value: string; readonly known: readonly string[] };
  /** Who owes the report is not settled, so it cannot be more than a draft. */
  'roster/not-frozen': { readonly period: string; readonly path: string };
  'option/cycle': { readonly value: string; readonly known: readonly string[] };
  /** The plan does not say who signs a report of this kind and who gets it. */
  'option/kind': { readonly value: string; readonly cycle: string; readonly known: readonly string[] };
  'option/language': { readonly value: string };
  'id/unknown': { readonly id: string; readonly suggestion?: string };
  'code/unknown': { readonly code: string; readonly suggestion?: string };
  /** A key was given to sign with, and the machine has nothing that signs. */
  'checkpoint/no-program': { readonly key: string };
  'checkpoint/key-refused': { readonly key: string; readonly reason: string };
  /** The plan has a list of keys that may sign, and this one is not in it. */
  'checkpoint/key-not-allowed': { readonly key: string; readonly path: string };
  /** A signature file lies where the new one has to go. */
  'checkpoint/signature-exists': { readonly path: string };
  /** The last checkpoint was made later than the clock says it is now. */
  'checkpoint/clock-back': { readonly last: string; readonly at: string };
  /** More names than a checkpoint holds. */
  'checkpoint/too-many': { readonly count: number; readonly limit: number };
  /** The very same records were fixed today already. */
  'checkpoint/name-taken': { readonly name: string };
  /** No record, or more than one, that was put in later has a name that begins like this. */
  'checkpoint/no-such-insertion': { readonly id: string; readonly found: number };
  /** No figure of the report has this id, name or cell; the nearest ids, the most alike first. */
  /** A cell that prints no figure, or, with `sheets`, one of a sheet that the workbook has not. */
  'figure/no-cell': {
    readonly sheet: string;
    readonly cell: string;
    readonly period: string;
    readonly isTotal: boolean;
    readonly sheets?: readonly string[];
  };
  'figure/unknown': { readonly figure: string; readonly period: string; readonly suggestions: readonly string[] };
  /** The coordinator's text of this period is there already. */
  'narrative/exists': { readonly path: string };
  'shell/unknown': { readonly shell: string; readonly known: readonly string[] };
}

export type FailureCode = keyof FailureArgs;

type Failure = { [C in FailureCode]: { readonly code: C; readonly args: FailureArgs[C] } }[FailureCode];

/** Codes of failures that are not a wrong use of the command line. */
const exits: Partial<Readonly<Record<FailureCode, ExitCode>>> = {
  ...storeFailureExits,
  ...pdfFailureExits,
  'return/damaged': ExitCode.damaged,
};

/** Thrown only for what cannot be gone on from; wrong data is a finding instead. */
export class UserError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }

  get exitCode(): ExitCode {
    return exits[this.failure.code] ?? ExitCode.usage;
  }
}
