import type { Path } from '../findings/place.ts';
import type { CellPlace } from '../form/form-finding.ts';
import type { Host } from '../host.ts';
import type { Receipt } from '../model/documents.ts';
import { toMoment } from '../model/submission.ts';
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

/** Lines of the files of a plan; each file is parsed once. */
export function linesIn(host: Host, workspace: Workspace): Evidence['lineOf'] {
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

/** What the files of the plan tell about the figures of one report. */
export function evidenceIn(
  host: Host,
  workspace: Workspace,
  input: ConsolidationInput,
  documents: readonly AnyDocument[],
  records: readonly RegisterRecord[],
): Evidence {
  const receipts = receiptsBy(input, documents, records);
  // Reading forms takes modules that nothing else about figures needs.
  const cells = once(async () => (await import('./form-cells.ts')).cellsIn(host, workspace, documents, receipts));
  return {
    lineOf: linesIn(host, workspace),
    receiptOf: unit => receipts.get(unit),
    cellOf: async (unit, path) => (await cells())(unit, path),
  };
}
