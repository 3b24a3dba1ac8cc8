import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { markWorkbook } from '../../../src/office/marking/mark-workbook.ts';
import { unmarkWorkbook } from '../../../src/office/marking/unmark-workbook.ts';
import { partsOf } from '../../report/open-xml.ts';
import { findings, markingOf, unitWorkbook } from './sample.ts';
import { load, noteOf, seen } from './seen.ts';

const unit = await unitWorkbook();
const marked = markWorkbook(unit, markingOf());

/** Both were opened by LibreOffice 7.4 and saved as .xlsx, the second after it was marked. */
const saved = readFileSync('tests/fixtures/marking/unit-libreoffice.xlsx');
const markedSaved = readFileSync('tests/fixtures/marking/marked-libreoffice.xlsx');

const edited = (file: Uint8Array, part: string, edit: (xml: string) => string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      [...partsOf(file)].map(([name, xml]) => [name, strToU8(name === part ? edit(xml) : xml)] as const),
    ),
  );

const solid = (cell: { readonly fill: unknown } | undefined): string | undefined =>
  (cell?.fill as { fgColor?: { argb?: string } } | undefined)?.fgColor?.argb;

describe.each([
  ['as it was marked', unit, marked],
  ['after LibreOffice saved it', saved, markedSaved],
])('a marked workbook, %s', (_, before, after) => {
  it('is that of the unit again, cell for cell', async () => {
    expect(await seen(unmarkWorkbook(after))).toEqual(await seen(before));
  });

  it('marked anew, has the new marks alone', async () => {
    const still = findings.filter(({ cell }) => cell === 'C5');
    const again = await load(markWorkbook(after, markingOf(still)));
    const sheet = again.getWorksheet('Hoạt động');
    expect(again.worksheets.map(({ name }) => name)).toEqual((await load(marked)).worksheets.map(({ name }) => name));
    expect(solid(sheet?.getCell('D2'))).toBe('FFE2EFDA');
    expect(noteOf(sheet?.getCell('D2'))).toBe('');
    expect(noteOf(sheet?.getCell('D3'))).toBe('Ghi chú có sẵn của đơn vị');
    expect(noteOf(sheet?.getCell('C5')).split('Đề nghị sửa')).toHaveLength(2);
    expect(solid(sheet?.getCell('C5'))).toMatch(/^FFFFE89/);
  });
});

it('leaves a workbook without marks as it is', () => {
  expect(partsOf(unmarkWorkbook(unit))).toEqual(new Map([...partsOf(unit)].filter(([name]) => !name.endsWith('/'))));
});

it('takes all parts away that marking brought, and restores all others that had no mark', () => {
  const [before, after] = [partsOf(unit), partsOf(unmarkWorkbook(marked))];
  const other = [...before]
    .filter(([name, xml]) => !name.endsWith('/') && after.get(name) !== xml)
    .map(([name]) => name);
  // The first because it says that it is selected, which exceljs leaves out.
  expect(other).toEqual([
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
    'xl/comments2.xml',
    'xl/worksheets/sheet3.xml',
    'xl/styles.xml',
  ]);
  expect([...after.keys()].filter(name => !before.has(name))).toEqual([]);
});

it('gives the same when a workbook is marked twice as when it is marked once', async () => {
  expect(await seen(markWorkbook(marked, markingOf()))).toEqual(await seen(marked));
});

it('does not let the styles grow when a workbook goes to and fro', () => {
  const stylesOf = (file: Uint8Array): string => partsOf(file).get('xl/styles.xml') ?? '';
  let file = marked;
  for (let round = 0; round < 3; round += 1) file = markWorkbook(file, markingOf());
  expect(stylesOf(file).length).toBeLessThan(stylesOf(marked).length * 2);
  expect(stylesOf(markWorkbook(file, markingOf()))).toBe(stylesOf(file));
});

it('keeps a number format that the unit has given to a marked cell', async () => {
  const parts = partsOf(marked);
  const style = Number(/<c r="D2" s="(\d+)"/.exec(parts.get('xl/worksheets/sheet2.xml') ?? '')?.[1]);
  let index = -1;
  const changed = edited(marked, 'xl/styles.xml', xml => {
    const start = xml.indexOf('<cellXfs');
    return (
      xml.slice(0, start) +
      xml.slice(start).replace(/<xf [^>]*>/g, xf => {
        index += 1;
        return index === style ? xf.replace(/numFmtId="\d+"/, 'numFmtId="10"') : xf;
      })
    );
  });
  const cell = (await load(unmarkWorkbook(changed))).getWorksheet('Hoạt động')?.getCell('D2');
  expect([cell?.numFmt, solid(cell)]).toEqual(['0.00%', 'FFE2EFDA']);
});

it('knows colours again when the unit has deleted the list', async () => {
  const without = edited(marked, 'xl/workbook.xml', xml =>
    xml.replace(/<sheet [^>]*Nội dung[^>]*>/, '').replace(/<definedName name="bm_tra_lai.*?<\/definedName>/, ''),
  );
  const sheet = (await load(unmarkWorkbook(without))).getWorksheet('Hoạt động');
  expect([solid(sheet?.getCell('D2')), sheet?.getCell('D2').numFmt]).toEqual([undefined, '#,##0.0']);
});

it('never takes a sheet of the unit for the list, whatever the names say', async () => {
  const posing = edited(unit, 'xl/workbook.xml', xml =>
    xml.replace('</definedNames>', `<definedName name="bm_tra_lai">'Hoạt động'!$A$1</definedName></definedNames>`),
  );
  const names = (await load(markWorkbook(posing, markingOf()))).worksheets.map(({ name }) => name);
  expect(names).toContain('Hoạt động');
});

it('opens the sheet again that was open', async () => {
  const open = edited(saved, 'xl/workbook.xml', xml => xml.replace('activeTab="0"', 'activeTab="1"'));
  expect((await load(unmarkWorkbook(markWorkbook(open, markingOf())))).views[0]?.activeTab).toBe(1);
});
