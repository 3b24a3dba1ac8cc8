import type { FindingArgs, FindingCode } from '../findings/finding.ts';
import { severityOf } from '../findings/severities.ts';
import type { Severity } from '../findings/severity.ts';
import { parseRange } from '../office/ranges.ts';

/** A cell as the unit finds it: name of the sheet, `E12`, and what it shows. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
  /** Absent where the cell is empty. */
  readonly value?: string;
}

/** Something wrong in a returned form, at the cell where it is put right; without a cell it is about the file as a whole. */
export type FormFinding<C extends FindingCode = FindingCode> = {
  [K in C]: {
    readonly code: K;
    readonly severity: Severity;
    readonly args: FindingArgs[K];
    /** Other cells that the finding is about. */
    readonly related?: readonly CellPlace[];
  } & Partial<CellPlace>;
}[C];

export const formFinding = <C extends FindingCode>(
  code: C,
  args: FindingArgs[C],
  place: Partial<CellPlace> = {},
): FormFinding =>
  // Code and arguments belong together by the signature, which a union of records cannot say of a type parameter.
  ({ code, severity: severityOf[code], args, ...place }) as FormFinding;

const text = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** In the order in which a person goes through the workbook: sheets as they stand, then rows, then columns. */
export function inReadingOrder(findings: readonly FormFinding[], sheets: readonly string[]): readonly FormFinding[] {
  const keyed = findings.map(finding => {
    const at = parseRange(finding.cell ?? '');
    const sheet = finding.sheet === undefined ? -1 : sheets.indexOf(finding.sheet);
    return { finding, sheet, row: at?.top ?? 0, column: at?.left ?? 0 };
  });
  return keyed
    .sort(
      (left, right) =>
        left.sheet - right.sheet ||
        left.row - right.row ||
        left.column - right.column ||
        text(left.finding.code, right.finding.code),
    )
    .map(({ finding }) => finding);
}
