import { createHash } from 'node:crypto';
import type { Finding } from '../findings/finding.ts';
import { atStart, isTextPlace, toPointer } from '../findings/place.ts';
import { severityOf } from '../findings/severities.ts';
import type { Host } from '../host.ts';
import type { DocumentKind } from '../model/documents.ts';
import { schemaErrors } from '../schema/check.ts';
import { prune } from '../schema/prune.ts';
import { readPlainYaml } from '../source/read.ts';
import { readText } from '../source/text.ts';
import type { AnyDocument } from './document.ts';
import { byteLimit, sizeLimits } from './layout.ts';
import type { ListedDocument } from './listing.ts';
import type { Workspace } from './workspace.ts';

interface Judged {
  readonly value: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
}

/** A number that was probably not meant so says nothing about others. */
function pruneMisread(value: Record<string, unknown>, read: readonly Finding[]): void {
  for (const { code, place } of read) if (code.startsWith('number/') && !isTextPlace(place)) prune(value, place.path);
}

/** Holds the value against its schema and takes out what the schema refuses. */
async function judge(
  kind: DocumentKind,
  file: string,
  value: Record<string, unknown>,
  read: readonly Finding[],
): Promise<Judged> {
  const errors = schemaErrors(kind, value);
  if (errors.length === 0) {
    pruneMisread(value, read);
    return { value, findings: read };
  }
  const { explainErrors } = await import('../schema/explain-errors.ts');
  const refusals = explainErrors(kind, file, value, errors);
  // Where reading already found fault with a value, its shape is not a second mistake.
  const told = new Set(read.flatMap(({ place }) => (isTextPlace(place) ? [] : [toPointer(place.path)])));
  const findings = refusals
    .map(({ finding }) => finding)
    .filter(({ place }) => isTextPlace(place) || !told.has(toPointer(place.path)));
  for (const { removes } of refusals) if (removes !== undefined) prune(value, removes);
  pruneMisread(value, read);
  return { value, findings: [...read, ...findings] };
}

async function readDocument(kind: DocumentKind, file: string, bytes: Uint8Array): Promise<Judged> {
  const reading =
    readPlainYaml(file, bytes, sizeLimits(kind)) ??
    (await import('../source/guarded-yaml.ts')).readGuardedYaml(file, bytes);
  if (reading.value === undefined) return { value: {}, findings: reading.findings };
  return judge(kind, file, reading.value, reading.findings);
}

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** SHA-256 of the bytes, and of the same text as no editor on Windows has changed it. */
export function textHashes(bytes: Uint8Array): readonly string[] {
  const isPlain = bytes[0] !== 0xef && !bytes.includes(0x0d);
  return isPlain ? [sha256(bytes)] : [sha256(bytes), sha256(readText(bytes))];
}

/** The bytes of one file, read and held against the schema of its place. What is wrong with it is in its findings. */
export async function documentOf({ path, location }: ListedDocument, bytes: Uint8Array): Promise<AnyDocument> {
  const { kind } = location;
  const { value, findings } = await readDocument(kind, path, bytes);
  const isWhole = findings.every(({ code }) => severityOf[code] === 'warning');
  // The schema has just said that the value is of this kind; the compiler cannot follow a value through a validator.
  return {
    kind,
    file: path,
    location,
    hashes: textHashes(bytes),
    value,
    ...(isWhole && { whole: value }),
    findings,
  } as AnyDocument;
}

/** One file of the plan as `documentOf` sees it; what cannot be read is a finding, too, and nothing about it is thrown. */
export async function loadDocument(host: Host, { root }: Workspace, listed: ListedDocument): Promise<AnyDocument> {
  const { path, location } = listed;
  const limit = byteLimit(location.kind);
  const content = host.files.read(`${root}/${path}`, limit);
  if (content.kind === 'bytes') return documentOf(listed, content.bytes);
  const finding: Finding =
    content.kind === 'too-large'
      ? { code: 'file/too-large', place: atStart(path), args: { size: content.size, limit } }
      : {
          code: 'file/not-regular',
          place: atStart(path),
          args: { what: content.kind === 'absent' ? 'other' : content.what },
        };
  return { kind: location.kind, file: path, location, hashes: [], value: {}, findings: [finding] } as AnyDocument;
}

export async function loadDocuments(
  host: Host,
  workspace: Workspace,
  listed: readonly ListedDocument[],
): Promise<readonly AnyDocument[]> {
  const documents: AnyDocument[] = [];
  for (const document of listed) documents.push(await loadDocument(host, workspace, document));
  return documents;
}
