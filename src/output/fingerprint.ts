import { createHash } from 'node:crypto';
import type { LocatedFinding } from '../findings/finding.ts';

/**
 * For each finding a mark by which another run knows it again: the same in any language, from any folder, and when lines
 * above it come or go; distinct within one result.
 */
export function fingerprints(findings: readonly LocatedFinding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(finding => {
    const identity = identityOf(finding);
    const times = seen.get(identity) ?? 0;
    seen.set(identity, times + 1);
    return createHash('sha256').update(`${identity}${times}`).digest('hex');
  });
}

/** Lists and suggestions are drawn from other files and change with them, so they are no part of it. */
function identityOf({ code, file, pointer, args }: LocatedFinding): string {
  const own = Object.entries(args)
    .filter(([name, value]) => name !== 'suggestion' && typeof value !== 'object')
    .toSorted(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify([code, file, pointer, own]);
}
