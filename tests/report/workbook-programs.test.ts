import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect } from 'vitest';
import { readWorkbook } from '../../src/office/reading/read-workbook.ts';
import type { SheetContent } from '../../src/office/reading/workbook-content.ts';
import { fillWorkbook } from '../../src/office/workbook.ts';
import { workbookData } from '../../src/report/workbook-data.ts';
import { resaved } from '../support/office-pdf.ts';
import { itWith } from '../support/programs.ts';
import { indicatorsWith, reportOf } from './example.ts';

const report = reportOf({
  indicators: indicatorsWith({}),
  sent: {
    'so-a': {
      report: {
        activities: [{ activity: 'x', status: 'done', result: 'Đã mở lớp' }],
        funding: [
          { source: 'ngan-sach', planned: 100.1, disbursed: 40.2 },
          { source: 'tai-tro', planned: 20.3, disbursed: 20.3 },
        ],
      },
    },
  },
});

const sheetsOf = (file: Uint8Array): readonly SheetContent[] => {
  const reading = readWorkbook(file);
  if (reading.kind !== 'read') throw new Error('the workbook was refused');
  return reading.content.sheets;
};

/** Results of formulas by sheet and place. */
const results = (file: Uint8Array): ReadonlyMap<string, number | string | undefined> =>
  new Map(
    sheetsOf(file).flatMap(({ name, cells }) =>
      cells
        .filter(({ formula }) => formula === true)
        .map(({ row, column, value }) => [
          `${name} ${row} ${column}`,
          value?.kind === 'number' ? Number(value.number.toFixed(9)) : value?.kind === 'text' ? value.text : undefined,
        ]),
    ),
  );

/** The workbook without what its formulas come to, so that a program has to compute them. */
function withoutResults(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]): [string, Uint8Array] => [
    name,
    /worksheets\/[^/]+\.xml$/.test(name) ? strToU8(strFromU8(bytes).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')) : bytes,
  ]);
  return zipSync(Object.fromEntries(parts));
}

itWith(['soffice'], 'holds for each formula what LibreOffice computes', () => {
  const { file } = fillWorkbook(readFileSync('templates/bao-cao.xlsx'), workbookData(report));
  const written = results(file);
  expect(written.size).toBeGreaterThan(10);
  expect([...results(withoutResults(file)).values()].every(value => value === undefined)).toBe(true);
  expect(results(resaved(withoutResults(file), 'xlsx', 'xlsx'))).toEqual(written);
});

/**
 * The template that ships, opened in LibreOffice 7.4 and saved as .xlsx after a person has: deleted the last column of "Văn bản"
 * and reworded a head there, set titles in another font, put a row with a field above the head of "Hoạt động", and added a column
 * with formulas of her own to "Kinh phí".
 */
const edited = readFileSync('tests/fixtures/templates/edited-in-libreoffice.xlsx');

itWith(['soffice'], 'fills a template that an officer has edited in LibreOffice', () => {
  const { file } = fillWorkbook(edited, workbookData(report));
  const sheets = sheetsOf(resaved(file, 'xlsx', 'xlsx'));
  const cells = (name: string) => sheets.find(sheet => sheet.name === name)?.cells ?? [];
  const textsOf = (name: string) => cells(name).flatMap(({ value }) => (value?.kind === 'text' ? [value.text] : []));
  expect(textsOf('Văn bản')).toContain('Nội dung văn bản');
  expect(textsOf('Văn bản')).not.toContain('Nguồn (tệp)');
  expect(textsOf('Hoạt động')).toContain('Người lập biểu: Sở A');
  const left = cells('Kinh phí').filter(({ column, formula }) => column === 9 && formula === true);
  expect(left.map(({ value }) => (value?.kind === 'number' ? Number(value.number.toFixed(9)) : value))).toEqual([
    59.9, 0, 0, 0, 59.9,
  ]);
  const charts = Object.entries(unzipSync(file)).filter(([name]) => /charts\/chart\d+\.xml$/.test(name));
  expect(charts.length).toBe(3);
  for (const [, xml] of charts) expect(strFromU8(xml)).not.toContain('{{');
});
