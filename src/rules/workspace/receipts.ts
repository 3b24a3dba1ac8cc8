import { at } from '../../findings/place.ts';
import { isAccepted } from '../../model/submission.ts';
import { reportPath } from '../../workspace/layout.ts';
import type { ReceiptRecord } from '../records.ts';
import type { RuleFinding, WorkspaceRule } from '../rule.ts';
import { unknown } from '../unknown.ts';

/** Revisions and parents are receipts of the same plan. */
export const receiptLinks: WorkspaceRule = function* ({ receipts }): Generator<RuleFinding> {
  const ids = new Set(receipts.map(({ id }) => id));
  for (const { file, revisionOf, parents } of receipts) {
    yield* unknown('ref/unknown-receipt', { id: revisionOf, file, path: ['revisionOf'] }, ids);
    for (const [index, id] of parents.entries())
      yield* unknown('ref/unknown-receipt', { id, file, path: ['parents', index] }, ids);
  }
};

/** The latest accepted receipt of each unit and period. */
function latestAccepted(receipts: readonly ReceiptRecord[]): readonly ReceiptRecord[] {
  const latest = new Map<string, ReceiptRecord>();
  for (const receipt of receipts.filter(isAccepted)) {
    const key = `${receipt.period}/${receipt.unit}`;
    const known = latest.get(key);
    if (known === undefined || (known.receivedAt ?? '') <= (receipt.receivedAt ?? '')) latest.set(key, receipt);
  }
  return [...latest.values()];
}

/** What was accepted stands in `reports/`, and is what the unit sent. */
export const acceptedReports: WorkspaceRule = function* ({ reports, receipts }): Generator<RuleFinding> {
  const byUnit = new Map(reports.map(report => [`${report.period}/${report.unit}`, report]));
  for (const { file, unit, period, originals } of latestAccepted(receipts)) {
    if (unit === undefined || period === undefined) continue;
    const report = byUnit.get(`${period}/${unit}`);
    if (report === undefined) {
      yield {
        code: 'receipt/no-report',
        place: at(file, ['outcome']),
        args: { unit, expected: reportPath(period, unit) },
      };
      continue;
    }
    const sent = originals.filter(({ name }) => /\.ya?ml$/i.test(name));
    if (sent.length > 0 && report.isSound && !sent.some(({ sha256 }) => report.hashes.includes(sha256)))
      yield {
        code: 'receipt/report-differs',
        place: at(file, ['originals']),
        args: { report: report.file },
        related: [at(report.file, ['unit'])],
      };
  }
};
