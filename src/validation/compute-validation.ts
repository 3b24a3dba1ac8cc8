import type { Finding } from '../findings/finding.ts';
import type { Host } from '../host.ts';
import { checkDocument, checkWorkspace } from '../rules/all.ts';
import { checkNarrativeText } from '../rules/narrative-text.ts';
import { RecordBook } from '../rules/records.ts';
import { referenceOf } from '../rules/reference.ts';
import type { AnyDocument } from '../workspace/document.ts';
import type { ListedDocument } from '../workspace/listing.ts';
import { loadDocument, loadDocuments } from '../workspace/load.ts';
import { referenceKinds } from '../workspace/period-choice.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Validation } from './validation.ts';

const isReference = ({ location }: ListedDocument): boolean => referenceKinds.has(location.kind);

const isNarrative = ({ location }: ListedDocument): boolean => location.kind === 'narrative';

/** What texts of the coordinator say is held against figures; where there is no such text, nothing of that is loaded. */
async function narrativeCheckOf(host: Host, workspace: Workspace, narratives: readonly AnyDocument[]) {
  if (narratives.length === 0 && workspace.texts.length === 0) return undefined;
  const { narrativeCheck } = await import('../narrative/validate.ts');
  return narrativeCheck(host, workspace, narratives);
}

/**
 * Reads every file once. Those that others point at are held; reports and receipts pass by one at a time and leave only a
 * note of themselves, so that memory grows with the notes and not with the texts. Only those of a period whose narrative speaks
 * of figures are held until it is checked.
 */
export async function computeValidation(host: Host, workspace: Workspace): Promise<Validation> {
  host.expectWork();
  const { documents, texts, unexpected } = workspace;
  const findings: Finding[] = [];
  const held = await loadDocuments(host, workspace, documents.filter(isReference));
  const reference = referenceOf(held, workspace);
  const book = new RecordBook([...documents.map(({ path }) => path), ...unexpected]);
  for (const document of held) findings.push(...document.findings, ...checkDocument(document, reference));
  const narratives = await loadDocuments(host, workspace, documents.filter(isNarrative));
  for (const document of narratives) findings.push(...document.findings, ...checkDocument(document, reference));
  for (const text of texts) findings.push(...checkNarrativeText(text, reference));
  const check = await narrativeCheckOf(host, workspace, narratives);
  const kept: AnyDocument[] = [...held, ...narratives];
  for (const listed of documents.filter(listed => !isReference(listed) && !isNarrative(listed))) {
    const document = await loadDocument(host, workspace, listed);
    const own = [...document.findings, ...checkDocument(document, reference)];
    findings.push(...own);
    book.note(document, reference, own.length === 0);
    if (check?.periods.has(listed.location.period ?? '') === true) kept.push(document);
  }
  findings.push(...checkWorkspace(book, reference), ...((await check?.findings(kept)) ?? []));
  const checked = documents.length + texts.length;
  if (findings.length === 0) return { checked, findings: [] };
  const { bytesIn, locateFindings } = await import('./locate-findings.ts');
  const names = new Map(
    (reference.units?.value.units ?? []).flatMap(unit =>
      unit?.id === undefined ? [] : [[unit.id, unit.name ?? unit.id]],
    ),
  );
  return { checked, findings: locateFindings(bytesIn(host, workspace), findings, names) };
}
