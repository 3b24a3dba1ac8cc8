import type { CivilDate } from '../model/civil-date.ts';
import type { Report } from '../model/documents.ts';
import type { Submission } from '../model/submission.ts';
import type { UnitRegistry } from '../model/unit-registry.ts';
import type { ConsolidationInput } from './consolidation-input.ts';
import { orderOf, type UnitLabel, unitLabel } from './unit-label.ts';

/** A report that makes figures. */
export interface UsedReport {
  readonly unit: UnitLabel;
  readonly class: Submission['class'];
  readonly file: string;
  readonly report: Report;
}

/** What every section of the report is computed from: the accepted reports in protocol order, and who owes one. */
export interface Basis {
  readonly input: ConsolidationInput;
  readonly registry: UnitRegistry;
  /** Day on which references to groups of units are resolved. */
  readonly date: CivilDate;
  /** Required units that are not exempt: the denominator of every coverage. */
  readonly owing: ReadonlySet<string>;
  readonly reports: readonly UsedReport[];
  /** Files whose submission is not accepted, and second files of one unit. */
  readonly unused: readonly string[];
}

export function basisOf(input: ConsolidationInput): Basis {
  const { registry, roster } = input;
  const submissions = new Map(input.submissions.map(submission => [submission.unit, submission]));
  const reports = new Map<string, UsedReport>();
  const unused: string[] = [];
  for (const { file, report } of input.reports) {
    const submission = submissions.get(report.unit);
    if (submission?.flags.includes('accepted') === true && !reports.has(report.unit))
      reports.set(report.unit, { unit: unitLabel(report.unit, registry), class: submission.class, file, report });
    else unused.push(file);
  }
  const order = ({ unit }: UsedReport): number => orderOf(unit.id, registry);
  const owing = input.submissions.filter(({ class: own, state }) => own === 'required' && state !== 'exempt');
  return {
    input,
    registry,
    date: roster.date,
    owing: new Set(owing.map(({ unit }) => unit)),
    reports: [...reports.values()].sort((left, right) => order(left) - order(right)),
    unused,
  };
}
