import { join } from 'node:path';
import { toolVersion } from '../build.ts';
import type { FileReplacement, Host } from '../host.ts';
import type { Assembled } from '../report/assemble.ts';
import { type HashedFile, manifestOf } from '../report/manifest.ts';
import { limits } from '../source/limits.ts';
import { sha256 } from '../store/sha256.ts';
import { byteLimit } from '../workspace/layout.ts';
import type { ListedDocument } from '../workspace/listing.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { readTemplate } from './read-template.ts';
import { type ReportFormat, renderReport, reportNames } from './report-rendering.ts';

/** The files of one report, as the person at the keyboard would type their paths. */
export interface ReportFiles {
  readonly pages: readonly FileReplacement[];
  /** What says what the pages were made from. */
  readonly manifest: FileReplacement;
  /** Files of the plan that went into them. */
  readonly inputs: number;
}

/** Reminders are read with the status of a period, and say nothing in its report. */
const speaks = ({ location: { kind } }: ListedDocument): boolean => kind !== 'reminder';

function hashedInputs(
  { files }: Host,
  { root, texts }: Workspace,
  listed: readonly ListedDocument[],
  period: string,
): readonly HashedFile[] {
  const own = texts.filter(({ location }) => location.period === period);
  const inputs = [
    ...listed.filter(speaks).map(({ path, location }) => ({ path, limit: byteLimit(location.kind) })),
    ...own.map(({ path }) => ({ path, limit: limits.bytes })),
  ];
  return inputs.flatMap(({ path, limit }) => {
    const content = files.read(`${root}/${path}`, limit);
    return content.kind === 'bytes' ? [{ name: path, sha256: sha256(content.bytes) }] : [];
  });
}

/** What all files of one run are made from. */
export interface ReportSource {
  readonly made: Assembled;
  readonly formats: readonly ReportFormat[];
  /** The folder that was asked for. */
  readonly out: string;
  readonly listed: readonly ListedDocument[];
}

/** Renders the pages of a report, and the manifest that belongs to exactly these bytes. */
export async function reportFiles(
  host: Host,
  workspace: Workspace,
  { made, formats, out, listed }: ReportSource,
): Promise<ReportFiles> {
  const { kind, period } = made.report;
  const stem = `${reportNames[kind]}-${period}`;
  const templates = new Map<string, Uint8Array>();
  const template = (name: string): Uint8Array => {
    const bytes = templates.get(name) ?? readTemplate(host, name);
    templates.set(name, bytes);
    return bytes;
  };
  const files = await renderReport(host.converter, template, formats, {
    report: made.report,
    sources: async () => (await import('./report-sources.ts')).sourcesOf(host, workspace, made),
  });
  const rendered = [...files].map(([format, bytes]) => ({ name: `${stem}.${format}`, bytes }));
  const inputs = hashedInputs(host, workspace, listed, period);
  const hashed = ([name, bytes]: readonly [string, Uint8Array]): HashedFile => ({ name, sha256: sha256(bytes) });
  const manifest = manifestOf(made, {
    tool: `plan ${toolVersion}`,
    inputs,
    templates: [...templates].map(hashed),
    outputs: rendered.map(({ name, bytes }) => hashed([name, bytes])),
  });
  const pages = rendered.map(({ name, bytes }) => ({ path: join(out, name), bytes }));
  return {
    pages,
    manifest: { path: join(out, `${stem}.manifest.json`), bytes: new TextEncoder().encode(manifest) },
    inputs: inputs.length,
  };
}
