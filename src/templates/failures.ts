import type { TemplateFormat } from './catalogue.ts';

/** What a file turned out to be that somebody gave as a template. */
export type ForeignTemplate =
  | 'empty'
  /** .doc, .xls, .xlsb. */
  | 'old-office'
  | 'password'
  /** .docm, .dotm, .xlsm: what is signed and sent bears no code. */
  | 'macros'
  /** .dotx, .xltx: Word would not open what is made from it under the name of a document. */
  | 'office-template'
  /** .odt, .ods. */
  | 'open-document'
  | 'pdf'
  | 'other';

/** Why a file cannot serve as a template, told before anything is made. */
export interface TemplateFailureArgs {
  'template/folder': { readonly path: string };
  'template/too-large': { readonly path: string; readonly limit: number };
  'template/foreign': {
    readonly path: string;
    readonly found: ForeignTemplate | TemplateFormat;
    readonly wanted: readonly TemplateFormat[];
  };
  'template/damaged': { readonly path: string };
  /** Unpacks to more than a document can be. */
  'template/bomb': { readonly path: string };
  'template/unknown-kind': {
    readonly name: string;
    readonly known: readonly string[];
    readonly suggestion?: string;
  };
  'template/exists': { readonly path: string };
  /** Two templates for one format. */
  'template/several': { readonly format: TemplateFormat };
  /** A template for a format that is not made. */
  'template/unneeded': { readonly path: string; readonly formats: readonly string[] };
}
