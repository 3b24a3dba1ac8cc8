import { readFileSync } from 'node:fs';
import validate from '@ooxml-tools/validate';
import exceljs from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readWorkbook } from '../../src/office/reading/read-workbook.ts';
import { TemplateError } from '../../src/office/template-error.ts';
import type { Filling } from '../../src/office/template-fields.ts';
import { fillWorkbook } from '../../src/office/workbook.ts';
import { workbookData } from '../../src/report/workbook-data.ts';
import { workbookFields } from '../../src/report/workbook-fields.ts';
import { readable } from '../support/readable-workbook.ts';
import { type Example, indicatorsWith, recordedOn, reportOf } from './example.ts';
import { hostile, hostileExample } from './hostile.ts';
import { parseStrictly, partsOf, xmlParts } from './open-xml.ts';

const template = readFileSync('templates/bao-cao.xlsx');
const detail = 'Hoạt động theo đơn vị';
const render = (example: Example = {}): Uint8Array => fillWorkbook(template, workbookData(reportOf(example))).file;

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

async function load(file: Uint8Array): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(readable(file));
  return workbook;
}

const full: Example = {
  indicators: indicatorsWith({}),
  sent: {
    'so-a': {
      report: {
        activities: [
          {
            activity: 'x',
            status: 'done',
            result: 'Đã mở lớp',
            outputs: [{ name: 'Lớp', quantity: 1250.5, unit: 'lớp' }],
          },
        ],
        funding: [
          { source: 'ngan-sach', planned: 100, disbursed: 40 },
          { source: 'tai-tro', planned: 20, disbursed: 20 },
        ],
      },
    },
    'huyen-c': { receivedAt: '2024-12-16', report: { nil: true } },
  },
};

/** Cells of a sheet by address, without those of merged ranges. */
function cellsOf(workbook: exceljs.Workbook, name: string): readonly exceljs.Cell[] {
  const cells: exceljs.Cell[] = [];
  workbook.getWorksheet(name)?.eachRow(row => {
    row.eachCell(cell => {
      if (!cell.isMerged || cell.master === cell) cells.push(cell);
    });
  });
  return cells;
}

/** The row whose first words are these, as values. */
function rowWith(workbook: exceljs.Workbook, sheet: string, text: string): exceljs.Row {
  const cell = cellsOf(workbook, sheet).find(({ value }) => value === text);
  if (cell === undefined) throw new Error(`no cell ${text}`);
  return workbook.getWorksheet(sheet)?.getRow(Number(cell.row)) as exceljs.Row;
}

it('has the sheets that the office works with', async () => {
  expect((await load(render(full))).worksheets.map(({ name }) => name)).toEqual([
    'Tổng hợp',
    'Biểu đồ',
    'Diễn biến chỉ tiêu',
    'Văn bản',
    'Hoạt động',
    'Hoạt động theo đơn vị',
    'Khối lượng',
    'Chỉ tiêu',
    'Kinh phí',
    'Kinh phí theo đơn vị',
    'Khó khăn',
    'Kiến nghị',
    'Phương hướng',
    'Tình hình nộp',
    'Nguồn số liệu',
  ]);
});

it('keeps the head of every long list in view and prints it on each page', async () => {
  const lists = (await load(render(full))).worksheets.filter(
    ({ name }) => !['Tổng hợp', 'Biểu đồ', 'Tình hình nộp'].includes(name),
  );
  for (const sheet of lists) {
    const heads = sheet
      .getColumn(1)
      .values.flatMap((value, row) =>
        value === 'TT' && Number(sheet.getCell(row, 1).master.row) === row ? [row] : [],
      );
    expect([sheet.name, heads.length]).toEqual([sheet.name, 1]);
    expect([sheet.name, Number(/\d+/.exec(sheet.pageSetup.printTitlesRow ?? '')?.[0])]).toEqual([sheet.name, heads[0]]);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen' });
    expect((sheet.views[0] as { ySplit: number }).ySplit).toBeGreaterThanOrEqual(heads[0] ?? 0);
  }
});

it('holds figures as numbers, shares as percents and days as dates', async () => {
  const workbook = await load(render(full));
  const output = rowWith(workbook, 'Khối lượng', 'Lớp');
  expect([output.getCell(5).value, output.getCell(5).numFmt]).toEqual([1250.5, '#,##0.##']);
  const required = rowWith(workbook, 'Tổng hợp', 'Đơn vị phải báo cáo');
  expect([required.getCell(3).value, required.getCell(3).numFmt]).toEqual([4, '#,##0']);
  expect([required.getCell(11).value, required.getCell(11).numFmt]).toEqual([0.5, '0.0%']);
  const late = rowWith(workbook, 'Tình hình nộp', 'UBND huyện C');
  expect([late.getCell(5).value, late.getCell(5).numFmt]).toEqual([new Date(Date.UTC(2024, 11, 16)), 'dd/mm/yyyy']);
});

it('adds up by formulas that agree with their values', async () => {
  const workbook = await load(render(full));
  const total = rowWith(workbook, 'Kinh phí', 'Cộng các khối (có thể trùng)');
  expect(total.getCell(6).value).toEqual({ formula: 'SUM(F7:F10)', result: 120 });
  expect(total.getCell(7).value).toEqual({ formula: 'SUM(G7:G10)', result: 60 });
  expect(total.getCell(8).value).toEqual({ formula: 'IF(SUM(F7:F10)=0,"–",SUM(G7:G10)/SUM(F7:F10))', result: 0.5 });
  expect([7, 8, 9, 10].map(row => workbook.getWorksheet('Kinh phí')?.getCell(row, 6).value)).toEqual([
    100,
    '–',
    20,
    '–',
  ]);
});

it('prints a dash, never zero, where there is no figure', async () => {
  const workbook = await load(render({}));
  expect(rowWith(workbook, 'Kinh phí', 'Ngân sách nhà nước').getCell(6).value).toBe('–');
  expect(rowWith(workbook, 'Kinh phí', 'Cộng các khối (có thể trùng)').getCell(6).value).toBe('–');
  expect(rowWith(workbook, 'Tổng hợp', 'Đơn vị được đề nghị báo cáo').getCell(11).value).toBe('–');
});

it('prints the first document beside the first day, and no total of pages', async () => {
  const version = (receivedAt: string, outcome: 'returned' | 'accepted', number: string) => ({
    receivedAt,
    recordedAt: recordedOn(receivedAt),
    outcome,
    admissible: true,
    document: { number, issued: receivedAt },
  });
  const receipts = [version('2024-12-17', 'accepted', '2/BC'), version('2024-12-13', 'returned', '1/BC')];
  const workbook = await load(render({ sent: { 'so-b': { receipts } } }));
  const row = rowWith(workbook, 'Tình hình nộp', 'Sở B');
  expect([5, 7, 8, 9].map(column => row.getCell(column).value)).toEqual([
    new Date(Date.UTC(2024, 11, 13)),
    '1/BC',
    new Date(Date.UTC(2024, 11, 13)),
    'Trả lại; bản thay thế 2/BC ngày 17/12/2024, nhận ngày 17/12/2024',
  ]);
  for (const { headerFooter } of workbook.worksheets) expect(headerFooter.oddFooter).not.toContain('&N');
});

it.each([
  ['no report', {}, 'Chưa có báo cáo của đơn vị.'],
  ['reports without any', full, 'Các đơn vị không có kiến nghị, đề xuất.'],
] satisfies readonly (readonly [string, Example, string])[])(
  'says why there are no proposals: %s',
  async (_, example, text) => {
    rowWith(await load(render(example)), 'Kiến nghị', text);
  },
);

/** Where a table lies and what its filters cover. */
function tableOf(file: Uint8Array, name: string): readonly (string | undefined)[] {
  const xml = [...partsOf(file).values()].find(part => part.includes(`displayName="${name}"`)) ?? '';
  return [...xml.matchAll(/ ref="([^"]*)"/g)].map(([, ref]) => ref);
}

it('moves frozen heads, print titles and filter with the rows above them', async () => {
  const place = async (example: Example) => {
    const file = render(example);
    const sheet = (await load(file)).getWorksheet('Văn bản');
    const [view] = sheet?.views ?? [];
    return [view?.state === 'frozen' && view.ySplit, sheet?.pageSetup.printTitlesRow, ...tableOf(file, 'BangVanBan')];
  };
  expect(await place(full)).toEqual([4, '4:4', 'A4:F5', 'A4:F5']);
  expect(await place({ ...full, draft: true })).toEqual([5, '5:5', 'A5:F6', 'A5:F6']);
});

it.each([
  ['illustrative', { sent: { 'so-a': { illustrative: true } } }, 'DỮ LIỆU MINH HỌA – KHÔNG PHẢI SỐ LIỆU THẬT'],
  ['draft', { draft: true }, 'BẢN NHÁP'],
] satisfies readonly (readonly [string, Example, string])[])(
  'says on every sheet and printed page that it is %s',
  async (_, example, banner) => {
    for (const sheet of (await load(render(example))).worksheets) {
      expect(sheet.getCell('A1').value).toBe(banner);
      expect(sheet.headerFooter.oddHeader).toContain(banner);
    }
  },
);

it.each(hostile.map(text => [text.slice(0, 30), text] as const))('keeps hostile text as text: %j', (_, text) => {
  const file = render(hostileExample(text));
  for (const [name, xml] of xmlParts(file)) {
    parseStrictly(xml);
    if (/worksheets\/sheet\d+\.xml$/.test(name)) expect(xml.match(/<f>(?!SUM\(|IF\(SUM\()/)).toBeNull();
    for (const [link] of xml.matchAll(/<hyperlink [^>]*>/g))
      expect(link).toMatch(/^<hyperlink ref="[A-Z]\d+" location="[^"]+"\/>$/);
  }
});

it.each(['=1+1', '{{subject}}', '_x0041_', '<b>&amp;</b>'])('reads %j back as it was', text => {
  const reading = readWorkbook(render(hostileExample(text)));
  const cells = 'content' in reading ? (reading.content.sheets.find(({ name }) => name === detail)?.cells ?? []) : [];
  const done = cells.find(({ value }) => value?.kind === 'text' && value.text === 'hoàn thành');
  const result = cells.find(({ row, column }) => row === done?.row && column === 7);
  expect(result).toEqual({ row: done?.row, column: 7, value: { kind: 'text', text } });
});

it('gives equal bytes for equal data', () => {
  expect(Buffer.compare(render(full), render(full))).toBe(0);
});

it('fills a template that LibreOffice saved: booleans as words, no theme', async () => {
  const parts = Object.entries(unzipSync(template)).filter(([name]) => !name.includes('theme'));
  const saved = parts.map(([name, bytes]): [string, Uint8Array] => [
    name,
    strToU8(
      strFromU8(bytes)
        .replaceAll('fitToPage="1"', 'fitToPage="true"')
        .replace(/<(Relationship|Override) [^>]*theme[^>]*>/, ''),
    ),
  ]);
  const { file } = fillWorkbook(zipSync(Object.fromEntries(saved)), workbookData(reportOf(full)));
  expect((await load(file)).worksheets.map(({ pageSetup }) => pageSetup.fitToPage)).toEqual(Array(15).fill(true));
  expect(await validate(file, 'xlsx', 'Office2019')).toEqual([]);
});

it('leaves no tag in any part', () => {
  for (const [, xml] of partsOf(render(full))) expect(xml).not.toMatch(/\{\{|\}\}|NaN|undefined/);
});

it('satisfies the Open XML SDK', async () => {
  expect(await validate(render(full), 'xlsx', 'Office2019')).toEqual([]);
});

const fields = { name: 'text', items: [{ text: 'text', amount: 'number' }] } as const;
const filling: Filling<typeof fields> = {
  fields,
  title: 't',
  author: 'a',
  day: '2024-12-20',
  values: {
    name: 'tên',
    items: [
      { text: 'a', amount: 1 },
      { text: 'b', amount: null },
    ],
  },
};

async function templateOf(...rows: readonly (readonly exceljs.CellValue[])[]): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('Tờ');
  for (const row of rows) sheet.addRow([...row]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const filled = async (...rows: readonly (readonly exceljs.CellValue[])[]): Promise<readonly unknown[]> => {
  const values: unknown[] = [];
  (await load(fillWorkbook(await templateOf(...rows), filling).file)).getWorksheet('Tờ')?.eachRow(row => {
    values.push(...(row.values as unknown[]).slice(1));
  });
  return values;
};

it.each([
  ['a tag among words', [['Của {{name}}']], ['Của tên']],
  ['a repeated row', [['{{items.text}}', '{{items.amount}}'], ['cuối']], ['a', 1, 'b', '–', 'cuối']],
  ['a list without place for a sum', [['{{sum items.amount}}']], [1]],
  ['a count', [['{{count items}}']], [2]],
  ['a row for an empty list only', [['{{empty items}}không có'], ['{{some items}}có']], ['có']],
] as const)('fills %s', async (_, rows, expected) => {
  expect(await filled(...rows)).toEqual(expected);
});

it.each([
  ['unknown', [['{{nam}}']], 'template/unknown-tags', { tags: [{ tag: 'nam', suggestion: 'name' }] }],
  ['inherited', [['{{constructor}}']], 'template/unknown-tags', { tags: [{ tag: 'constructor' }] }],
  [
    'unknown in a list',
    [['{{items.txt}}']],
    'template/unknown-tags',
    { tags: [{ tag: 'items.txt', suggestion: 'items.text' }] },
  ],
  ['a list as text', [['{{items}}']], 'template/misused-tags', { tags: [{ tag: 'items', kind: 'list' }] }],
  ['a sum of text', [['{{sum items.text}}']], 'template/misused-tags', { tags: [{ tag: 'items.text', kind: 'text' }] }],
] as const)('refuses a template with %s', async (_, rows, code, args) => {
  const broken = await templateOf(...rows);
  const error = thrownBy(() => fillWorkbook(broken, filling));
  expect(error).toBeInstanceOf(TemplateError);
  expect(error).toMatchObject({ code, args });
});

it.each([
  ['text', new TextEncoder().encode('không phải xlsx')],
  ['nothing', new Uint8Array()],
  ['a zip', zipSync({ 'a.txt': new Uint8Array([1]) })],
  ['a Word file', readFileSync('templates/bao-cao.docx')],
])('refuses %s as a template', (_, file) => {
  const error = thrownBy(() => fillWorkbook(file, filling));
  expect(error).toMatchObject({ code: 'template/not-office', args: { expected: 'xlsx' } });
});

it('has a place for each field that is not spare', () => {
  const tags = new Set(
    xmlParts(template).flatMap(([, xml]) =>
      [...xml.matchAll(/\{\{(?:sum |empty |some |count )?([^{} ]+)\}\}/g)].map(([, tag = '']) => tag),
    ),
  );
  const spare = ['groups.requested'];
  const paths = Object.entries(workbookFields).flatMap(([name, field]) =>
    typeof field === 'string' ? [name] : Object.keys(field[0]).map(inner => `${name}.${inner}`),
  );
  expect(paths.filter(path => !tags.has(path))).toEqual(spare);
});
