import type { TemplateFormat } from '../../templates/catalogue.ts';
import type { ForeignTemplate, TemplateFailureArgs } from '../../templates/failures.ts';
import type { Wordings } from '../wording.ts';
import { megabytes } from './megabytes.ts';

const names: Readonly<Record<TemplateFormat, string>> = { docx: 'Word (.docx)', xlsx: 'Excel (.xlsx)' };

const found: Readonly<Record<ForeignTemplate | TemplateFormat, string>> = {
  docx: 'is a Word file',
  xlsx: 'is an Excel file',
  empty: 'is empty',
  'old-office': 'is a file of an old Office (.doc, .xls)',
  password: 'has a password and cannot be opened',
  macros: 'has macros, which a document that is signed must not carry',
  'office-template': "is a template of Office's own kind (.dotx, .xltx)",
  'open-document': 'is an OpenDocument file (.odt, .ods)',
  pdf: 'is a PDF, which cannot be filled',
  other: 'is no Word or Excel file',
};

const wantedNames = (wanted: readonly TemplateFormat[]): string => wanted.map(format => names[format]).join(' or ');

/** Why a file cannot serve as a template. */
export const templateFailures = {
  'template/folder': ({ path }) => ({
    message: `${path} is not a file.`,
    fix: 'give the path of the template itself, not of a folder or a link.',
  }),
  'template/too-large': ({ path, limit }) => ({
    message: `The template ${path} is larger than ${megabytes(limit)}.`,
    fix: 'take out or compress pictures in it and save it again.',
  }),
  'template/foreign': ({ path, found: what, wanted }) => ({
    message: `The template ${path} ${found[what]}; wanted: ${wantedNames(wanted)}.`,
    fix:
      what === 'password'
        ? 'open it in Word or Excel, take the password away and save it again.'
        : what === 'docx' || what === 'xlsx' || what === 'pdf' || what === 'empty' || what === 'other'
          ? 'check the path, or take the original with plan template new.'
          : `open it in Word, Excel or LibreOffice and save it as ${wantedNames(wanted)}.`,
  }),
  'template/damaged': ({ path }) => ({
    message: `The template ${path} is damaged and cannot be unpacked.`,
    fix: 'let Word or LibreOffice repair and save it, or take another copy.',
  }),
  'template/bomb': ({ path }) => ({
    message: `The template ${path} unpacks to more than a document can be.`,
    fix: 'do not use this file; take the original with plan template new.',
  }),
  'template/unknown-kind': ({ name, known, suggestion }) => ({
    message: `There is no kind of template "${name}".`,
    fix: suggestion === undefined ? `choose one of: ${known.join(', ')}.` : `did you mean ${suggestion}?`,
  }),
  'template/exists': ({ path }) => ({
    message: `There is a file ${path} already, which may hold your work.`,
    fix: 'give another name with -o FILE, or add --force to replace it.',
  }),
  'template/several': ({ format }) => ({
    message: `More than one template for ${names[format]} stands behind --template.`,
    fix: 'keep one template for each format.',
  }),
  'template/unneeded': ({ path, formats }) => ({
    message: `The template ${path} is not needed, for only this is made: ${formats.join(', ')}.`,
    fix: 'leave the template out, or change --format.',
  }),
} satisfies Wordings<TemplateFailureArgs>;
