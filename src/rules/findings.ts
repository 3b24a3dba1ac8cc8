import type { Severity } from '../findings/severity.ts';
import type { UnsupportedMarkdown } from '../narrative/markdown.ts';
import { type RegisterFindingArgs, registerSeverities } from '../register/findings.ts';

/** Kinds of things of which no two may have one id. */
type IdKind = 'unit' | 'group' | 'task-group' | 'activity' | 'indicator' | 'funding-source' | 'cycle' | 'standard';

interface Unknown {
  readonly id: string;
  readonly suggestion?: string;
  /** Ids that would be right, when there are few enough to print. */
  readonly known: readonly string[];
}

/** Findings of rules that look at more than the shape of one file. */
export interface RuleFindingArgs extends RegisterFindingArgs {
  'ref/unknown-unit': Unknown;
  'ref/unknown-group': Unknown;
  'ref/unknown-task-group': Unknown;
  'ref/unknown-activity': Unknown;
  'ref/unknown-indicator': Unknown;
  'ref/unknown-funding-source': Unknown;
  'ref/unknown-cycle': Unknown;
  'ref/unknown-standard': Unknown;
  'ref/unknown-receipt': Unknown;
  'ref/unknown-amendment-target': Unknown;
  'ref/other-plan': { readonly id: string; readonly expected: string };
  /** A file that a receipt names is not among the originals. */
  'ref/missing-original': { readonly name: string; readonly sha256: string };

  /** A file that belongs to no kind of file of a plan; `suggestion` is the path that was probably meant. */
  'file/unexpected': { readonly suggestion?: string };
  'file/missing': { readonly name: string };
  /** Two names that are one on a system that folds case or composes letters. */
  'file/twin-name': { readonly other: string };

  'plan/duplicate-id': { readonly id: string; readonly kind: IdKind };
  'plan/period': { readonly from: number; readonly to: number };
  'plan/no-deadline': { readonly cycle: string };
  'plan/override-outside': { readonly period: string; readonly from: number; readonly to: number };

  'unit/lifetime': { readonly from: string; readonly to: string };
  'unit/succession': {
    readonly successor: string;
    readonly from: string;
    readonly problem: 'self' | 'before-end' | 'successor-absent' | 'circle';
  };
  'unit/same-name': { readonly name: string; readonly other: string };
  'unit/same-email': { readonly email: string; readonly other: string };
  'group/circle': { readonly group: string };

  'indicator/target-outside': { readonly year: number; readonly from: number; readonly to: number };
  'indicator/outside-limit': { readonly value: number; readonly minimum?: number; readonly maximum?: number };
  'indicator/missing-part': { readonly missing: 'numerator' | 'denominator' };
  'indicator/duplicate-observation': { readonly year: number };

  'amendment/edition': { readonly edition: number; readonly expected: number };
  'amendment/change': {
    readonly op: 'set' | 'add' | 'retire';
    readonly problem: 'no-field' | 'no-value' | 'fixed-field';
  };
  'amendment/file-name': { readonly expected: string };

  'roster/missing-unit': { readonly unit: string; readonly name: string; readonly class: 'required' | 'requested' };
  /** Reports or receipts of a period for which nobody froze who owes the report. */
  'roster/absent': { readonly period: string; readonly expected: string };
  'roster/not-owing': { readonly unit: string };
  'roster/class': {
    readonly unit: string;
    readonly class: 'required' | 'requested';
    readonly expected: 'required' | 'requested';
  };
  'roster/closed-unit': { readonly unit: string; readonly to: string };
  'roster/duplicate-unit': { readonly unit: string };
  /** A closed unit whose successors are on the roster without answering for it. */
  'roster/unanswered': { readonly unit: string; readonly name: string; readonly successors: readonly string[] };
  'roster/not-successor': {
    readonly unit: string;
    readonly predecessor: string;
    readonly problem: 'exists' | 'other-successor' | 'no-successor';
    readonly successors: readonly string[];
  };
  'roster/not-closed': {
    readonly unit: string;
    readonly closed: string;
    readonly problem: 'exists' | 'other-day' | 'succeeded';
    readonly to?: string;
    readonly successors: readonly string[];
  };
  'roster/extension-early': { readonly unit: string; readonly lastDay: string; readonly shared: string };
  'roster/before-period': { readonly date: string; readonly from: string };
  'roster/file-name': { readonly expected: string };

  'period/outside-plan': { readonly period: string; readonly from: number; readonly to: number };
  'period/years-reversed': { readonly period: string };
  'period/not-of-cycle': { readonly period: string; readonly cycle: string; readonly allowed: readonly string[] };

  'report/file-name': { readonly expected: string };
  'report/duplicate': { readonly unit: string; readonly period: string };
  'report/not-own-activity': { readonly activity: string; readonly unit: string; readonly group: string };
  'report/not-own-indicator': { readonly indicator: string; readonly reporters: readonly string[] };
  'report/duplicate-entry': { readonly id: string };
  'report/nil-with-content': { readonly field: string };
  'report/empty': Record<never, never>;
  'report/reason-missing': { readonly status: 'not-started' };
  'report/result-missing': { readonly status: 'done' | 'in-progress' };
  'report/over-disbursed': { readonly planned: number; readonly disbursed: number };
  'report/not-a-money-source': { readonly source: string };
  'report/ratio': { readonly value: number; readonly computed: number };
  'report/document-date': { readonly date: string; readonly from: string; readonly to: string };
  'report/not-on-roster': { readonly unit: string; readonly period: string };
  'report/closed-unit': { readonly unit: string; readonly from?: string; readonly to?: string };
  'report/no-receipt': { readonly unit: string; readonly period: string };
  'report/illustrative-mixed': { readonly illustrative: number; readonly real: number };
  /** A figure that may be right, and that nobody should pass on unseen. */
  'report/unusual-change': {
    readonly subject: 'indicator' | 'output' | 'planned' | 'disbursed';
    readonly value: number;
    readonly previous: number;
    readonly unit: string;
    /** Year of the earlier figure. */
    readonly year: number;
  };
  'report/date-outside-period': { readonly date: string; readonly from: string; readonly to: string };
  /** Quantities were delivered by what is said not to have happened. */
  'report/status-contradicted': { readonly status: 'nil' | 'not-started' };

  'receipt/name-hash': { readonly expected: string };
  'receipt/folder': { readonly expected: string };
  'receipt/not-on-roster': { readonly unit: string; readonly period: string };
  'receipt/recorded-first': { readonly receivedAt: string; readonly recordedAt: string };
  'receipt/no-report': { readonly unit: string; readonly expected: string };
  'receipt/report-differs': { readonly report: string };

  'narrative/file-name': { readonly expected: string };
  /** A Markdown file that is the text of no part of the report. */
  'narrative/unknown-section': {
    readonly name: string;
    readonly known: readonly string[];
    readonly suggestion?: string;
  };
  'narrative/given-twice': { readonly other: string };
  'narrative/markdown': { readonly what: UnsupportedMarkdown };
  'narrative/broken-field': Record<never, never>;
  /** `period` is what the text speaks of: for a review its years, `2021-2025`. */
  'narrative/unknown-figure': { readonly field: string; readonly period: string; readonly suggestion?: string };
  /** The figure is known to the plan, and the reports of the period have not given it yet; without both, the year has none. */
  'narrative/no-figure': { readonly field: string; readonly figure?: string; readonly period?: string };
  /** A figure typed by hand; `printed` is what the data have, `fields` what prints it. */
  'narrative/figure-disagrees': { readonly typed: string; readonly printed: string; readonly fields: string };

  'reminder/name-hash': { readonly expected: string };
  'reminder/folder': { readonly expected: string };
  'reminder/not-on-roster': { readonly unit: string; readonly period: string };
}

export const ruleSeverities = {
  ...registerSeverities,
  'ref/unknown-unit': 'error',
  'ref/unknown-group': 'error',
  'ref/unknown-task-group': 'error',
  'ref/unknown-activity': 'error',
  'ref/unknown-indicator': 'error',
  'ref/unknown-funding-source': 'error',
  'ref/unknown-cycle': 'error',
  'ref/unknown-standard': 'error',
  'ref/unknown-receipt': 'error',
  'ref/unknown-amendment-target': 'error',
  'ref/other-plan': 'error',
  'ref/missing-original': 'error',
  'file/unexpected': 'warning',
  'file/missing': 'error',
  'file/twin-name': 'error',
  'plan/duplicate-id': 'error',
  'plan/period': 'error',
  'plan/no-deadline': 'error',
  'plan/override-outside': 'error',
  'unit/lifetime': 'error',
  'unit/succession': 'error',
  'unit/same-name': 'error',
  'unit/same-email': 'warning',
  'group/circle': 'error',
  'indicator/target-outside': 'error',
  'indicator/outside-limit': 'error',
  'indicator/missing-part': 'error',
  'indicator/duplicate-observation': 'warning',
  'amendment/edition': 'error',
  'amendment/change': 'error',
  'amendment/file-name': 'error',
  'roster/missing-unit': 'error',
  'roster/absent': 'warning',
  'roster/not-owing': 'warning',
  'roster/class': 'error',
  'roster/closed-unit': 'warning',
  'roster/duplicate-unit': 'error',
  'roster/unanswered': 'warning',
  'roster/not-successor': 'warning',
  'roster/not-closed': 'error',
  'roster/extension-early': 'warning',
  'roster/before-period': 'error',
  'roster/file-name': 'error',
  'period/outside-plan': 'error',
  'period/years-reversed': 'error',
  'period/not-of-cycle': 'error',
  'report/file-name': 'error',
  'report/duplicate': 'error',
  'report/not-own-activity': 'error',
  'report/not-own-indicator': 'error',
  'report/duplicate-entry': 'error',
  'report/nil-with-content': 'error',
  'report/empty': 'warning',
  'report/reason-missing': 'warning',
  'report/result-missing': 'warning',
  'report/over-disbursed': 'warning',
  'report/not-a-money-source': 'error',
  'report/ratio': 'error',
  'report/document-date': 'warning',
  'report/not-on-roster': 'error',
  'report/closed-unit': 'error',
  'report/no-receipt': 'warning',
  'report/illustrative-mixed': 'warning',
  'report/unusual-change': 'warning',
  'report/date-outside-period': 'warning',
  'report/status-contradicted': 'error',
  'receipt/name-hash': 'error',
  'receipt/folder': 'error',
  'receipt/not-on-roster': 'warning',
  'receipt/recorded-first': 'error',
  'receipt/no-report': 'error',
  'receipt/report-differs': 'error',
  'narrative/file-name': 'error',
  'narrative/unknown-section': 'error',
  'narrative/given-twice': 'error',
  'narrative/markdown': 'error',
  'narrative/broken-field': 'error',
  'narrative/unknown-figure': 'error',
  'narrative/no-figure': 'warning',
  'narrative/figure-disagrees': 'warning',
  'reminder/name-hash': 'error',
  'reminder/folder': 'error',
  'reminder/not-on-roster': 'warning',
} as const satisfies Record<keyof RuleFindingArgs, Severity>;
