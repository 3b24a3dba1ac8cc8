import type { Receipt } from '../model/documents.ts';
import { toPeriodId, yearOf } from '../model/period.ts';
import type { AnyDocument, LoadedDocument } from '../workspace/document.ts';
import type { Reference } from './reference.ts';

/** What is kept of a report once it was checked by itself. */
export interface ReportRecord {
  readonly file: string;
  readonly hashes: readonly string[];
  /** Nothing is wrong with it by itself or beside the plan. */
  readonly isSound: boolean;
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
  readonly recordedAt?: string;
  readonly outcome?: Receipt['outcome'];
  /** SHA-256 of the report that was made from it. */
  readonly contents?: string;
  readonly arrival?: string;
  readonly originals: readonly { readonly name: string; readonly sha256: string }[];
  readonly revisionOf?: string;
  readonly parents: readonly string[];
}

/** What is kept of an arrival: receipts point at it. */
export interface ArrivalRecord {
  readonly file: string;
  readonly id: string;
  readonly recordedAt?: string;
  readonly parents: readonly string[];
  readonly originals: ReadonlySet<string>;
  readonly container?: string;
}

/** Notes on the many documents of a plan, small enough to hold for ten thousand units at once. */
export interface Records {
  readonly paths: readonly string[];
  readonly reports: readonly ReportRecord[];
  readonly receipts: readonly ReceiptRecord[];
  readonly arrivals: readonly ArrivalRecord[];
}

/** Whose a file is: as it says, and where what it says is absent or unknown, as its name says. */
function identity({ value, location }: LoadedDocument<'report' | 'receipt'>, { known, plan }: Reference) {
  const unit = value.unit !== undefined && known.units.has(value.unit) ? value.unit : location.unit;
  const { from = 0, to = Number.MAX_SAFE_INTEGER } = plan?.value.period ?? {};
  const said = value.period === undefined ? undefined : toPeriodId(value.period);
  const isInside = said !== undefined && yearOf(said) >= from && yearOf(said) <= to;
  const period = isInside ? said : location.period;
  return { ...(unit !== undefined && { unit }), ...(period !== undefined && { period }) };
}

const reportRecord = (document: LoadedDocument<'report'>, reference: Reference, isSound: boolean): ReportRecord => ({
  file: document.file,
  hashes: document.hashes,
  isSound,
  ...identity(document, reference),
  illustrative: document.value.illustrative === true,
});

function receiptRecord(document: LoadedDocument<'receipt'>, reference: Reference): ReceiptRecord {
  const { file, location, value } = document;
  return {
    file,
    id: location.name,
    ...identity(document, reference),
    ...(value.receivedAt !== undefined && { receivedAt: value.receivedAt }),
    ...(value.recordedAt !== undefined && { recordedAt: value.recordedAt }),
    ...(value.outcome !== undefined && { outcome: value.outcome }),
    ...(value.contents !== undefined && { contents: value.contents }),
    ...(value.arrival !== undefined && { arrival: value.arrival }),
    originals: (value.originals ?? []).flatMap(original =>
      original?.name !== undefined && original.sha256 !== undefined
        ? { name: original.name, sha256: original.sha256 }
        : [],
    ),
    ...(value.revisionOf !== undefined && { revisionOf: value.revisionOf }),
    parents: (value.parents ?? []).flatMap(parent => parent ?? []),
  };
}

const arrivalRecord = ({ file, location, value }: LoadedDocument<'arrival'>): ArrivalRecord => ({
  file,
  id: location.name,
  ...(value.recordedAt !== undefined && { recordedAt: value.recordedAt }),
  parents: (value.parents ?? []).flatMap(parent => parent ?? []),
  originals: new Set((value.originals ?? []).flatMap(original => original?.sha256 ?? [])),
  ...(value.container !== undefined && { container: value.container }),
});

/** Gathers records while documents pass by. */
export class RecordBook implements Records {
  readonly reports: ReportRecord[] = [];
  readonly receipts: ReceiptRecord[] = [];
  readonly arrivals: ArrivalRecord[] = [];
  readonly paths: readonly string[];

  constructor(paths: readonly string[]) {
    this.paths = paths;
  }

  /** `isSound`: nothing was found wrong with the document by itself or beside the plan. */
  note(document: AnyDocument, reference: Reference, isSound: boolean): void {
    if (document.kind === 'report') this.reports.push(reportRecord(document, reference, isSound));
    if (document.kind === 'arrival') this.arrivals.push(arrivalRecord(document));
    if (document.kind === 'receipt') this.receipts.push(receiptRecord(document, reference));
  }
}
