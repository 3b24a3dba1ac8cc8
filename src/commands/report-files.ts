import { join, resolve } from 'node:path';
import { toolVersion } from '../build.ts';
import type { FileReplacement, Host } from '../host.ts';
import type { HashedFile, ManifestFiles } from '../report/manifest.ts';
import { limits } from '../source/limits.ts';
import { sha256 } from '../store/sha256.ts';
import { catalogue, formatOf, type TemplateKind } from '../templates/catalogue.ts';
import type { AnyDocument } from '../workspace/document.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type OwnTemplates, readTemplate } from './read-template.ts';
import type { ReportFormat, TemplateReader } from './report-rendering.ts';
import type { Session } from './session.ts';

/** The files of one report, as the person at the keyboard would type their paths. */
export interface ReportFiles {
  readonly pages: readonly FileReplacement[];
  /** What says what the pages were made from. */
  readonly manifest: FileReplacement;
  /** Files of the plan that went into them. */
  readonly inputs: number;
}

/** Reminders are read with the status of a period, and say nothing in its report. */
const speaks = ({ location: { kind } }: AnyDocument): boolean => kind !== 'reminder';

/** By the hashes of the bytes that were read, whatever has become of the files since; Markdown is read once more. */
function hashedInputs(
  { files }: Host,
  { root, texts }: Workspace,
  documents: readonly AnyDocument[],
  periods: ReadonlySet<string>,
): readonly HashedFile[] {
  const read = documents
    .filter(speaks)
    .flatMap(({ file, hashes: [hash] }) => (hash === undefined ? [] : [{ name: file, sha256: hash }]));
  const written = texts
    .filter(({ location }) => periods.has(location.period))
    .flatMap(({ path }) => {
      const content = files.read(`${root}/${path}`, limits.bytes);
      return content.kind === 'bytes' ? [{ name: path, sha256: sha256(content.bytes) }] : [];
    });
  return [...read, ...written];
}

/** What all files of one run are made from and called. */
export interface ReportSource {
  /** Name of the files without their endings. */
  readonly stem: string;
  /** The folder that was asked for. */
  readonly out: string;
  /** The office's own templates. */
  readonly own: OwnTemplates;
  /** Everything that was read of the plan. */
  readonly documents: readonly AnyDocument[];
  /** Whose texts in Markdown go into it. */
  readonly periods: ReadonlySet<string>;
  /** The bytes of each format, with templates by the kind of document. */
  readonly render: (template: TemplateReader) => Promise<ReadonlyMap<ReportFormat, Uint8Array>>;
  readonly manifest: (files: ManifestFiles) => string;
}

/** Renders the pages of a report, and the manifest that belongs to exactly these bytes. */
export async function reportFiles(
  host: Host,
  workspace: Workspace,
  { stem, out, own, documents, periods, render, manifest }: ReportSource,
): Promise<ReportFiles> {
  const templates = new Map<string, Uint8Array>();
  const template = (kind: TemplateKind): Uint8Array => {
    const { name, bytes } = own.get(formatOf(kind)) ?? { name: catalogue[kind].file, bytes: readTemplate(host, kind) };
    templates.set(name, bytes);
    return bytes;
  };
  const rendered = [...(await render(template))].map(([format, bytes]) => ({ name: `${stem}.${format}`, bytes }));
  const inputs = hashedInputs(host, workspace, documents, periods);
  const hashed = ([name, bytes]: readonly [string, Uint8Array]): HashedFile => ({ name, sha256: sha256(bytes) });
  const text = manifest({
    tool: `plan ${toolVersion}`,
    inputs,
    templates: [...templates].map(hashed),
    outputs: rendered.map(({ name, bytes }) => hashed([name, bytes])),
  });
  const pages = rendered.map(({ name, bytes }) => ({ path: join(out, name), bytes }));
  return {
    pages,
    manifest: { path: join(out, `${stem}.manifest.json`), bytes: new TextEncoder().encode(text) },
    inputs: inputs.length,
  };
}

/** All files or none, and each of them said. */
export function writeFiles(
  { host, words: { report: words } }: Session,
  { pages, manifest, inputs }: ReportFiles,
  written: (path: string) => string,
): void {
  host.files.writeTogether(
    [...pages, manifest].map(({ path, bytes }) => ({ path: resolve(host.workingDirectory, path), bytes })),
  );
  for (const { path } of pages) host.stdout.write(`${written(path)}\n`);
  host.stdout.write(`${words.manifest(manifest.path, inputs)}\n`);
}
