import { jsonText } from '../output/json-text.ts';
import { countsOf } from './counts.ts';
import { isAcceptable, type Outcome } from './outcome.ts';
import type { ReceivedFinding } from './received-finding.ts';

const findingJson = ({ code, severity, args, sheet, cell, line, column, value }: ReceivedFinding) => ({
  code,
  severity,
  ...(sheet !== undefined && { sheet }),
  ...(cell !== undefined && { cell }),
  ...(line !== undefined && { line, column }),
  ...(value !== undefined && { value }),
  args,
});

function outcomeJson(outcome: Outcome): object {
  switch (outcome.kind) {
    case 'judged': {
      const { judgement, report, ...rest } = outcome;
      const { outcome: result, admissible, findings } = judgement;
      return { ...rest, report: report.kind, outcome: result, admissible, findings: findings.map(findingJson) };
    }
    case 'unclear':
    case 'unopened':
      return { ...outcome, findings: outcome.findings.map(findingJson) };
    default:
      return outcome;
  }
}

/** For programs: version 1 of `schemas/output/collect.schema.json`; fields are added to it, never changed. */
export const jsonOutcomes = (outcomes: readonly Outcome[], tool: string): string =>
  jsonText({
    version: 1,
    tool,
    ok: outcomes.every(isAcceptable),
    counts: countsOf(outcomes),
    files: outcomes.map(outcomeJson),
  });
