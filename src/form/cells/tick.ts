import type { CellValue } from '../../office/reading/workbook-content.ts';
import { foldName } from '../../text/fold.ts';
import { type CellReading, fault } from './reading.ts';
import { shownValue } from './shown.ts';
import { typed } from './typed.ts';

const ticks = ['x', 'v', '✓', '✔', '☑', '☒', 'có', 'true', 'không phát sinh', 'đúng', '1'].map(foldName);
const blanks = ['', '0', 'không', 'false', '☐', 'không chọn'].map(foldName);

/** Whether the cell "không phát sinh" is ticked: by the mark of the form, or by what people put there instead. */
export function readTick(value: CellValue | undefined): CellReading<boolean> {
  if (value === undefined) return { value: false };
  if (value.kind === 'error') return fault('cell/error', { error: value.error });
  const text = typed(shownValue(value));
  const folded = foldName(text);
  if (ticks.includes(folded)) return { value: true };
  return blanks.includes(folded) ? { value: false } : fault('cell/unclear-tick', { text });
}
