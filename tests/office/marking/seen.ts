import exceljs from 'exceljs';
import { readable } from '../../support/readable-workbook.ts';

export async function load(file: Uint8Array): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(readable(file));
  return workbook;
}

/** The words of the comment of a cell. */
export function noteOf(cell: exceljs.Cell | undefined): string {
  const note = cell?.note;
  if (note === undefined || typeof note === 'string') return note ?? '';
  return (note.texts ?? []).map(({ text }) => text).join('');
}

/** A cell without any of this is as good as absent. */
function cellSeen(cell: exceljs.Cell): object | undefined {
  const { value, numFmt, fill, border, font, alignment, protection } = cell;
  const style = { numFmt, fill, border, font, alignment, protection };
  const note = noteOf(cell);
  const plain = numFmt === undefined && [border, alignment, protection].every(part => part === undefined);
  if (value === null && note === '' && plain && fill === undefined) return undefined;
  return { value, ...style, ...(note !== '' && { note }) };
}

/** Of a plain fill the second colour is never seen; LibreOffice writes whatever is near. */
const withoutUnseen = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'pattern' in value && value.pattern === 'solid'
    ? { ...value, bgColor: undefined }
    : value;

/** All that a person or a program finds in a workbook: cells with styles and comments, rules, names, protection. */
export async function seen(file: Uint8Array): Promise<object> {
  const workbook = await load(file);
  const sheets = workbook.worksheets.map(sheet => {
    const cells: Record<string, object> = {};
    sheet.eachRow({ includeEmpty: false }, row => {
      row.eachCell({ includeEmpty: true }, cell => {
        const found = cellSeen(cell);
        if (found !== undefined) cells[cell.address] = found;
      });
    });
    const { model } = sheet as unknown as { model: Record<string, unknown> };
    const { merges, dataValidations, conditionalFormattings, sheetProtection, cols, pageSetup } = model;
    const rest = { merges, dataValidations, conditionalFormattings, sheetProtection, cols, pageSetup };
    return [sheet.name, { state: sheet.state, cells, ...rest }];
  });
  return JSON.parse(JSON.stringify({ sheets, names: workbook.definedNames.model }, withoutUnseen)) as object;
}
