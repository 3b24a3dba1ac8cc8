import { jsonText } from '../output/json-text.ts';
import type { Assembled } from './assemble.ts';

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

/**
 * What lies beside a report and says what went into it: version 1 of `schemas/output/manifest.schema.json`; additions only.
 * No moment of making is in it: equal inputs give equal bytes.
 */
export function manifestOf({ input, report }: Assembled, files: ManifestFiles): string {
  const { tool, inputs, templates, outputs } = files;
  const { submissions, register } = report;
  return jsonText({
    version: 1,
    tool,
    plan: input.plan.id,
    edition: input.plan.edition,
    cycle: input.cycle.id,
    period: report.period,
    kind: report.kind,
    asOf: new Date(input.at).toISOString(),
    asOfDate: report.asOf,
    date: report.date ?? null,
    draft: report.draft,
    provisional: report.provisional,
    illustrative: report.illustrative,
    register: { root: register.root, count: register.count },
    counts: {
      required: submissions.required,
      requested: submissions.requested,
      accepted: submissions.accepted,
      acceptedRequested: submissions.acceptedRequested,
    },
    inputs: asPaths(inputs),
    templates: byName(templates),
    outputs: byName(outputs),
  });
}
