import type { Severity } from '../findings/severity.ts';
import type { FormFinding } from '../form/form-finding.ts';
import type { Obligation } from '../intake/context.ts';
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
import { MarkingError } from '../office/marking/marking-error.ts';
import type { MarkingErrorArgs } from '../office/marking/marking-fault.ts';
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
  /** The unit's own workbook with its wrong cells marked; else why there is none: it sent none that can be read, or marked. */
  readonly workbook: Uint8Array | 'not-read' | MarkingErrorArgs['marking/unusable'];
  readonly letter: Uint8Array;
  readonly counts: Readonly<Record<Severity, number>>;
}

type Worded = FormFinding & FormWording;

function marked(
  { workbook, obligation, receipt }: ReturnedReport,
  findings: readonly Worded[],
  unit: string,
  { sender, today: day, correctBy }: Returning,
): ReturnFiles['workbook'] {
  if (workbook === undefined) return 'not-read';
  const illustrative = receipt.illustrative === true;
  const report = `${obligation.cycle.title}, ${periodLabel(obligation.period)}`;
  const subject = { unit, report, office: sender.name, day, correctBy, illustrative };
  try {
    return markWorkbook(workbook, returnMarking(findings, subject, returnList));
  } catch (error) {
    // The reader could read what the marking cannot write into: the letter goes out all the same.
    if (error instanceof MarkingError && error.failure.code === 'marking/unusable') return error.failure.args;
    throw error;
  }
}

/** Files of a second return lie beside those of the first. */
const stemOf = ({ period, entry }: Obligation, revision: number): string =>
  `tra-lai-${period}-${entry.unit}${revision === 1 ? '' : `-lan-${revision}`}`;

/** Errors alone: what is only to be looked at stands in the workbook. */
const faultsOf = (findings: readonly Worded[]) =>
  findings
    .filter(({ severity }) => severity === 'error')
    .map(({ place = returnList.wholeFile, value, message, fix }) => ({
      place,
      ...(value !== undefined && { value }),
      message,
      ...(fix !== undefined && { fix }),
    }));

/** Makes workbook and letter of one return; equal input gives equal bytes. */
export function returnFiles(returned: ReturnedReport, common: Returning): ReturnFiles {
  const { obligation, receipt, revision, firstReceivedAt } = returned;
  const { cycle, period, entry } = obligation;
  const { plan, registry, sender, template, wording, today, correctBy, number, date } = common;
  const unitName = registry.nameOf(entry.unit);
  const findings: readonly Worded[] = returned.findings.map(finding => ({ ...finding, ...wording(finding) }));
  const workbook = marked(returned, findings, unitName, common);
  const stem = stemOf(obligation, revision);
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
    ...(firstReceivedAt === undefined
      ? { isUncounted: true }
      : { firstReceivedAt: toMoment(firstReceivedAt, cycle.timeZone) }),
    ...(receipt.document !== undefined && { document: receipt.document }),
    findings: faultsOf(findings),
    correctBy,
    ...(route !== undefined && { route }),
    ...(workbook instanceof Uint8Array && { attachment: `${stem}.xlsx` }),
  });
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return {
    unitName,
    stem,
    letter,
    workbook,
    counts: { error: count('error'), warning: count('warning') },
  };
}
