import type { JsonType, SchemaFindingArgs, TextShape } from '../../schema/findings.ts';
import { formatNumber } from '../../text/english.ts';
import { quoted } from '../quoted.ts';
import type { Wording, Wordings } from '../wording.ts';
import { listed } from './listed.ts';
import { within } from './within.ts';

type TypeArgs = SchemaFindingArgs['schema/type'];
type LengthArgs = SchemaFindingArgs['schema/length'];

const typeNames: Readonly<Record<JsonType, string>> = {
  text: 'text',
  number: 'a number',
  integer: 'a whole number',
  'yes-no': 'true or false',
  list: 'a list',
  mapping: 'a group of fields',
  nothing: 'empty',
};

const typeFixes: Readonly<Record<JsonType, string>> = {
  text: 'write plain text, not a list or a group of fields.',
  number: 'write the digits without separators, decimals after a dot, for example 1250 or 2.87.',
  integer: 'write a whole number without decimals, for example 12.',
  'yes-no': 'write true (yes) or false (no), without quotation marks.',
  list: 'write each item on its own line, beginning with a hyphen and a space; with no items write [].',
  mapping: 'write the inner fields on the lines below, one a line, indented by two spaces.',
  nothing: 'leave nothing behind the colon.',
};

/** What a text should be, how it is written, and one that is right. */
const shapes: Readonly<Record<TextShape, { readonly what: string; readonly form: string; readonly example: string }>> =
  {
    id: { what: 'an id', form: 'lower-case letters without accents, or digits, joined by hyphens', example: 'so-y-te' },
    'unit-reference': {
      what: 'the id of a unit or of a group of units',
      form: 'the id as in units.yaml, that of a group with @ in front and in quotation marks',
      example: 'so-y-te or "@so-ban-nganh"',
    },
    'civil-date': {
      what: 'a day that exists, written year-month-day',
      form: 'month and day in two digits',
      example: '2024-12-15',
    },
    'month-day': {
      what: 'a day of the year',
      form: 'month-day in quotation marks',
      example: '"12-15" for 15 December',
    },
    instant: {
      what: 'a moment with its time zone',
      form: 'year-month-day, the letter T, hour:minute:second and the zone',
      example: '2024-12-10T09:12:00+07:00',
    },
    period: {
      what: 'a reporting period',
      form: 'a year, half-year (H1, H2), quarter (Q1 to Q4) or month',
      example: '2024, 2024-H1, 2024-Q3 or 2024-07',
    },
    sha256: {
      what: 'a SHA-256 hash',
      form: 'exactly 64 characters, only digits and the lower-case letters a to f',
      example: '',
    },
    'receipt-name': {
      what: 'the name of a receipt',
      form: 'the day, a hyphen and the hash of the receipt, without .yaml',
      example: '',
    },
    'time-zone': {
      what: 'the name of a time zone',
      form: 'continent and city with / between',
      example: 'Asia/Ho_Chi_Minh',
    },
    other: {
      what: 'text of the form that is asked for',
      form: 'it as the folder schemas describes this field',
      example: '',
    },
  };

const found = ({ actual, value }: TypeArgs): string =>
  ({
    text: `but is the text ${quoted(value)}`,
    number: `but is the number ${value}`,
    integer: `but is the number ${value}`,
    'yes-no': `but is ${value}`,
    list: 'but is a list',
    mapping: 'but is a group of fields',
    nothing: 'but is empty',
  })[actual];

function typeFix({ expected, actual, value }: TypeArgs): string {
  if (actual === 'nothing') return 'write a value behind the colon, or remove the field if it is not required.';
  const isScalar = actual === 'number' || actual === 'integer' || actual === 'yes-no';
  if (isScalar && expected.includes('text')) return `put the value in quotation marks: "${value}".`;
  return typeFixes[expected[0] ?? 'text'];
}

function length({ field, length, minimum = 1, maximum, of }: LengthArgs): Wording {
  if (maximum !== undefined && length > maximum)
    return {
      message: `"${field}" has ${formatNumber(length)} ${of}, but at most ${formatNumber(maximum)} are allowed.`,
      fix: `shorten it to ${formatNumber(maximum)} ${of} or fewer.`,
    };
  if (length === 0)
    return {
      message: of === 'characters' ? `"${field}" is empty.` : `"${field}" has no items.`,
      fix: `fill it in (${formatNumber(minimum)} or more ${of}), or remove the field if it is not required.`,
    };
  return {
    message: `"${field}" is too short: ${formatNumber(length)} of at least ${formatNumber(minimum)} ${of}.`,
    fix: `add to it until it has ${formatNumber(minimum)} or more ${of}.`,
  };
}

export const schema = {
  'schema/unknown-field': ({ field, suggestion, missing, known }) => ({
    message:
      missing && suggestion !== undefined
        ? `${quoted(field)} is not a field here, and the required field "${suggestion}" is missing.`
        : `${quoted(field)} is not a field here.`,
    fix:
      suggestion === undefined
        ? `remove it${known.length === 0 ? '' : `, or use one of the fields: ${listed(known)}`}.`
        : `rename ${quoted(field)} to "${suggestion}".`,
  }),
  'schema/missing-field': ({ field, alternatives = [] }) => {
    const names = [...new Set([field, ...alternatives])];
    const named = names.map(name => `"${name}"`).join(', ');
    return {
      message:
        names.length === 1 ? `The required field ${named} is missing.` : `One of the fields ${named} is missing.`,
      fix: `add a line that begins with ${names.map(name => `"${name}:"`).join(' or ')}.`,
    };
  },
  'schema/type': args => ({
    message: `"${args.field}" must be ${args.expected.map(type => typeNames[type]).join(' or ')}, ${found(args)}.`,
    fix: typeFix(args),
  }),
  'schema/number-as-text': ({ field, value, suggestion }) => ({
    message: `"${field}" must be a number, but is the text ${quoted(value)}.`,
    fix:
      suggestion === undefined
        ? 'write the digits alone, without a unit of measure, for example 1250 (one thousand two hundred and fifty) or 1.25 (one and a quarter).'
        : `write ${suggestion}, without commas, dots between thousands, quotation marks or units.`,
  }),
  'schema/enum': ({ field, value, allowed, suggestion }) => ({
    message: `${quoted(value)} is not a value of "${field}".`,
    fix:
      suggestion === undefined
        ? `write ${allowed.length === 1 ? allowed.join() : `one of: ${allowed.join(', ')}`}.`
        : `change it to "${suggestion}". Allowed: ${allowed.join(', ')}.`,
  }),
  'schema/shape': ({ field, value, shape, suggestion }) => {
    const { what, form, example } = shapes[shape];
    const like = example === '' ? '' : `, for example ${example}`;
    return {
      message: `"${field}" must be ${what}, but is ${quoted(value)}.`,
      fix: suggestion === undefined ? `write ${form}${like}.` : `change it to "${suggestion}" (${form}).`,
    };
  },
  'schema/range': ({ field, value, minimum, maximum }) => {
    const range = within(minimum?.toString(), maximum?.toString());
    return {
      message: `"${field}" must be ${range}, but is ${value}.`,
      fix: `check it and write a number that is ${range}.`,
    };
  },
  'schema/length': length,
  'schema/invalid': ({ field, keyword }) => ({
    message: `"${field}" does not have the form that is asked for (rule "${keyword}" of the schema).`,
    fix: 'compare the field with a file of the same kind that passes.',
  }),
} satisfies Wordings<SchemaFindingArgs>;
