import { basename, join, resolve } from 'node:path';
import { UserError } from '../failure.ts';
import type { Host } from '../host.ts';
import { TemplateError } from '../office/template-error.ts';
import { catalogue, formatOf, type TemplateFormat, type TemplateKind } from '../templates/catalogue.ts';
import { largestTemplate, templateFormat } from '../templates/template-file.ts';
import type { ReportFormat } from './report-rendering.ts';

export interface TemplateFile {
  readonly bytes: Uint8Array;
  readonly format: TemplateFormat;
}

/** A template, told by what it holds and not by its name. Throws a `UserError` for what can be none of the `wanted` formats. */
export function readTemplateFile(
  { files, workingDirectory }: Host,
  path: string,
  wanted: readonly TemplateFormat[],
): TemplateFile {
  const content = files.read(resolve(workingDirectory, path), largestTemplate);
  switch (content.kind) {
    case 'absent':
      throw new TemplateError('template/missing', { path });
    case 'too-large':
      throw new UserError({ code: 'template/too-large', args: { path, limit: largestTemplate } });
    case 'not-regular':
      throw new UserError({ code: 'template/folder', args: { path } });
    case 'bytes':
      return { bytes: content.bytes, format: templateFormat(path, content.bytes, wanted) };
  }
}

/** The office's own template if it gave one, else the one that is installed with the tool. */
export const readTemplate = (host: Host, kind: TemplateKind, own?: string): Uint8Array =>
  readTemplateFile(host, own ?? join(host.toolDirectory, 'templates', catalogue[kind].file), [formatOf(kind)]).bytes;

/** The office's own templates by the format of what is made from them, each with the name of its file. */
export type OwnTemplates = ReadonlyMap<TemplateFormat, { readonly name: string; readonly bytes: Uint8Array }>;

const templateOf: Readonly<Record<ReportFormat, TemplateFormat | undefined>> = {
  docx: 'docx',
  xlsx: 'xlsx',
  html: undefined,
  pdf: 'docx',
};

/** Those that were given for the files that are made, one for each format at most. */
export function ownTemplates(host: Host, paths: readonly string[] = [], made: readonly ReportFormat[]): OwnTemplates {
  const formats = new Set(made.flatMap(format => templateOf[format] ?? []));
  const own = new Map<TemplateFormat, { readonly name: string; readonly bytes: Uint8Array }>();
  for (const path of paths) {
    const { bytes, format } = readTemplateFile(host, path, ['docx', 'xlsx']);
    if (!formats.has(format)) throw new UserError({ code: 'template/unneeded', args: { path, formats: made } });
    if (own.has(format)) throw new UserError({ code: 'template/several', args: { format } });
    own.set(format, { name: basename(path), bytes });
  }
  return own;
}
