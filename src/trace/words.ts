import type { CellPlace } from '../form/form-finding.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Receipt } from '../model/documents.ts';
import type { PeriodId } from '../model/period.ts';

/** Words of `plan trace` around figures. */
export interface TraceWords {
  readonly heading: (period: PeriodId, asOf: CivilDate) => string;
  readonly formula: string;
  readonly inputs: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly receipt: (id: string, receipt: Receipt) => string;
  readonly noReceipt: string;
  /** The unit's own file. */
  readonly original: (name: string) => string;
  /** The cell of the form from which a number was read. */
  readonly cell: (cell: CellPlace) => string;
  readonly standard: (name: string) => string;
  readonly source: (text: string) => string;
  readonly illustrative: string;
  readonly several: (typed: string, count: number) => string;
  /** Figures that the list leaves out, by the beginning of their ids. */
  readonly more: (count: number, prefix: string) => string;
  readonly next: (id: string, period: PeriodId) => string;
}
