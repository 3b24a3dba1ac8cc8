import type { Receipt, Report } from '../model/documents.ts';
import type { ReceivedFinding } from './received-finding.ts';

/** What became of a report after its contents were looked at; pure data, for the receipt and for people. */
export interface Judgement {
  readonly outcome: Receipt['outcome'];
  /** Right unit, right period, readable: only such a receipt decides when the report came. */
  readonly admissible: boolean;
  readonly findings: readonly ReceivedFinding[];
  /** Present when the report was accepted: what goes to `reports/`. */
  readonly accepted?: { readonly report: Report; readonly bytes: Uint8Array };
  /** The number under which the unit issued the report, as the report itself says. */
  readonly document?: Report['document'];
  readonly illustrative: boolean;
}

/** Errors send a report back; warnings are remarks that its acceptance carries. */
export function outcomeOf(findings: readonly ReceivedFinding[]): 'accepted' | 'accepted-with-remarks' | 'returned' {
  if (findings.some(({ severity }) => severity === 'error')) return 'returned';
  return findings.length > 0 ? 'accepted-with-remarks' : 'accepted';
}
