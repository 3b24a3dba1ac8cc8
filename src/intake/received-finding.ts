import type { FindingArgs, FindingCode, LocatedFinding } from '../findings/finding.ts';
import { type FormFinding, formFinding } from '../form/form-finding.ts';

/** Something wrong in a file that was received: at a cell of a workbook, or at a line of a text. */
export type ReceivedFinding = FormFinding & { readonly line?: number; readonly column?: number };

/** A fault of a file as a whole. */
export const faultFinding = ({ code, args }: { readonly code: FindingCode; readonly args: object }): ReceivedFinding =>
  // Codes and arguments of faults belong together by the unions that they are taken from.
  formFinding(code, args as FindingArgs[FindingCode]);

/** A finding at a line of a text. */
export const textFinding = ({ code, severity, args, span }: LocatedFinding): ReceivedFinding =>
  ({ code, severity, args, line: span.line, column: span.column }) as ReceivedFinding;
