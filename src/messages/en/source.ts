import type { SourceFindingArgs } from '../../source/findings.ts';
import { formatNumber } from '../../text/english.ts';
import { digits } from '../digits.ts';
import { quoted } from '../quoted.ts';
import type { Wording, Wordings } from '../wording.ts';
import { characterNames } from './characters.ts';
import { syntax } from './syntax.ts';

const kilobytes = (bytes: number): string => `${formatNumber(Math.ceil(bytes / 1024))} KB`;

function character(codePoint: number): string {
  const name = characterNames.get(codePoint);
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  return name === undefined ? code : `${code} (${name})`;
}

const places = (count: number): string =>
  count === 1 ? '' : ` in ${formatNumber(count)} places, this being the first`;

function thousandsInWords(thousands: string): string {
  const count = Number(thousands) / 1000;
  if (count === 1) return 'one thousand';
  return Number.isInteger(count) && count > 0 ? `${count} thousand` : thousands;
}

const notRegular: Readonly<Record<SourceFindingArgs['file/not-regular']['what'], Wording>> = {
  directory: {
    message: 'This is a folder, not a file.',
    fix: 'rename or move the folder, then put the file in its place.',
  },
  link: {
    message: 'This is a link to another file, not the file itself.',
    fix: 'delete the link and copy the file itself here.',
  },
  other: {
    message: 'This is no ordinary file, so it is not opened.',
    fix: 'delete it and copy the file that is needed here.',
  },
};

const encodings: Readonly<Record<NonNullable<SourceFindingArgs['text/encoding']['looksLike']> | 'other', Wording>> = {
  'utf-16': {
    message: 'The file is saved as UTF-16, not as UTF-8.',
    fix: 'open it in Notepad, choose Save As and the encoding UTF-8, and save it again.',
  },
  zip: {
    message: 'This is a Word, Excel or compressed file, not a YAML text.',
    fix: 'open it in Word or Excel and copy its content into a .yaml file; renaming the file is not enough.',
  },
  binary: {
    message: 'This is a PDF, a picture or another kind of file, not a YAML text.',
    fix: 'copy its content into a .yaml file; renaming the file is not enough.',
  },
  other: {
    message: 'From here on the file has characters that are not UTF-8, perhaps those of a TCVN3 or VNI font.',
    fix: 'convert the content to Unicode and save the file as UTF-8.',
  },
};

export const source = {
  'file/too-large': ({ size, limit }) => ({
    message: `The file has ${kilobytes(size)}, the most is ${kilobytes(limit)}.`,
    fix: 'see whether another file was copied here by mistake; a report has a few dozen KB.',
  }),
  'file/not-regular': ({ what }) => notRegular[what],
  'text/encoding': ({ looksLike }) => encodings[looksLike ?? 'other'],
  'text/not-nfc': ({ lines }) => ({
    message: `In ${lines === 1 ? 'one line' : `${formatNumber(lines)} lines`} accents are stored apart from their letters.`,
    fix: 'convert the whole file to composed Unicode (NFC), and choose it in the input method.',
  }),
  'text/control-character': ({ codePoint, count }) => ({
    message: `There is the control character ${character(codePoint)}${places(count)}.`,
    fix: 'delete the text around it and type it again.',
  }),
  'text/invisible-character': ({ codePoint, count }) => ({
    message: `There is the invisible character ${character(codePoint)}${places(count)}.`,
    fix: 'delete the text around it and type it again; paste as plain text when copying from elsewhere.',
  }),

  'yaml/syntax': syntax,
  'yaml/empty': () => ({
    message: 'The file has no content.',
    fix: 'fill it in after the form, or delete it if it was made by mistake.',
  }),
  'yaml/not-a-mapping': ({ found }) => ({
    message: `The file must consist of lines "field: value", but is ${{ list: 'a list', text: 'plain text', number: 'a number' }[found]}.`,
    fix: 'write it after the form, a field a line, beginning for example with "format: 1".',
  }),
  'yaml/duplicate-key': ({ key }) => ({
    message: `The field ${quoted(key)} is given further up already; this line is not read.`,
    fix: 'keep the line that is right and delete the other.',
  }),
  'yaml/alias': ({ name }) => ({
    message: `${quoted(name)} is taken for a reference of YAML, not for text.`,
    fix: 'put the whole text in quotation marks; if a reference was meant, copy the value instead.',
  }),
  'yaml/tag': ({ tag }) => ({
    message: `${quoted(tag)} is taken for a type tag of YAML, not for text.`,
    fix: `put the whole text in quotation marks, or delete ${quoted(tag)}.`,
  }),
  'yaml/directive': ({ directive }) => ({
    message: `The line ${quoted(directive)} is a YAML directive, which the files of a plan do without.`,
    fix: 'delete the line, and the "---" below it if there is one.',
  }),
  'yaml/reserved-key': ({ key }) => ({
    message: `The name ${quoted(key)} cannot be used for a field.`,
    fix:
      key === '<<'
        ? 'copy the fields that are needed here instead of this line.'
        : 'use a field name of the form, or delete the line.',
  }),
  'yaml/several-documents': () => ({
    message: 'The file has several parts with "---" between; nothing is read from here on.',
    fix: 'move this part to a file of its own, or delete the "---" if it was typed by mistake.',
  }),
  'yaml/too-deep': ({ limit }) => ({
    message: `The content is nested more than ${limit} levels deep.`,
    fix: 'delete superfluous brackets [ or {, and move lines that are indented too far to the left.',
  }),
  'yaml/too-many-values': ({ limit, of }) => ({
    message:
      of === 'names'
        ? `One group has more than ${formatNumber(limit)} fields.`
        : `The file has more than ${formatNumber(limit)} values, more than any report.`,
    fix: 'see whether a whole table was pasted into the file by mistake.',
  }),
  'yaml/too-long-text': ({ limit }) => ({
    message: `This text is longer than ${formatNumber(limit)} characters.`,
    fix: 'give a summary and leave the details to the attached document.',
  }),

  'number/grouping': ({ text, readAs, thousands }) => ({
    message: `"${text}" is read as the number ${digits(readAs)}, not as ${thousandsInWords(thousands)}.`,
    fix: `write ${thousands} (no dots between thousands), or ${text}0 if it is meant as a decimal.`,
  }),
  'number/leading-zero': ({ text, readAs }) => ({
    message: `${quoted(text)} is read as the number ${digits(readAs)}, without the 0 in front.`,
    fix: `put it in quotation marks if it is a code: ${quoted(text)}; if it is a quantity write ${digits(readAs)}.`,
  }),
  'number/notation': ({ text, readAs }) => ({
    message: `${quoted(text)} is read as the number ${digits(readAs)}.`,
    fix: `write ${digits(readAs)} if that is the number, or put it in quotation marks if it is a code: ${quoted(text)}.`,
  }),
  'number/not-exact': ({ text }) => ({
    message: `The number ${quoted(text)} cannot be read exactly: it is too large or has too many digits.`,
    fix: `put it in quotation marks if it is a code: ${quoted(text)}; write at most 15 digits if it is a number.`,
  }),
} satisfies Wordings<SourceFindingArgs>;
