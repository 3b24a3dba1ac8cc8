import type { Host } from '../host.ts';
import { isKind } from '../workspace/document.ts';
import { byteLimit, checkpointsFolder, locationOf, originalsFolder, registerFolders } from '../workspace/layout.ts';
import { loadDocument, loadDocuments, textHashes } from '../workspace/load.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { sha256 } from './encode.ts';
import type { CheckpointFile, OriginalFile, RegisterFacts } from './facts.ts';
import { readRegister } from './records.ts';
import { statedReports } from './verify-originals.ts';

/** What a signature of a checkpoint says it is for: one made for anything else does not count. */
export const signatureNamespace = 'plan-checkpoint';

export const signersPath = `${checkpointsFolder}/allowed_signers`;

export const signaturePath = (checkpoint: string): string => `${checkpoint}.sig`;

const largestOriginal = 1_000_000_000;
const largestSignature = 64 * 1024;

/** Entries below `folder` of the workspace, hidden ones too; links are never followed. */
function* entriesOf({ files }: Host, { root }: Workspace, folder: string): Generator<readonly [string, string]> {
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop())
    for (const { name, kind } of files.list(`${root}/${next}`) ?? []) {
      const path = `${next}/${name}`;
      yield [path, kind];
      if (kind === 'directory') folders.push(path);
    }
}

const isOriginal = (path: string): boolean =>
  path.startsWith(`${originalsFolder}/`) && /^[0-9a-f]{64}$/.test(path.slice(path.lastIndexOf('/') + 1));

interface Found {
  readonly irregular: readonly string[];
  /** Paths below the originals, whatever their names. */
  readonly originals: readonly string[];
}

/** A write that was broken off leaves such a file; it is no part of the register. */
const isTemporary = (path: string): boolean => path.slice(path.lastIndexOf('/') + 1).startsWith('.');

function foundIn(host: Host, workspace: Workspace): Found {
  const links = (host.files.list(workspace.root) ?? []).filter(
    ({ name, kind }) => kind !== 'directory' && registerFolders.some(folder => folder === name),
  );
  const irregular = links.map(({ name }) => name);
  const originals: string[] = [];
  for (const folder of registerFolders.filter(name => !irregular.includes(name)))
    for (const [path, kind] of entriesOf(host, workspace, folder)) {
      const isFolderForFile = kind === 'directory' && (locationOf(path) !== undefined || isOriginal(path));
      if (kind === 'other' || isFolderForFile) irregular.push(path);
      else if (kind === 'file' && path.startsWith(`${originalsFolder}/`) && !isTemporary(path)) originals.push(path);
    }
  return { irregular: irregular.sort(), originals: originals.sort() };
}

function originalAt({ files }: Host, { root }: Workspace, path: string): OriginalFile {
  const content = files.read(`${root}/${path}`, largestOriginal);
  if (content.kind === 'bytes') return { path, sha256: sha256(content.bytes), size: content.bytes.length };
  return { path, size: content.kind === 'too-large' ? content.size : 0 };
}

/** A signature asks for a list of keys, and a list of keys for signatures. */
function signatureOf(host: Host, { root }: Workspace, path: string, bytes: Uint8Array): CheckpointFile['signature'] {
  const has = (file: string): boolean => host.files.read(`${root}/${file}`, largestSignature).kind === 'bytes';
  const hasSigners = has(signersPath);
  if (!has(signaturePath(path))) return { kind: hasSigners ? 'unsigned-but-asked' : 'unsigned' };
  if (!hasSigners) return { kind: 'no-signers' };
  return host.signatures.verify(bytes, `${root}/${signaturePath(path)}`, `${root}/${signersPath}`, signatureNamespace);
}

async function checkpointsIn(host: Host, workspace: Workspace, irregular: readonly string[]) {
  const checkpoints: CheckpointFile[] = [];
  for (const listed of workspace.documents) {
    const { path, location } = listed;
    if (location.kind !== 'checkpoint' || irregular.includes(path)) continue;
    const document = await loadDocument(host, workspace, listed);
    const content = host.files.read(`${workspace.root}/${path}`, byteLimit('checkpoint'));
    const value = isKind('checkpoint')(document) ? document.whole : undefined;
    checkpoints.push({
      path,
      name: location.name,
      ...(value !== undefined && { value }),
      signature: content.kind === 'bytes' ? signatureOf(host, workspace, path, content.bytes) : { kind: 'unsigned' },
    });
  }
  return checkpoints;
}

/** Of each report that a receipt states the hash of, the hashes that it has. */
function reportsOf(
  { files }: Host,
  { root }: Workspace,
  facts: Parameters<typeof statedReports>[0],
): RegisterFacts['reports'] {
  return new Map(
    statedReports(facts).flatMap(({ report }) => {
      const content = files.read(`${root}/${report}`, byteLimit('report'));
      return content.kind === 'bytes' ? [[report, textHashes(content.bytes)] as const] : [];
    }),
  );
}

/** What the plan says of itself; nothing where it cannot be read, which is for `validate` to tell. */
async function planFacts(
  host: Host,
  workspace: Workspace,
): Promise<Pick<RegisterFacts, 'plan' | 'zones' | 'unitNames'>> {
  const listed = workspace.documents.filter(({ location: { kind } }) => kind === 'plan' || kind === 'units');
  const documents = await loadDocuments(host, workspace, listed);
  const { id, reporting = [] } = documents.find(isKind('plan'))?.value ?? {};
  const { units = [] } = documents.find(isKind('units'))?.value ?? {};
  const unitNames = new Map(
    units.flatMap(unit => (unit?.id === undefined ? [] : [[unit.id, unit.name ?? unit.id] as const])),
  );
  const zones = new Map(
    reporting.flatMap(cycle =>
      cycle?.id === undefined || cycle.timeZone === undefined ? [] : [[cycle.id, cycle.timeZone] as const],
    ),
  );
  return { ...(id !== undefined && { plan: id }), zones, unitNames };
}

/** Reads everything that proving the register looks at; changes nothing. */
export async function gatherRegister(host: Host, workspace: Workspace): Promise<RegisterFacts> {
  const { irregular, originals } = foundIn(host, workspace);
  const { records } = await readRegister(host, workspace);
  const plan = await planFacts(host, workspace);
  return {
    ...plan,
    records,
    irregular,
    originals: originals.map(path => originalAt(host, workspace, path)),
    checkpoints: await checkpointsIn(host, workspace, irregular),
    reports: reportsOf(host, workspace, { records, zones: plan.zones }),
  };
}
