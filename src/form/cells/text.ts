import { printable } from '../../office/printable.ts';
import type { CellValue } from '../../office/reading/workbook-content.ts';
import { type CellReading, fault, nothing } from './reading.ts';
import { shownValue } from './shown.ts';
import { isNothingInProse } from './typed.ts';

/** What a cell for words asks for. */
export interface TextField {
  /** Most characters that the schema takes. */
  readonly maximum: number;
  /** A label stands on one line. */
  readonly lines: 'one' | 'many';
  /** Numbers of documents: digits are no figure to be grouped, and `12/3` is no day. */
  readonly isCode?: true;
}

function wordsOf(value: CellValue, { isCode, lines }: TextField): string {
  const words = isCode && value.kind === 'number' ? String(value.number) : printable(shownValue(value));
  return lines === 'one' ? words.replace(/\s*\n\s*/g, ' ') : words;
}

/** The words of a cell: composed letters, line breaks kept where there may be any; a figure becomes its Vietnamese spelling. */
export function readText(value: CellValue | undefined, field: TextField): CellReading<string> {
  if (value === undefined) return nothing;
  if (value.kind === 'error') return fault('cell/error', { error: value.error });
  if (value.kind === 'date' && field.isCode) return fault('cell/date-for-text', { date: value.date });
  const words = wordsOf(value, field);
  if (isNothingInProse(words)) return nothing;
  const length = [...words].length;
  return length > field.maximum ? fault('cell/too-long', { length, maximum: field.maximum }) : { value: words };
}
