import type { Path } from '../findings/place.ts';
import type { CellPlace } from '../form/form-finding.ts';
import { readForm } from '../form/read-form.ts';
import type { Host } from '../host.ts';
import { intakeContext, obligationOf } from '../intake/context.ts';
import { issuedForm } from '../intake/judge-workbook.ts';
import { openReport } from '../intake/open-report.ts';
import { readOriginal } from '../intake/originals.ts';
import { reportsIn } from '../intake/reports-in.ts';
import type { Receipt } from '../model/documents.ts';
import { periodBefore, toPeriodId } from '../model/period.ts';
import { toMoment } from '../model/submission.ts';
import { sniff } from '../office/reading/sniff.ts';
import type { RegisterRecord } from '../register/records.ts';
import { latestAccepted, standingReceipts } from '../register/standing.ts';
import type { ConsolidationInput } from '../report/consolidation-input.ts';
import { type Locate, locator } from '../source/locate.ts';
import { readText } from '../source/text.ts';
import { once } from '../text/once.ts';
import { bytesIn } from '../validation/locate-findings.ts';
import { type AnyDocument, isKind } from '../workspace/document.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The receipt under which the report of a unit came. */
export interface ReceiptEvidence {
  readonly id: string;
  readonly file: string;
  readonly receipt: Receipt;
}

/** What proves where a figure comes from; each file is read when it is first asked about. */
export interface Evidence {
  readonly lineOf: (file: string, path: Path) => { readonly line: number; readonly column: number };
  /** The receipt of the accepted report, else of what the unit sent last. */
  readonly receiptOf: (unit: string) => ReceiptEvidence | undefined;
  /** The cell of the unit's own form from which a part of its report was read; `undefined` where no form came. */
  readonly cellOf: (unit: string, path: Path) => Promise<CellPlace | undefined>;
}

type CellOf = (path: Path) => CellPlace | undefined;

function linesIn(host: Host, workspace: Workspace): Evidence['lineOf'] {
  const read = bytesIn(host, workspace);
  const locators = new Map<string, Locate>();
  return (file, path) => {
    const bytes = locators.has(file) ? undefined : read(file);
    const locate = locators.get(file) ?? locator(bytes === undefined ? '' : readText(bytes));
    locators.set(file, locate);
    const { line, column } = locate(path, 'value');
    return { line, column };
  };
}

/** By unit, from what had come at the moment of the report. */
function receiptsBy(
  { cycle, period, at }: ConsolidationInput,
  documents: readonly AnyDocument[],
  records: readonly RegisterRecord[],
): ReadonlyMap<string, ReceiptEvidence> {
  const read = new Map(
    documents
      .filter(isKind('receipt'))
      .flatMap(({ file, location, whole }) =>
        whole === undefined ? [] : [[location.name, { id: location.name, file, receipt: whole }] as const],
      ),
  );
  const come = records.filter(
    ({ kind, period: own, cycle: ownCycle, receivedAt }) =>
      kind === 'receipt' &&
      own === period &&
      ownCycle === cycle.id &&
      receivedAt !== undefined &&
      toMoment(receivedAt, cycle.timeZone).instant <= at,
  );
  const counted = [...standingReceipts(come, records), ...latestAccepted(come, records, cycle.timeZone)];
  return new Map(
    counted.flatMap(({ id, unit }) => {
      const evidence = read.get(id);
      return unit === undefined || evidence === undefined ? [] : [[unit, evidence] as const];
    }),
  );
}

/** Reads the forms of units once more, from the originals that are kept and under guard as when they came. */
function cellsIn(
  host: Host,
  workspace: Workspace,
  documents: readonly AnyDocument[],
  receipts: ReadonlyMap<string, ReceiptEvidence>,
): Evidence['cellOf'] {
  const context = once(() => intakeContext(host, workspace));
  const reportOf = reportsIn(host, workspace);
  const hashes = new Map(documents.filter(isKind('report')).map(({ whole, hashes: own }) => [whole?.unit, own]));
  const read = async (id: string): Promise<CellOf | undefined> => {
    const { receipt } = receipts.get(id) ?? {};
    const [main] = receipt?.originals ?? [];
    // Only the report that the receipt accepted has its parts where the form has them.
    if (receipt?.contents === undefined || hashes.get(id)?.includes(receipt.contents) !== true) return undefined;
    const bytes = main && readOriginal(host, workspace.root, main);
    if (main === undefined || bytes === undefined) return undefined;
    const opened = await openReport(host, sniff(bytes, main.name), bytes, main.name);
    const intake = await context();
    const period = toPeriodId(receipt.period);
    const cycle = intake.plan.reporting.find(own => own.id === receipt.cycle);
    const obligation = cycle && obligationOf(intake, id, period, cycle);
    const unit = intake.registry.units.get(id);
    if (opened.kind !== 'workbook' || obligation === undefined || unit === undefined) return undefined;
    const previous = await reportOf(id, periodBefore(period));
    return readForm(opened.content, issuedForm(intake, obligation, unit, previous)).cellOf;
  };
  const forms = new Map<string, Promise<CellOf | undefined>>();
  return async (unit, path) => {
    const form = forms.get(unit) ?? read(unit);
    forms.set(unit, form);
    return (await form)?.(path);
  };
}

/** What the files of the plan tell about the figures of one report. */
export function evidenceIn(
  host: Host,
  workspace: Workspace,
  input: ConsolidationInput,
  documents: readonly AnyDocument[],
  records: readonly RegisterRecord[],
): Evidence {
  const receipts = receiptsBy(input, documents, records);
  return {
    lineOf: linesIn(host, workspace),
    receiptOf: unit => receipts.get(unit),
    cellOf: cellsIn(host, workspace, documents, receipts),
  };
}
