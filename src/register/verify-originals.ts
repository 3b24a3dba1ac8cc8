import { at, atStart } from '../findings/place.ts';
import { originalPath, reportPath } from '../workspace/layout.ts';
import { zoneOf } from './clock.ts';
import type { OriginalFile, RegisterFacts, RegisterFinding } from './facts.ts';
import type { RegisterRecord } from './records.ts';
import { latestAccepted } from './standing.ts';

type ByPath = ReadonlyMap<string, OriginalFile>;

function* namedOriginals({ path, originals }: RegisterRecord, kept: ByPath): Generator<RegisterFinding> {
  for (const [index, { name, size: stated, sha256 }] of originals.entries()) {
    const file = kept.get(originalPath(sha256));
    const place = at(path, ['originals', index]);
    if (file === undefined) yield { code: 'register/missing-original', place, args: { name, sha256 } };
    // Of a changed file the size is no second mistake.
    else if (file.sha256 === sha256 && file.size !== stated)
      yield { code: 'register/original-size', place, args: { name, stated, actual: file.size } };
  }
}

/** Every file that came is kept under the hash of its bytes. */
export function* originalFaults({ records, originals, irregular }: RegisterFacts): Generator<RegisterFinding> {
  const kept: ByPath = new Map(originals.map(file => [file.path, file]));
  const told = new Set(irregular);
  for (const record of records)
    for (const finding of namedOriginals(record, kept))
      if (finding.code !== 'register/missing-original' || !told.has(originalPath(finding.args.sha256))) yield finding;
  for (const { path, sha256 } of originals)
    if (sha256 === undefined || originalPath(sha256) !== path)
      yield { code: 'register/changed-original', place: atStart(path), args: {} };
}

/** Kept files that no record names: a receiving that was broken off leaves them, and they are never taken away. */
export function unreferencedOriginals({ records, originals }: RegisterFacts): readonly string[] {
  const named = new Set(records.flatMap(record => record.originals.map(({ sha256 }) => originalPath(sha256))));
  return originals.flatMap(({ path }) => (named.has(path) ? [] : path));
}

interface StatedReport {
  readonly receipt: RegisterRecord;
  readonly report: string;
  readonly contents: string;
}

/** Paths of the reports that the latest accepted receipts state the hash of. */
export function statedReports({ records, zones }: Pick<RegisterFacts, 'records' | 'zones'>): readonly StatedReport[] {
  const receipts = records.filter(({ kind }) => kind === 'receipt');
  return latestAccepted(receipts, records, zoneOf(zones)).flatMap(receipt => {
    const { unit, period, contents } = receipt;
    if (unit === undefined || period === undefined || contents === undefined) return [];
    return { receipt, report: reportPath(period, unit), contents };
  });
}

/** The report that counts is the one that was accepted, byte for byte. */
export function* reportFaults(facts: RegisterFacts): Generator<RegisterFinding> {
  const { reports } = facts;
  for (const { receipt, report, contents } of statedReports(facts)) {
    const hashes = reports.get(report);
    if (hashes?.includes(contents) === true) continue;
    const problem = hashes === undefined ? 'absent' : 'changed';
    yield { code: 'register/report-differs', place: at(receipt.path, ['contents']), args: { report, problem } };
  }
}
