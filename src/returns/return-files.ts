import type { Severity } from '../findings/severity.ts';
import type { FormFinding } from '../form/form-finding.ts';
import { renderReturnLetter } from '../letters/render-letters.ts';
import { routeOf } from '../letters/route.ts';
import type { Sender } from '../letters/sender.ts';
import type { FormWording } from '../messages/form-finding-words.ts';
import { periodLabel } from '../messages/vi/report-dates.ts';
import { returnList } from '../messages/vi/return-list.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Plan } from '../model/documents.ts';
import { toMoment } from '../model/submission.ts';
import type { UnitRegistry } from '../model/unit-registry.ts';
import { markWorkbook } from '../office/marking/mark-workbook.ts';
import { returnMarking } from '../office/marking/return-list.ts';
import type { ReturnedReport } from './returned-report.ts';

/** What all returns of one run have in common. */
export interface Returning {
  readonly plan: Plan;
  readonly registry: UnitRegistry;
  readonly sender: Sender;
  readonly template: Uint8Array;
  /** In the language of the plan: what is made here goes to its units. */
  readonly wording: (finding: FormFinding) => FormWording;
  readonly today: CivilDate;
  readonly correctBy: CivilDate;
  readonly number?: string;
  readonly date?: CivilDate;
}

/** What goes back to one unit. */
export interface ReturnFiles {
  readonly unitName: string;
  /** Name of both files, without ending. */
  readonly stem: string;
  /** The unit's own workbook with its wrong cells marked; absent where it sent none that can be read. */
  readonly workbook?: Uint8Array;
  readonly letter: Uint8Array;
  readonly counts: Readonly<Record<Severity, number>>;
}

type Worded = FormFinding & FormWording;

function marked(returned: ReturnedReport, findings: readonly Worded[], unit: string, common: Returning) {
  const { workbook, obligation, receipt } = returned;
  const illustrative = receipt.illustrative === true;
  const { sender, today: day, correctBy } = common;
  const subject = { unit, report: periodLabel(obligation.period), office: sender.name, day, correctBy, illustrative };
  return workbook && markWorkbook(workbook.bytes, returnMarking(findings, subject, returnList));
}

/** Errors alone: what is only to be looked at stands in the workbook. */
const faultsOf = (findings: readonly Worded[]) =>
  findings
    .filter(({ severity }) => severity === 'error')
    .map(({ place = '', value, message, fix }) => ({
      place,
      ...(value !== undefined && { value }),
      message,
      ...(fix !== undefined && { fix }),
    }));

/** Makes workbook and letter of one return; equal input gives equal bytes. */
export function returnFiles(returned: ReturnedReport, common: Returning): ReturnFiles {
  const { obligation, receipt, firstReceivedAt } = returned;
  const { cycle, period, entry } = obligation;
  const { plan, registry, sender, template, wording, today, correctBy, number, date } = common;
  const unitName = registry.nameOf(entry.unit);
  const findings: readonly Worded[] = returned.findings.map(finding => ({ ...finding, ...wording(finding) }));
  const workbook = marked(returned, findings, unitName, common);
  const stem = `tra-lai-${period}-${entry.unit}`;
  const route = routeOf(cycle, entry.unit, registry);
  const letter = renderReturnLetter(template, {
    sender,
    day: today,
    ...(date !== undefined && { date }),
    ...(number !== undefined && { number }),
    illustrative: receipt.illustrative === true,
    unit: { name: unitName },
    plan,
    period,
    receivedAt: toMoment(receipt.receivedAt, cycle.timeZone),
    firstReceivedAt: toMoment(firstReceivedAt, cycle.timeZone),
    ...(receipt.document !== undefined && { document: receipt.document }),
    findings: faultsOf(findings),
    correctBy,
    ...(route !== undefined && { route }),
    ...(workbook !== undefined && { attachment: `${stem}.xlsx` }),
  });
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return {
    unitName,
    stem,
    letter,
    ...(workbook !== undefined && { workbook }),
    counts: { error: count('error'), warning: count('warning') },
  };
}
