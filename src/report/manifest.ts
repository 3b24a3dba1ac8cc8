import type { CivilDate } from '../model/civil-date.ts';
import type { Plan } from '../model/documents.ts';
import type { Instant } from '../model/instant.ts';
import { jsonText } from '../output/json-text.ts';
import type { Assembled } from './assemble.ts';
import type { ConsolidatedReport } from './consolidate.ts';
import type { RegisterState } from './consolidation-input.ts';
import type { DocumentKind } from './cover.ts';

/** A file by name and by what it holds. */
export interface HashedFile {
  /** With `/`: of an input inside the workspace, of a template and of an output the bare name. */
  readonly name: string;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** What the files of one run were made from and with. */
export interface ManifestFiles {
  readonly tool: string;
  readonly inputs: readonly HashedFile[];
  readonly templates: readonly HashedFile[];
  readonly outputs: readonly HashedFile[];
}

const byName = (files: readonly HashedFile[]): readonly HashedFile[] =>
  [...files].sort((left, right) => (left.name < right.name ? -1 : left.name > right.name ? 1 : 0));

const asPaths = (files: readonly HashedFile[]): readonly object[] =>
  byName(files).map(({ name, sha256 }) => ({ path: name, sha256 }));

/** What was looked at, when, and how far it is to be trusted. */
export interface ManifestHead {
  readonly plan: Plan;
  readonly cycle: string;
  /** A period, or the years of a review: `2021-2025`. */
  readonly period: string;
  readonly kind: DocumentKind;
  readonly at: Instant;
  readonly asOf: CivilDate;
  readonly date?: CivilDate;
  readonly draft: boolean;
  readonly provisional: boolean;
  readonly illustrative: boolean;
  readonly register: RegisterState;
}

/** Where the obligations of one period stood. */
export const countsOf = ({ submissions }: ConsolidatedReport): object => ({
  required: submissions.required,
  requested: submissions.requested,
  accepted: submissions.accepted,
  acceptedRequested: submissions.acceptedRequested,
});

/**
 * What lies beside a report and says what went into it: version 1 of `schemas/output/manifest.schema.json`; additions only.
 * No moment of making is in it: equal inputs give equal bytes.
 */
export function manifestText(head: ManifestHead, counts: object, files: ManifestFiles): string {
  const { tool, inputs, templates, outputs } = files;
  const { plan, register } = head;
  return jsonText({
    version: 1,
    tool,
    plan: plan.id,
    edition: plan.edition,
    cycle: head.cycle,
    period: head.period,
    kind: head.kind,
    asOf: new Date(head.at).toISOString(),
    asOfDate: head.asOf,
    date: head.date ?? null,
    draft: head.draft,
    provisional: head.provisional,
    illustrative: head.illustrative,
    register: { root: register.root, count: register.count },
    ...counts,
    inputs: asPaths(inputs),
    templates: byName(templates),
    outputs: byName(outputs),
  });
}

/** Of the report of one period. */
export function manifestOf({ input, report }: Assembled, files: ManifestFiles): string {
  const { plan, cycle, at } = input;
  return manifestText({ ...report, plan, cycle: cycle.id, at }, { counts: countsOf(report) }, files);
}
