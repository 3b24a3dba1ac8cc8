import type { Finding } from '../findings/finding.ts';
import type { Host } from '../host.ts';
import { checkDocument, checkWorkspace } from '../rules/all.ts';
import { RecordBook } from '../rules/records.ts';
import { referenceOf } from '../rules/reference.ts';
import type { ListedDocument } from '../workspace/listing.ts';
import { loadDocument, loadDocuments } from '../workspace/load.ts';
import { referenceKinds } from '../workspace/period-choice.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Validation } from './validation.ts';

const isReference = ({ location }: ListedDocument): boolean => referenceKinds.has(location.kind);

/**
 * Reads every file once. Those that others point at are held; reports and receipts pass by one at a time and leave only a
 * note of themselves, so that memory grows with the notes and not with the texts.
 */
export async function computeValidation(host: Host, workspace: Workspace): Promise<Validation> {
  host.expectWork();
  const { documents, unexpected } = workspace;
  const findings: Finding[] = [];
  const held = await loadDocuments(host, workspace, documents.filter(isReference));
  const reference = referenceOf(held, workspace);
  const book = new RecordBook([...documents.map(({ path }) => path), ...unexpected]);
  for (const document of held) findings.push(...document.findings, ...checkDocument(document, reference));
  for (const listed of documents.filter(listed => !isReference(listed))) {
    const document = await loadDocument(host, workspace, listed);
    const own = [...document.findings, ...checkDocument(document, reference)];
    findings.push(...own);
    book.note(document, reference, own.length === 0);
  }
  findings.push(...checkWorkspace(book, reference));
  if (findings.length === 0) return { checked: documents.length, findings: [] };
  const { bytesIn, locateFindings } = await import('./locate-findings.ts');
  const names = new Map(
    (reference.units?.value.units ?? []).flatMap(unit =>
      unit?.id === undefined ? [] : [[unit.id, unit.name ?? unit.id]],
    ),
  );
  return { checked: documents.length, findings: locateFindings(bytesIn(host, workspace), findings, names) };
}
