import type { LocatedFinding, LocatedPlace } from '../findings/finding.ts';
import { countOf, passes } from './counts.ts';
import type { FormatContext, Formatter } from './format.ts';
import { jsonText } from './json-text.ts';

/** For programs: version 1 of `schemas/output/validate.schema.json`; fields are added to it, never changed. */
export const json: Formatter = ({ tool, checked, findings }, context) =>
  jsonText({
    version: 1,
    tool,
    ok: passes(findings, context.strict),
    checked,
    summary: countOf(findings),
    findings: findings.map(finding => entryOf(finding, context)),
  });

/** One finding, as every JSON of this tool has it. */
export function entryOf(finding: LocatedFinding, context: FormatContext) {
  const { code, severity, pointer, unit, args, related } = finding;
  const { message, fix } = context.wording(finding);
  return {
    code,
    severity,
    ...placeOf(finding, context),
    pointer,
    unit: unit?.id ?? null,
    message,
    ...(fix !== undefined && { fix }),
    args,
    ...(related.length > 0 && { related: related.map(place => placeOf(place, context)) }),
  };
}

const placeOf = ({ file, span }: LocatedPlace, { show }: FormatContext) => ({
  file: show(file),
  line: span.line,
  column: span.column,
  endLine: span.endLine,
  endColumn: span.endColumn,
});
