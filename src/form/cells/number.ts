import type { CellValue } from '../../office/reading/workbook-content.ts';
import { foldName } from '../../text/fold.ts';
import { figureOf } from './figure-text.ts';
import { type CellReading, fault, nothing } from './reading.ts';
import { isNothingAsFigure, typed } from './typed.ts';
import { inUnit, unitsAgree } from './unit.ts';

/** What a cell for a figure asks for. */
export interface NumberField {
  /** Unit that the figure is counted in; `%` makes it a percentage. Absent where the unit may be anything. */
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** 1 stands for yes, 0 for no, and the words do too. */
  readonly yesNo?: true;
}

export interface ReadNumber {
  readonly number: number;
  /** Unit that stood behind the figure in the same cell. */
  readonly unit?: string;
}

type NumberReading = CellReading<ReadNumber>;

/** Sums and quotients carry a tail of binary fractions that no spreadsheet program shows: fifteen digits are what it keeps. */
const tidy = (number: number): number => (Number.isInteger(number) ? number : Number(number.toPrecision(15)));

const qualifier =
  /^(?:ước(?: tính| đạt| thực hiện| khoảng)?|khoảng|chừng|gần|hơn|trên|dưới|xấp xỉ|ít nhất|tối thiểu|tối đa|không quá|[~≈±≥≤]|[<>]=?)\s*(?=\d)/iu;
const qualifiedBehind = /^(?:trở lên|trở xuống|\(?(?:ước|ước tính|ước đạt)\)?)$/iu;
const written = /^(-?)\+?(\d(?:[\d.,]*\d)?(?: \d(?:[\d.,]*\d)?)*)[.,]? ?(.*)$/u;
const unitWords = /^[\p{L}²³/%° .-]+$/u;
const explained = /^\([^\d()]*\)$/u;
const inBrackets = /^\( ?([^()]*?) ?\)$/;
const scientific = /^-?\d+(?:[.,]\d+)?e[+-]?\d{1,2}$/i;

const yes = ['có', 'đúng', 'rồi'].map(foldName);
const no = ['không', 'chưa'].map(foldName);

const isPercent = ({ unit }: NumberField): boolean => unit === '%';

function inRange(number: number, field: NumberField, unit?: string): NumberReading {
  const minimum = field.minimum ?? Number.MIN_SAFE_INTEGER;
  const maximum = field.maximum ?? Number.MAX_SAFE_INTEGER;
  if (number < minimum) return fault('cell/number-out-of-range', { number, minimum });
  if (number > maximum) return fault('cell/number-out-of-range', { number, maximum });
  return { value: { number, ...(unit !== undefined && { unit }) } };
}

/** The figure alone where it can be read in one way only, to be offered in place of what was typed. */
function onlyFigure(text: string): number | undefined {
  const [, sign, digits = ''] = written.exec(text) ?? [];
  const figure = figureOf(digits);
  if (figure === undefined || 'readings' in figure) return undefined;
  return sign === '-' ? -figure.number : figure.number;
}

function notANumber(text: string, found: number | undefined): NumberReading {
  return fault('cell/not-a-number', { text, ...(found !== undefined && { suggestion: found }) });
}

function approximate(text: string, rest: string): NumberReading {
  const number = onlyFigure(rest);
  return fault('cell/approximate-number', { text, ...(number !== undefined && { number }) });
}

/** A figure with something behind it: its own unit, another unit, or words. */
function withTail(text: string, number: number, tail: string, field: NumberField): NumberReading {
  if (qualifiedBehind.test(tail)) return fault('cell/approximate-number', { text, number });
  if (explained.test(tail) || !unitWords.test(tail)) return notANumber(text, explained.test(tail) ? number : undefined);
  const unit = tail.replace(/\.$/, '');
  if (unit === '' || unitsAgree(unit, field.unit)) return inRange(number, field, unit || undefined);
  const converted = inUnit(number, unit, field.unit);
  return fault('cell/other-unit', {
    text,
    unit,
    ...(field.unit !== undefined && { expected: field.unit }),
    ...(converted !== undefined && { suggestion: converted }),
  });
}

function yesOrNo(text: string): NumberReading | undefined {
  const folded = foldName(text);
  if (yes.includes(folded)) return { value: { number: 1 } };
  return no.includes(folded) ? { value: { number: 0 } } : undefined;
}

function fromText(original: string, field: NumberField): NumberReading {
  const text = typed(original);
  const answer = field.yesNo === true ? yesOrNo(text) : undefined;
  if (answer !== undefined) return answer;
  if (isNothingAsFigure(text)) return nothing;
  if (qualifier.test(text)) return approximate(text, text.replace(qualifier, ''));
  // Book-keepers write a loss in brackets, others a remark.
  const bracketed = onlyFigure(inBrackets.exec(text)?.[1] ?? '');
  if (bracketed !== undefined) return fault('cell/ambiguous-number', { text, readings: [bracketed, -bracketed] });
  if (scientific.test(text)) return notANumber(text, tidy(Number(text.replace(',', '.'))));
  const [, sign, digits = '', tail = ''] = written.exec(text) ?? [];
  const figure = figureOf(digits);
  if (figure === undefined) return notANumber(text, undefined);
  if ('readings' in figure) {
    const readings = figure.readings.map(reading => (sign === '-' ? -reading : reading));
    return fault('cell/ambiguous-number', { text, readings });
  }
  const number = sign === '-' ? -figure.number : figure.number;
  return tail === '' ? inRange(number, field) : withTail(text, number, tail, field);
}

/**
 * The figure that a cell gives.
 *
 * A number cell is what it stores; under a percent format that is a hundredth of what it shows, so a field in percent takes it
 * times a hundred, and any other field asks. Text is read by the rules of `figureOf`.
 */
export function readNumber(value: CellValue | undefined, field: NumberField): NumberReading {
  switch (value?.kind) {
    case undefined:
      return nothing;
    case 'text':
      return fromText(value.text, field);
    case 'number': {
      const number = tidy(value.number);
      if (value.percent !== true) return inRange(number, field);
      const shown = tidy(value.number * 100);
      return isPercent(field) ? inRange(shown, field) : fault('cell/percent-format', { readings: [shown, number] });
    }
    case 'date':
      return fault('cell/date-for-number', { date: value.date });
    case 'boolean':
      if (field.yesNo === true) return { value: { number: value.boolean ? 1 : 0 } };
      return notANumber(value.boolean ? 'TRUE' : 'FALSE', undefined);
    case 'error':
      return fault('cell/error', { error: value.error });
  }
}
