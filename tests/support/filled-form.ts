import WorkbookClass from 'exceljs/lib/doc/workbook.js';
import { unzipSync, zipSync } from 'fflate';
import { run } from '../../src/main.ts';
import { fakeHost, type MemoryFiles } from './fake-host.ts';

const line = /^(?<name>\w+)(?:\+(?<below>\d+))?: (?<typed>.*)$/;

/** `12.5` is typed as a number, everything else as text. */
const cellValue = (typed: string): string | number => (/^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed);

/** The same package whenever it is made, so that what is recorded of it has one name. */
const timeless = (bytes: Uint8Array): Uint8Array => zipSync(unzipSync(bytes), { mtime: '2024-12-09T00:00:00' });

/** Types into named cells of a workbook as a spreadsheet program would; of a line `field_nil+2: x`, two rows below the name. */
export async function typedInto(workbook: Uint8Array, lines: readonly string[]): Promise<Uint8Array> {
  const opened = new WorkbookClass();
  await opened.xlsx.load(Buffer.from(workbook) as never);
  for (const text of lines) {
    const { name = '', below = '0', typed = '' } = line.exec(text)?.groups ?? {};
    const [range = ''] = opened.definedNames.getRanges(`bm_${name}`).ranges;
    const [, sheet = '', column = '', row = ''] = /^'?(.*?)'?!\$([A-Z]+)\$(\d+)$/.exec(range) ?? [];
    const worksheet = opened.getWorksheet(sheet);
    if (worksheet === undefined) throw new Error(`no cell for "${text}"`);
    worksheet.getCell(`${column}${Number(row) + Number(below)}`).value = cellValue(typed);
  }
  return timeless(new Uint8Array(await opened.xlsx.writeBuffer()));
}

/** The form that `plan form` makes of the plan in `files` for the unit in the first line, with what the other lines type. */
export async function formWith(files: MemoryFiles, text: string): Promise<Uint8Array> {
  const [unit = '', ...lines] = text.trim().split('\n');
  const host = fakeHost(files);
  const path = `/office/bieu-mau-2024-${unit}.xlsx`;
  const code = await run(['form', '--year', '2024', '--unit', unit], host);
  const made = files.contents.get(path);
  if (code !== 0 || made === undefined) throw new Error(host.stderr.text);
  files.contents.delete(path);
  return typedInto(made, lines);
}

/** What every filled form has to say besides its contents. */
export const documentLines = (number: string): readonly string[] => [
  `field_number: ${number}`,
  'field_date: 09/12/2024',
  'field_signerTitle: Giám đốc',
];
