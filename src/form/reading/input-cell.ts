import type { SheetCell } from '../../office/reading/workbook-content.ts';
import { type CellReading, nothing } from '../cells/reading.ts';
import { shownValue } from '../cells/shown.ts';
import type { CellReference } from './book.ts';
import type { Notes } from './notes.ts';

/** What became of one cell for the unit: its value, that it is empty, or that it holds what cannot be taken. */
export type Taken<T> = { readonly value: T } | 'nothing' | 'fault';

export const hasContents = (cell: SheetCell | undefined): boolean =>
  cell !== undefined && (cell.value === undefined ? cell.formula === true : shownValue(cell.value).trim() !== '');

/**
 * Reads one cell for the unit and notes what is wrong with it.
 *
 * A formula there is the unit's own: its stored result is taken with a remark, for the file may say what it likes; without a
 * stored result there is nothing that could be taken.
 */
export function takeCell<T>(
  cell: SheetCell | undefined,
  at: CellReference,
  notes: Notes,
  read: (value: SheetCell['value']) => CellReading<T>,
): Taken<T> {
  if (cell?.formula === true && cell.value === undefined) {
    notes.add('cell/formula-without-result', {}, at);
    return 'fault';
  }
  const reading = cell === undefined ? nothing : read(cell.value);
  if ('fault' in reading) {
    notes.addFault(reading.fault, at);
    return 'fault';
  }
  if ('nothing' in reading) return 'nothing';
  if (cell?.formula === true) notes.add('cell/formula', {}, at);
  return reading;
}
