import type { Documents, Loose, Receipt } from '../model/documents.ts';
import { toPeriodId } from '../model/period.ts';
import type { AnyDocument, LoadedDocument } from '../workspace/document.ts';

/** What is kept of a report once it was checked by itself. */
export interface ReportRecord {
  readonly file: string;
  readonly sha256: string;
  readonly unit?: string;
  readonly period?: string;
  readonly illustrative: boolean;
}

/** What is kept of a receipt once it was checked by itself. */
export interface ReceiptRecord {
  readonly file: string;
  /** Name of the file without ending: how other receipts point at it. */
  readonly id: string;
  readonly unit?: string;
  readonly period?: string;
  readonly receivedAt?: string;
  readonly outcome?: Receipt['outcome'];
  readonly originals: readonly { readonly name: string; readonly sha256: string }[];
  readonly revisionOf?: string;
  readonly parents: readonly string[];
}

/** Notes on the many documents of a plan, small enough to hold for ten thousand units at once. */
export interface Records {
  readonly paths: readonly string[];
  readonly reports: readonly ReportRecord[];
  readonly receipts: readonly ReceiptRecord[];
}

const identity = ({ unit, period }: Loose<Pick<Documents['report'], 'unit' | 'period'>>) => ({
  ...(unit !== undefined && { unit }),
  ...(period !== undefined && { period: toPeriodId(period) }),
});

export const reportRecord = ({ file, sha256, value }: LoadedDocument<'report'>): ReportRecord => ({
  file,
  sha256,
  ...identity(value),
  illustrative: value.illustrative === true,
});

export const receiptRecord = ({ file, location, value }: LoadedDocument<'receipt'>): ReceiptRecord => ({
  file,
  id: location.name,
  ...identity(value),
  ...(value.receivedAt !== undefined && { receivedAt: value.receivedAt }),
  ...(value.outcome !== undefined && { outcome: value.outcome }),
  originals: (value.originals ?? []).flatMap(original =>
    original?.name !== undefined && original.sha256 !== undefined
      ? { name: original.name, sha256: original.sha256 }
      : [],
  ),
  ...(value.revisionOf !== undefined && { revisionOf: value.revisionOf }),
  parents: (value.parents ?? []).flatMap(parent => parent ?? []),
});

/** Gathers records while documents pass by. */
export class RecordBook implements Records {
  readonly reports: ReportRecord[] = [];
  readonly receipts: ReceiptRecord[] = [];
  readonly paths: readonly string[];

  constructor(paths: readonly string[]) {
    this.paths = paths;
  }

  note(document: AnyDocument): void {
    if (document.kind === 'report') this.reports.push(reportRecord(document));
    if (document.kind === 'receipt') this.receipts.push(receiptRecord(document));
  }
}
