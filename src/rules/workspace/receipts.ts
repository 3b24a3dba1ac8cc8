import { at } from '../../findings/place.ts';
import { fallbackZone } from '../../register/clock.ts';
import { latestAccepted } from '../../register/standing.ts';
import { reportPath } from '../../workspace/layout.ts';
import type { ArrivalRecord, ReceiptRecord, Records, ReportRecord } from '../records.ts';
import type { RuleFinding, WorkspaceRule } from '../rule.ts';
import { unknown } from '../unknown.ts';

/** A receipt judges what came with its arrival, or in the message or archive that held it. */
function* arrivalOfReceipt(
  { file, arrival, originals }: ReceiptRecord,
  arrivals: ReadonlyMap<string, ArrivalRecord>,
): Generator<RuleFinding> {
  if (arrival === undefined) return;
  const judged = arrivals.get(arrival);
  if (judged === undefined) {
    yield { code: 'register/unknown-arrival', place: at(file, ['arrival']), args: { id: arrival } };
    return;
  }
  const container = judged.container === undefined ? undefined : arrivals.get(judged.container);
  for (const [index, { name, sha256 }] of originals.entries())
    if (!judged.originals.has(sha256) && container?.originals.has(sha256) !== true)
      yield { code: 'register/not-in-arrival', place: at(file, ['originals', index]), args: { name, arrival } };
}

/** Revisions are receipts of the same plan, and parents its records; a receipt judges an arrival that is there. */
export const receiptLinks: WorkspaceRule = function* ({ receipts, arrivals }): Generator<RuleFinding> {
  const own = new Set(receipts.map(({ id }) => id));
  const byId = new Map(arrivals.map(arrival => [arrival.id, arrival]));
  const ids = new Set([...own, ...byId.keys()]);
  for (const receipt of receipts) {
    const { file, revisionOf } = receipt;
    yield* unknown('ref/unknown-receipt', { id: revisionOf, file, path: ['revisionOf'] }, own);
    yield* arrivalOfReceipt(receipt, byId);
  }
  for (const { file, container } of arrivals)
    if (container !== undefined && !byId.has(container))
      yield { code: 'register/unknown-arrival', place: at(file, ['container']), args: { id: container } };
  for (const { file, parents } of [...receipts, ...arrivals])
    for (const [index, id] of parents.entries())
      yield* unknown('ref/unknown-receipt', { id, file, path: ['parents', index] }, ids);
};

/** Whether the report is what the receipt accepted; a receipt from before `contents` speaks of the file that was sent. */
function isAsAccepted({ contents, originals }: ReceiptRecord, { hashes }: ReportRecord): boolean {
  if (contents !== undefined) return hashes.includes(contents);
  const sent = originals.filter(({ name }) => /\.ya?ml$/i.test(name));
  return sent.length === 0 || sent.some(({ sha256 }) => hashes.includes(sha256));
}

const links = ({ receipts, arrivals }: Records) => [...arrivals, ...receipts];

/** What was accepted stands in `reports/`, and is what the unit sent. */
export const acceptedReports: WorkspaceRule = function* (records, { model }): Generator<RuleFinding> {
  const byUnit = new Map(records.reports.map(report => [`${report.period}/${report.unit}`, report]));
  const zone = model?.plan.reporting[0]?.timeZone ?? fallbackZone;
  for (const receipt of latestAccepted(records.receipts, links(records), zone)) {
    const { file, unit, period, contents } = receipt;
    if (unit === undefined || period === undefined) continue;
    const report = byUnit.get(`${period}/${unit}`);
    if (report === undefined)
      yield {
        code: 'receipt/no-report',
        place: at(file, ['outcome']),
        args: { unit, expected: reportPath(period, unit) },
      };
    else if (report.isSound && !isAsAccepted(receipt, report))
      yield {
        code: 'receipt/report-differs',
        place: at(file, [contents === undefined ? 'originals' : 'contents']),
        args: { report: report.file },
        related: [at(report.file, ['unit'])],
      };
  }
};
