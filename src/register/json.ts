import { countOf, passes } from '../output/counts.ts';
import type { FormatContext } from '../output/format.ts';
import { entryOf } from '../output/json.ts';
import { jsonText } from '../output/json-text.ts';
import type { Proof } from './pretty.ts';

/** For programs: version 1 of `schemas/output/verify.schema.json`; fields are added to it, never changed. */
export function jsonProof({ tool, verification, findings, asOf }: Proof, context: FormatContext): string {
  const { root, count, arrivals, receipts, originals, checkpoints, last, unreferenced } = verification;
  return jsonText({
    version: 1,
    tool,
    ok: passes(findings, context.strict),
    root,
    count,
    ...(asOf !== undefined && {
      asOf: { at: new Date(asOf.at).toISOString(), root: asOf.root, count: asOf.count },
    }),
    checked: { arrivals, receipts, originals, checkpoints },
    lastCheckpoint: last ?? null,
    unreferenced: unreferenced.map(context.show),
    summary: countOf(findings),
    findings: findings.map(finding => entryOf(finding, context)),
  });
}
