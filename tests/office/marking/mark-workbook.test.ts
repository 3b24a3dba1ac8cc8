import { readFileSync } from 'node:fs';
import validate from '@ooxml-tools/validate';
import { describe, expect, it } from 'vitest';
import { markWorkbook } from '../../../src/office/marking/mark-workbook.ts';
import type { CellMark } from '../../../src/office/marking/marking.ts';
import { readWorkbook } from '../../../src/office/reading/read-workbook.ts';
import { parseStrictly, partsOf, xmlParts } from '../../report/open-xml.ts';
import { markingOf, unitWorkbook } from './sample.ts';
import { load, noteOf } from './seen.ts';

const unit = await unitWorkbook();
const marked = markWorkbook(unit, markingOf());
const fromLibreOffice = readFileSync('tests/fixtures/marking/unit-libreoffice.xlsx');

const marksOf = (...marks: readonly (readonly [string, string, CellMark['severity'], string])[]): Uint8Array =>
  markWorkbook(unit, {
    ...markingOf([]),
    marks: marks.map(([sheet, cell, severity, comment]) => ({ sheet, cell, severity, comment })),
  });

it('prints what the list is made of above each page', async () => {
  const marking = markingOf();
  const bannered = { ...marking, list: { ...marking.list, banner: 'MINH HỌA & <THỬ>' } };
  const list = (await load(markWorkbook(unit, bannered))).worksheets.find(
    ({ name }) => name === marking.list.sheetName,
  );
  expect(list?.headerFooter.oddHeader).toBe('&C&"Times New Roman,Bold" MINH HỌA && <THỬ>');
  expect(await errorsOf(markWorkbook(unit, bannered))).toEqual(await errorsOf(unit));
});

const errorsOf = async (file: Uint8Array): Promise<readonly string[]> =>
  (await validate(file, 'xlsx', 'Office2019')).map(({ description }) => description);

const solid = (cell: { readonly fill: unknown } | undefined): string => {
  const fill = cell?.fill as { pattern?: string; fgColor?: { argb?: string } } | undefined;
  return `${fill?.pattern} ${fill?.fgColor?.argb}`;
};

describe.each([
  ['exceljs', unit],
  ['LibreOffice', fromLibreOffice],
])('a workbook written by %s', (_, file) => {
  const result = markWorkbook(file, markingOf());

  it('colours wrong cells and doubtful ones, and keeps what else their style says', async () => {
    const sheet = (await load(result)).getWorksheet('Hoạt động');
    const before = (await load(file)).getWorksheet('Hoạt động');
    expect(solid(sheet?.getCell('D2'))).toBe('solid FFFFC4C4');
    expect(sheet?.getCell('D2').border.left?.style).toBe('medium');
    expect(solid(sheet?.getCell('C5'))).toBe('solid FFFFE890');
    expect(sheet?.getCell('C5').border.left?.style).toBe('mediumDashed');
    for (const cell of ['D2', 'C5', 'E40']) {
      const [now, then] = [sheet?.getCell(cell), before?.getCell(cell)];
      expect([now?.value, now?.numFmt ?? 'General', now?.protection]).toEqual([
        then?.value,
        then?.numFmt ?? 'General',
        then?.protection,
      ]);
    }
  });

  it('comments each marked cell below what the unit itself has noted', async () => {
    const sheet = (await load(result)).getWorksheet('Hoạt động');
    expect(noteOf(sheet?.getCell('D3'))).toBe(
      'Ghi chú có sẵn của đơn vị\n\nĐề nghị sửa (Sở Lao động – Thương binh và Xã hội, ngày 20/12/2024):\n' +
        'Chưa ghi kinh phí.\nCách sửa: ghi số.',
    );
    expect(noteOf(sheet?.getCell('B2'))).toBe('Một ghi chú khác');
    expect(noteOf(sheet?.getCell('E40'))).toContain('Thiếu ngày ban hành văn bản.');
  });

  it('joins what is said of one cell, and shows it as the gravest', async () => {
    const note = noteOf((await load(result)).getWorksheet('Hoạt động')?.getCell('D2'));
    expect(note).toContain('Kinh phí thực hiện lớn hơn');
    expect(note).toContain('Tăng 320%');
  });

  it('marks a merged cell where it is seen', async () => {
    const sheet = (await load(result)).getWorksheet('Hoạt động');
    expect(solid(sheet?.getCell('A15'))).toBe('solid FFFFE891');
    expect(noteOf(sheet?.getCell('A15'))).toContain('Ghi chú chung còn chung chung.');
  });

  it('lists everything on a first sheet that is open, with links to cells that exist', async () => {
    const workbook = await load(result);
    const [first] = workbook.worksheets;
    const head = first?.getRow(8).values as readonly unknown[];
    const view = workbook.views?.[0];
    expect([first?.name, view?.activeTab ?? 0, view?.firstSheet ?? 0]).toEqual(['Nội dung cần sửa', 0, 0]);
    expect(head.slice(1, 8)).toEqual(['STT', 'Trang', 'Ô', 'Giá trị đã ghi', 'Nội dung cần sửa', 'Cách sửa', 'Mức độ']);
    expect(['C9', 'C13'].map(cell => first?.getCell(cell).value)).toEqual(['D2', 'A1']);
    const links = xmlParts(result).flatMap(([, xml]) => xml.match(/<hyperlink [^>]*>/g) ?? []);
    expect(links[0]).toBe(`<hyperlink ref="C9" location="'Hoạt động'!D2"/>`);
    expect(links.map(link => /ref="(\w+)"/.exec(link)?.[1])).toEqual(['C9', 'C10', 'C11', 'C12', 'C14', 'C15', 'C16']);
    expect(first?.getCell('C13').font.underline).toBeUndefined();
    expect(first?.getCell('B17').value).toBe('Cả tệp');
  });

  it('prints the list on A4 across, the head on each page, in Times New Roman', async () => {
    const [first] = (await load(result)).worksheets;
    const { paperSize, orientation, printTitlesRow, fitToPage, fitToHeight, printArea } = first?.pageSetup ?? {};
    expect([paperSize, orientation, printTitlesRow, fitToPage, fitToHeight, printArea]).toEqual([
      9,
      'landscape',
      '8:8',
      true,
      0,
      'A1:G17',
    ]);
    expect(new Set(['A1', 'A2', 'A8', 'C9', 'E9'].map(cell => first?.getCell(cell).font.name))).toEqual(
      new Set(['Times New Roman']),
    );
  });

  it('moves names of a sheet with it, and selects no second sheet', async () => {
    const workbook = await load(result);
    expect(workbook.getWorksheet('Hoạt động')?.pageSetup.printTitlesRow).toBe('1:1');
    expect(xmlParts(result).filter(([, xml]) => /tabSelected="(1|true)"/.test(xml))).toHaveLength(1);
  });

  it('satisfies the Open XML SDK no less than before, with well-formed parts', async () => {
    for (const [, xml] of xmlParts(result)) parseStrictly(xml);
    for (const [name, xml] of partsOf(result)) if (name.endsWith('.vml')) parseStrictly(xml);
    expect(await errorsOf(result)).toEqual(await errorsOf(file));
  });

  it('changes nothing that the reader of forms reads', () => {
    const contentOf = (bytes: Uint8Array) => {
      const reading = readWorkbook(bytes);
      if (reading.kind === 'refused') throw new Error(reading.fault.code);
      const { sheets, names, ...rest } = reading.content;
      return {
        ...rest,
        sheets: sheets.filter(({ name }) => name !== 'Nội dung cần sửa'),
        names: names.filter(({ sheet }) => sheet !== 'Nội dung cần sửa'),
      };
    };
    expect(contentOf(result)).toEqual(contentOf(file));
  });
});

it('leaves every part that it has no business with as it was, byte for byte', () => {
  const files = (file: Uint8Array) => new Map([...partsOf(file)].filter(([name]) => !name.endsWith('/')));
  const [before, after] = [files(unit), files(marked)];
  const changed = [...before].filter(([name, text]) => after.get(name) !== text).map(([name]) => name);
  expect(changed.sort()).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/comments2.xml',
    'xl/drawings/vmlDrawing2.vml',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet2.xml',
    'xl/worksheets/sheet3.xml',
  ]);
  expect([...after.keys()].filter(name => !before.has(name)).sort()).toEqual([
    'xl/comments1.xml',
    'xl/drawings/vmlDrawing1.vml',
    'xl/worksheets/_rels/sheet3.xml.rels',
    'xl/worksheets/sheet6.xml',
  ]);
});

it('touches of a marked sheet only its cells, its extent and its drawing of comments', () => {
  const xml = (file: Uint8Array): string => partsOf(file).get('xl/worksheets/sheet2.xml') ?? '';
  const rest = (text: string): string =>
    text.replace(/<sheetData>.*<\/sheetData>/s, '').replace(/<dimension[^>]*>/, '');
  expect(rest(xml(marked))).toBe(rest(xml(unit)));
  const cells = (text: string): readonly string[] => text.match(/<c .*?(?:\/>|<\/c>)/gs) ?? [];
  const before = new Set(cells(xml(unit)));
  const changed = cells(xml(marked)).filter(cell => !before.has(cell));
  expect(changed.map(cell => /r="(\w+)"/.exec(cell)?.[1])).toEqual(
    'D2 D3 C5 A15 B15 C15 D15 E15 A16 B16 C16 D16 E16 E40'.split(' '),
  );
});

it('gives an absent cell the style that its column shows', async () => {
  const sheet = (await load(marked)).getWorksheet('Khó khăn');
  expect(solid(sheet?.getCell('B3'))).toBe('solid FFFFC4C6');
});

it('keeps the properties of the file', () => {
  expect(partsOf(marked).get('docProps/core.xml')).toBe(partsOf(unit).get('docProps/core.xml'));
});

it('gives equal bytes for equal findings', () => {
  expect(Buffer.compare(markWorkbook(unit, markingOf()), marked)).toBe(0);
});

it.each([
  ['a sheet that is not there', 'Không có', 'A1'],
  ['a hidden sheet', '_dm', 'A1'],
  ['no cell', 'Hoạt động', '12'],
  ['a cell beyond the last', 'Hoạt động', 'XFE1'],
])('only lists what is said of %s', (_, sheet, cell) => {
  const none = partsOf(marksOf());
  const after = partsOf(marksOf([sheet, cell, 'error', 'Sai']));
  expect([...after].filter(([name, text]) => none.get(name) !== text)).toEqual([]);
});

it('says the same of one cell once', async () => {
  const twice = marksOf(['Hoạt động', 'C2', 'error', 'Sai'], ['Hoạt động', 'C2', 'warning', 'Sai']);
  const cell = (await load(twice)).getWorksheet('Hoạt động')?.getCell('C2');
  expect(noteOf(cell).split('Sai')).toHaveLength(2);
  expect(solid(cell)).toBe('solid FFFFC4C4');
});

it('marks the last cell of a sheet', async () => {
  const file = marksOf(['Hoạt động', 'XFD1048576', 'error', 'Sai']);
  expect(partsOf(file).get('xl/worksheets/sheet2.xml')).toContain('<row r="1048576"><c r="XFD1048576" s=');
  expect(await errorsOf(file)).toEqual(await errorsOf(unit));
});

it('marks 500 cells, rows that exist and rows that do not', async () => {
  const marks = Array.from({ length: 500 }, (_, index): readonly [string, string, 'error' | 'warning', string] => [
    'Hoạt động',
    `${'ABCDEFGH'[index % 8]}${index * 3 + 1}`,
    index % 2 === 0 ? 'error' : 'warning',
    `Lỗi ${index}`,
  ]);
  const file = marksOf(...marks);
  const sheet = (await load(file)).getWorksheet('Hoạt động');
  const wrong = marks.filter(
    ([, cell, , text]) => !cell.startsWith('A15') && !noteOf(sheet?.getCell(cell)).endsWith(text),
  );
  expect(wrong).toEqual([]);
  expect(await errorsOf(file)).toEqual(await errorsOf(unit));
  expect(readWorkbook(file).kind).toBe('read');
});
