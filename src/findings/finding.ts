import type { FormFindingArgs } from '../form/findings.ts';
import type { ReadingFindingArgs } from '../office/reading/findings.ts';
import type { RuleFindingArgs } from '../rules/findings.ts';
import type { SchemaFindingArgs } from '../schema/findings.ts';
import type { SourceFindingArgs } from '../source/findings.ts';
import type { TemplateFindingArgs } from '../templates/findings.ts';
import type { Place, Span } from './place.ts';
import type { Severity } from './severity.ts';

/** What each finding needs so that it can be worded. The core never builds a sentence. */
export interface FindingArgs
  extends SourceFindingArgs,
    SchemaFindingArgs,
    RuleFindingArgs,
    FormFindingArgs,
    ReadingFindingArgs,
    TemplateFindingArgs {}

export type FindingCode = keyof FindingArgs;

/** Something wrong in the files of a plan: never thrown, always collected. */
export type Finding<C extends FindingCode = FindingCode> = {
  [K in C]: {
    readonly code: K;
    readonly place: Place;
    readonly args: FindingArgs[K];
    /** Other places that the finding is about, the most telling first. */
    readonly related?: readonly Place[];
  };
}[C];

export interface LocatedPlace {
  /** Path inside the workspace, with `/`. */
  readonly file: string;
  readonly span: Span;
}

/** A finding whose places have become lines and columns. */
export type LocatedFinding<C extends FindingCode = FindingCode> = {
  [K in C]: LocatedPlace & {
    readonly code: K;
    readonly severity: Severity;
    /** JSON pointer (RFC 6901) into the file; empty when the finding is about the text as a whole. */
    readonly pointer: string;
    /** The unit whose file this is, where there is one. */
    readonly unit?: { readonly id: string; readonly name: string };
    readonly args: FindingArgs[K];
    readonly related: readonly LocatedPlace[];
  };
}[C];
