import type { LocatedFinding } from '../findings/finding.ts';

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

export function countOf(findings: readonly LocatedFinding[]): Counts {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

/** Whether a finding makes the check fail: what the exit code says, every format says. */
export const fails = ({ severity }: LocatedFinding, strict: boolean): boolean => strict || severity === 'error';

export const passes = (findings: readonly LocatedFinding[], strict: boolean): boolean =>
  !findings.some(finding => fails(finding, strict));
