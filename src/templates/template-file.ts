import { UserError } from '../failure.ts';
import { workbookZipLimits } from '../office/reading/limits.ts';
import { Refusal } from '../office/reading/refusal.ts';
import { type FileKind, sniff } from '../office/reading/sniff.ts';
import { openZip, type ZipFault } from '../office/reading/zip.ts';
import type { TemplateFormat } from './catalogue.ts';
import type { ForeignTemplate } from './failures.ts';

export const largestTemplate = 20 * 1024 * 1024;

const limits = { ...workbookZipLimits, bytes: largestTemplate };

const foreign: Partial<Readonly<Record<FileKind, ForeignTemplate>>> = {
  empty: 'empty',
  doc: 'old-office',
  xls: 'old-office',
  xlsb: 'old-office',
  encrypted: 'password',
  xlsm: 'macros',
  ods: 'open-document',
  pdf: 'pdf',
};

/** What parts of a package say that it is, the more telling first. */
const declared: readonly (readonly [RegExp, TemplateFormat | ForeignTemplate])[] = [
  [/macroenabled|vbaproject/i, 'macros'],
  [/(wordprocessingml|spreadsheetml)\.template\.main\+xml/, 'office-template'],
  [/wordprocessingml\.document\.main\+xml/, 'docx'],
  [/spreadsheetml\.sheet\.main\+xml/, 'xlsx'],
];

const openDocument = 'application/vnd.oasis.opendocument.';

/** Everything in a zip is unpacked once within the limits, since a zip may lie about its sizes, and libraries believe it. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(openZip(bytes, limits).map(({ name, unpack }) => [name.toLowerCase(), unpack()]));
}

function declaredIn(parts: ReadonlyMap<string, Uint8Array>): TemplateFormat | ForeignTemplate {
  const text = (part: string): string => new TextDecoder().decode(parts.get(part) ?? new Uint8Array());
  if (text('mimetype').startsWith(openDocument)) return 'open-document';
  const types = text('[content_types].xml');
  return declared.find(([pattern]) => pattern.test(types))?.[1] ?? 'other';
}

function asFailure(path: string, { kind }: ZipFault): UserError {
  if (kind === 'bomb' || kind === 'too-many-entries') return new UserError({ code: 'template/bomb', args: { path } });
  if (kind === 'too-large')
    return new UserError({ code: 'template/too-large', args: { path, limit: largestTemplate } });
  return new UserError({ code: 'template/damaged', args: { path } });
}

/**
 * What kind of Office file the bytes are, whatever they are called, before any library opens them.
 *
 * Throws a `UserError` for what is none of the `wanted` kinds, is broken, or unpacks to more than a document can be.
 */
export function templateFormat(path: string, bytes: Uint8Array, wanted: readonly TemplateFormat[]): TemplateFormat {
  const refuse = (found: ForeignTemplate | TemplateFormat): never => {
    throw new UserError({ code: 'template/foreign', args: { path, found, wanted } });
  };
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refuse(foreign[sniff(bytes)] ?? 'other');
  try {
    const found = declaredIn(partsOf(bytes));
    return wanted.find(format => format === found) ?? refuse(found);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const fault = error.fault as ZipFault;
    if (fault.kind === 'encrypted') refuse('password');
    throw asFailure(path, fault);
  }
}
