/** Why a command on rosters cannot run. */
export interface RosterFailureArgs {
  /** One of several options has to be given. */
  'option/one-needed': { readonly options: readonly string[] };
  'option/needs': { readonly option: string; readonly needs: string };
  /** A text that is to be kept in a file. */
  'option/text': {
    readonly option: string;
    readonly problem: 'empty' | 'too-long' | 'control';
    readonly limit: number;
  };
  /** A rehearsal was asked for where the real roster is frozen. */
  'roster/not-illustrative': { readonly path: string };
  'roster/freeze-first': { readonly period: string; readonly path: string };
  /** Rosters are named by period alone, and the file holds that of another cycle. */
  'roster/other-cycle': { readonly path: string; readonly cycle: string };
  'roster/unit-absent': {
    readonly unit: string;
    readonly period: string;
    readonly suggestion?: string;
    /** Units that answer for it. */
    readonly answeredBy: readonly string[];
  };
  'roster/unit-closed': { readonly unit: string; readonly to: string };
  'roster/unit-exempt': { readonly unit: string; readonly period: string; readonly document: string };
  'roster/date-before-period': { readonly option: string; readonly date: string; readonly from: string };
  /** Nearer to the deadline of another year. */
  'roster/date-far': { readonly option: string; readonly date: string; readonly planned: string };
  'roster/not-later': { readonly unit: string; readonly lastDay: string; readonly shared: string };
}
