import type { Path } from '../findings/place.ts';
import type { CellPlace } from '../form/form-finding.ts';
import { readForm } from '../form/read-form.ts';
import type { Host } from '../host.ts';
import { intakeContext, obligationOf } from '../intake/context.ts';
import { issuedForm } from '../intake/judge-workbook.ts';
import { openReport } from '../intake/open-report.ts';
import { readOriginal } from '../intake/originals.ts';
import { reportsIn } from '../intake/reports-in.ts';
import { periodBefore, toPeriodId } from '../model/period.ts';
import { sniff } from '../office/reading/sniff.ts';
import { once } from '../text/once.ts';
import { type AnyDocument, isKind } from '../workspace/document.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Evidence, ReceiptEvidence } from './evidence.ts';

type CellOf = (path: Path) => CellPlace | undefined;

/** Reads the forms of units once more, from the originals that are kept and under guard as when they came. */
export function cellsIn(
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
