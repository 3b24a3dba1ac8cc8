import { UserError } from '../../failure.ts';
import { PackageError } from '../package/package-error.ts';
import type { MarkingFault } from './marking-fault.ts';

/** The workbook cannot be marked; it is returned as it came, with the list in the letter. */
export class MarkingError extends UserError {
  readonly fault: MarkingFault;
  readonly part: string | undefined;

  constructor(fault: MarkingFault, part?: string) {
    super({ code: 'marking/unusable', args: { fault, ...(part !== undefined && { part }) } });
    this.fault = fault;
    this.part = part;
  }
}

/** Tells what a package cannot be marked for as what the workbook of a unit cannot be marked for. */
export function asMarking<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw error instanceof PackageError ? new MarkingError(error.fault, error.part) : error;
  }
}
