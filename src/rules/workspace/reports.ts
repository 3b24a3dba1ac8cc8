import { at } from '../../findings/place.ts';
import { reportPath } from '../../workspace/layout.ts';
import type { ReportRecord } from '../records.ts';
import type { RuleFinding, WorkspaceRule } from '../rule.ts';

const keyOf = ({ unit, period }: { readonly unit?: string; readonly period?: string }): string | undefined =>
  unit === undefined || period === undefined ? undefined : `${period}/${unit}`;

/** One unit has one report for a period: the latest accepted revision, in the file that bears its name. */
export const duplicateReport: WorkspaceRule = function* ({ reports }): Generator<RuleFinding> {
  const kept = new Map<string, ReportRecord>();
  const isNamed = ({ file, unit = '', period = '' }: ReportRecord): boolean => file === reportPath(period, unit);
  for (const report of [...reports.filter(isNamed), ...reports.filter(other => !isNamed(other))]) {
    const key = keyOf(report);
    const { unit, period, file } = report;
    if (key === undefined || unit === undefined || period === undefined) continue;
    const first = kept.get(key);
    if (first === undefined) kept.set(key, report);
    else {
      const args = { unit, period };
      yield { code: 'report/duplicate', place: at(file, ['unit']), args, related: [at(first.file, ['unit'])] };
    }
  }
};

/**
 * Every report came by a receipt: else nobody can say when. A period without any receipt is one mistake, not one for each of
 * its reports.
 */
export const reportWithoutReceipt: WorkspaceRule = function* ({ reports, receipts }): Generator<RuleFinding> {
  const received = new Set(receipts.map(keyOf));
  const registered = new Set(receipts.map(({ period }) => period));
  const told = new Set<string>();
  for (const report of reports) {
    const { unit, period, file } = report;
    if (unit === undefined || period === undefined || received.has(keyOf(report))) continue;
    if (!registered.has(period) && told.has(period)) continue;
    told.add(period);
    yield { code: 'report/no-receipt', place: at(file, ['unit']), args: { unit, period } };
  }
};

/** Sample data and real data of one period must not be added up. */
export const illustrativeMixed: WorkspaceRule = function* ({ reports }): Generator<RuleFinding> {
  const periods = new Map<string, ReportRecord[]>();
  for (const report of reports)
    if (report.period !== undefined) periods.set(report.period, [...(periods.get(report.period) ?? []), report]);
  for (const group of periods.values()) {
    const samples = group.filter(({ illustrative }) => illustrative);
    const [first] = samples;
    if (first === undefined || samples.length === group.length) continue;
    const args = { illustrative: samples.length, real: group.length - samples.length };
    yield { code: 'report/illustrative-mixed', place: at(first.file, ['illustrative']), args };
  }
};
