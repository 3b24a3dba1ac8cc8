import { readWorkbook } from '../../../src/office/reading/read-workbook.ts';
import type { WorkbookContent } from '../../../src/office/reading/workbook-content.ts';

/** What a workbook holds that must be readable. */
export function contentOf(bytes: Uint8Array): WorkbookContent {
  const reading = readWorkbook(bytes);
  if (reading.kind === 'refused') throw new Error(`refused: ${JSON.stringify(reading.fault)}`);
  return reading.content;
}

/** Values of the first sheet by the names of their cells, `A1` to `Z…`. */
export const valuesOf = (bytes: Uint8Array): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    (contentOf(bytes).sheets[0]?.cells ?? []).map(({ row, column, ...cell }) => [
      `${String.fromCharCode(64 + column)}${row}`,
      cell,
    ]),
  );
