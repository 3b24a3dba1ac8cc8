import type { FindingArgs, FindingCode } from '../findings/finding.ts';
import type { Severity } from '../findings/severity.ts';

/** Something wrong in a file that was received: at a cell of a workbook, or at a line of a text. */
export type ReceivedFinding<C extends FindingCode = FindingCode> = {
  [K in C]: {
    readonly code: K;
    readonly severity: Severity;
    readonly args: FindingArgs[K];
    readonly sheet?: string;
    /** `B12`; absent where the sheet as a whole is meant. */
    readonly cell?: string;
    readonly line?: number;
    readonly column?: number;
    /** What stands there, as the unit sees it. */
    readonly value?: string;
  };
}[C];
