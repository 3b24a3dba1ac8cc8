import { join } from 'node:path';
import type { Host } from '../host.ts';
import { TemplateError } from '../office/template-error.ts';

const largestTemplate = 20 * 1024 * 1024;

/** The template of this file name that is installed with the tool, or that an officer put in its place. */
export function readTemplate({ files, toolDirectory }: Host, name: string): Uint8Array {
  const path = join(toolDirectory, 'templates', name);
  const template = files.read(path, largestTemplate);
  if (template.kind !== 'bytes') throw new TemplateError('template/missing', { path });
  return template.bytes;
}
