import { join, resolve } from 'node:path';
import { UserError } from '../failure.ts';
import type { Host } from '../host.ts';
import { TemplateError } from '../office/template-error.ts';
import { catalogue, formatOf, type TemplateFormat, type TemplateKind } from '../templates/catalogue.ts';
import { largestTemplate, templateFormat } from '../templates/template-file.ts';

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

/** The office's own templates for the formats that are made, one for each at most. */
export function ownTemplates(
  host: Host,
  paths: readonly string[],
  formats: readonly TemplateFormat[],
): ReadonlyMap<TemplateFormat, Uint8Array> {
  const own = new Map<TemplateFormat, Uint8Array>();
  for (const path of paths) {
    const { bytes, format } = readTemplateFile(host, path, ['docx', 'xlsx']);
    if (!formats.includes(format)) throw new UserError({ code: 'template/unneeded', args: { path, formats } });
    if (own.has(format)) throw new UserError({ code: 'template/several', args: { format } });
    own.set(format, bytes);
  }
  return own;
}
