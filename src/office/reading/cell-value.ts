import { isCivilDate } from '../../model/civil-date.ts';
import { cellText } from './cell-text.ts';
import type { FormatKind } from './number-format.ts';
import { dateOfSerial } from './serial-date.ts';
import type { CellValue } from './workbook-content.ts';

/** What a cell stores, before it is known what that means. */
export interface StoredCell {
  /** Attribute `t`. */
  readonly type: string;
  /** Attribute `s`. */
  readonly style: number;
  /** Text of `v`, where there is one. */
  readonly value: string | undefined;
  /** Text of `is`, where there is one. */
  readonly inline: string | undefined;
}

/** What cells point at. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly styles: readonly FormatKind[];
  readonly date1904: boolean;
}

/** Nothing is there, or it is not what its type says. */
export type Found = CellValue | 'nothing' | 'unreadable';

const numberForm = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const isoDay = /^(\d{4}-\d{2}-\d{2})(?:T|$)/;

const textValue = (text: string): CellValue => ({ kind: 'text', text });

function numberValue(value: string, style: number, { styles, date1904 }: CellContext): Found {
  const trimmed = value.trim();
  if (trimmed === '') return 'nothing';
  const number = Number(trimmed);
  if (!numberForm.test(trimmed) || !Number.isFinite(number)) return 'unreadable';
  const kind = styles[style] ?? 'plain';
  const date = kind === 'date' ? dateOfSerial(number, date1904) : undefined;
  if (date !== undefined) return { kind: 'date', date };
  return kind === 'percent' ? { kind: 'number', number, percent: true } : { kind: 'number', number };
}

function sharedText(value: string, { sharedStrings }: CellContext): Found {
  const index = /^\d{1,9}$/.test(value.trim()) ? Number(value) : -1;
  const text = sharedStrings[index];
  return text === undefined ? 'unreadable' : textValue(text);
}

/** A time of day without a day stays the text that it is. */
function isoValue(value: string): Found {
  const day = isoDay.exec(value.trim())?.[1];
  if (day === undefined) return textValue(value.trim());
  return isCivilDate(day) ? { kind: 'date', date: day } : 'unreadable';
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
]);

function booleanValue(value: string): Found {
  const boolean = booleans.get(value.trim().toLowerCase());
  return boolean === undefined ? 'unreadable' : { kind: 'boolean', boolean };
}

const longestError = 32;

/** What a cell holds by its type (ECMA-376-1 18.18.11) and its style. */
export function cellValue({ type, style, value, inline }: StoredCell, context: CellContext): Found {
  if (type === 'inlineStr') return inline === undefined ? 'nothing' : textValue(inline);
  if (value === undefined) return 'nothing';
  switch (type) {
    case '':
    case 'n':
      return numberValue(value, style, context);
    case 's':
      return value.trim() === '' ? 'nothing' : sharedText(value, context);
    case 'str':
      return textValue(cellText(value));
    case 'b':
      return value.trim() === '' ? 'nothing' : booleanValue(value);
    case 'd':
      return value.trim() === '' ? 'nothing' : isoValue(value);
    case 'e':
      return { kind: 'error', error: value.trim().slice(0, longestError) };
    default:
      return 'unreadable';
  }
}
