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
  if (outcome.kind !== 'judged') {
    const findings = 'findings' in outcome ? { findings: outcome.findings.map(findingJson) } : {};
    return { ...outcome, ...findings };
  }
  const { judgement, unitName, ...rest } = outcome;
  return {
    ...rest,
    name: outcome.name,
    unitName,
    outcome: judgement.outcome,
    admissible: judgement.admissible,
    findings: judgement.findings.map(findingJson),
  };
}

/** Version 1 of `plan collect --json`; additions only. */
export const jsonOutcomes = (outcomes: readonly Outcome[]): string =>
  `${JSON.stringify({ version: 1, ok: outcomes.every(isAcceptable), files: outcomes.map(outcomeJson) }, null, 2)}\n`;
