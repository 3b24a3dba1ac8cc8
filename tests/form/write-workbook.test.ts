import validate from '@ooxml-tools/validate';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../src/form/choices.ts';
import type { Form } from '../../src/form/form.ts';
import {
  choiceRange,
  columnCell,
  endCell,
  type FormColumn,
  fieldCell,
  formFields,
  formIds,
  formTables,
  idCell,
} from '../../src/form/layout.ts';
import { formWorkbook } from '../../src/form/write-workbook.ts';
import { type ColumnWords, formTableWords } from '../../src/messages/vi/form-columns.ts';
import { sheetWords } from '../../src/messages/vi/form-fields.ts';
import type { Report } from '../../src/model/documents.ts';
import { parseRange } from '../../src/office/ranges.ts';
import { indicatorsWith } from '../report/example.ts';
import { hostile } from '../report/hostile.ts';
import { parseStrictly, xmlParts } from '../report/open-xml.ts';
import { before, madeForm } from './made-form.ts';
import { namesOf, sheetsOf } from './workbook-parts.ts';

const indicators = indicatorsWith(
  {
    id: 'chi-tieu',
    reporter: ['so-a'],
    numerator: 'Số hộ nghèo',
    baseline: { year: 2020, value: 6, source: { text: 'n', standing: 'official' } },
  },
  { id: 'so-lop', kind: 'number', unit: 'lớp', reporter: ['so-a'], approximate: true, targets: { 2025: 12_500 } },
);
const full = madeForm('so-a', { indicators, previous: before });
const bare = madeForm('hoi-e');
const fullFile = await formWorkbook(full);
const bareFile = await formWorkbook(bare);

async function load(file: Uint8Array): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(file.slice().buffer);
  return workbook;
}
const loaded = await load(fullFile);

/** The cell that a name stands for. */
function named(name: string, file = fullFile, workbook = loaded): exceljs.Cell {
  const target = namesOf(file).get(name);
  const [, sheet = '', address = ''] = /^'?(.*?)'?!(\$[A-Z]+\$\d+)$/.exec(target ?? '') ?? [];
  const cell = workbook.getWorksheet(sheet)?.getCell(address.replaceAll('$', ''));
  if (cell === undefined) throw new Error(`no cell ${name} ${target}`);
  return cell;
}

const rowOf = (cell: exceljs.Cell): number => Number(cell.row);
const columns = formTables.flatMap(({ name, columns: own }) =>
  own.map((column): readonly [typeof name, FormColumn] => [name, column]),
);
const wordsOf = (table: (typeof formTables)[number]['name'], column: string): ColumnWords => {
  const words: Readonly<Record<string, ColumnWords>> = formTableWords[table].columns;
  return words[column] ?? { head: '' };
};
const lists = columns.flatMap(([table, column]) =>
  column.choices === undefined ? [] : [[table, column.name, column] as const],
);
const isInput = ({ kind }: FormColumn): boolean => kind !== 'key' && kind !== 'issued';

describe('names', () => {
  it.each(columns.map(([table, { name }]) => [table, name] as const))('%s: the head of %s', (table, name) => {
    const cell = named(columnCell(table, name));
    expect([cell.worksheet.name, cell.value]).toEqual([formTableWords[table].sheet, wordsOf(table, name).head]);
  });

  it.each(formTables.map(({ name, emptyRows }) => [name, emptyRows] as const))(
    '%s: the row below its last one',
    (table, emptyRows) => {
      const end = named(endCell(table));
      const head = named(columnCell(table, formTables.find(({ name }) => name === table)?.columns[0].name ?? ''));
      expect(end.value).toBe(emptyRows > 0 ? sheetWords.insertAbove : sheetWords.end);
      expect(rowOf(end)).toBeGreaterThan(rowOf(head) + emptyRows);
    },
  );

  it.each(formFields)('the field $name, empty and free to be filled', ({ name }) => {
    const cell = named(fieldCell(name));
    expect([cell.worksheet.name, cell.value, cell.protection?.locked]).toEqual(['Thông tin', null, false]);
  });

  it('the ids', () => {
    const values = formIds.map(id => named(idCell(id)).value);
    expect(values).toEqual(['1', 'ke-hoach', '1', 'hang-nam', '2024', 'so-a', 'false']);
  });

  it.each(Object.entries(choicesOf(full)))('the lines of the list %s', (list, choices) => {
    const target = namesOf(fullFile).get(choiceRange(list as keyof ReturnType<typeof choicesOf>));
    const [, sheet = '', range = ''] = /^'?(.*?)'?!(.*)$/.exec(target ?? '') ?? [];
    const { left, top, bottom } = parseRange(range) ?? { left: 0, top: 0, bottom: 0 };
    const lines = Array.from(
      { length: bottom - top + 1 },
      (_, index) => loaded.getWorksheet(sheet)?.getCell(top + index, left).value,
    );
    expect(lines).toEqual(choices.map(({ label }) => label));
  });

  it('all of them also where there is nothing to fill', async () => {
    const workbook = await load(bareFile);
    const names = [...namesOf(fullFile).keys()].filter(name => name.startsWith('bm_'));
    expect([...namesOf(bareFile).keys()].filter(name => name.startsWith('bm_')).sort()).toEqual([...names].sort());
    for (const name of names.filter(one => !one.startsWith('bm_list_'))) named(name, bareFile, workbook);
  });
});

describe('sheets', () => {
  it('stand in the order in which they are read', () => {
    expect(sheetsOf(fullFile).map(({ name, state }) => [name, state])).toEqual([
      ['Hướng dẫn', 'visible'],
      ['Thông tin', 'visible'],
      ['Hoạt động', 'visible'],
      ['Khối lượng', 'visible'],
      ['Chỉ tiêu', 'visible'],
      ['Kinh phí', 'visible'],
      ['Văn bản', 'visible'],
      ['Khó khăn', 'visible'],
      ['Kiến nghị', 'visible'],
      ['Phương hướng', 'visible'],
      ['Kỳ trước', 'visible'],
      ['_bm', 'veryHidden'],
      ['_dm', 'veryHidden'],
    ]);
  });

  it('without anything to fill are hidden', () => {
    const hidden = sheetsOf(bareFile).flatMap(({ name, state }) => (state === 'hidden' ? [name] : []));
    expect(hidden).toEqual(['Hoạt động', 'Khối lượng', 'Chỉ tiêu']);
  });

  it('that are hidden have no print area, with which LibreOffice would print them', async () => {
    const { worksheets } = await load(bareFile);
    const areas = worksheets.map(({ state, pageSetup }) => [state === 'visible', pageSetup.printArea !== undefined]);
    expect(areas.every(([visible, printed]) => visible === printed)).toBe(true);
  });

  it.each(sheetsOf(fullFile).map(({ name, xml }) => [name, xml] as const))(
    '%s is locked without a password',
    (_, xml) => {
      expect(xml).toMatch(/<sheetProtection sheet="1"/);
      expect(xml).not.toMatch(/hashValue|saltValue/);
    },
  );

  it.each(loaded.worksheets.filter(({ state }) => state === 'visible').map(({ name }) => [name] as const))(
    '%s is set up for A4, as wide as the page, with numbered pages',
    name => {
      const sheet = loaded.getWorksheet(name);
      expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
      expect(sheet?.headerFooter.oddFooter).toContain('Trang &P/&N');
      expect(namesOf(fullFile).get('_xlnm.Print_Area')).toMatch(/!\$A\$1:\$[A-Z]+\$\d+$/);
    },
  );

  it.each(formTables.map(({ name }) => [name] as const))('%s keeps its heads in sight and on every page', table => {
    const head = named(columnCell(table, formTables.find(({ name }) => name === table)?.columns[0].name ?? ''));
    const [view] = head.worksheet.views;
    expect(view).toMatchObject({ state: 'frozen', ySplit: rowOf(head) });
    expect(head.worksheet.pageSetup.printTitlesRow).toBe(`${head.row}:${head.row}`);
  });

  it('say on each that what they show is made up', async () => {
    const workbook = await load(
      await formWorkbook(madeForm('so-a', { indicators, previous: before, illustrative: true })),
    );
    const visible = workbook.worksheets.filter(({ state }) => state === 'visible');
    for (const { headerFooter } of visible) expect(headerFooter.oddHeader).toContain('DỮ LIỆU MINH HỌA');
    for (const sheet of visible) {
      const shown = [1, 2].map(column => sheet.getCell(1, column).value);
      expect(shown).toContain('DỮ LIỆU MINH HỌA – KHÔNG PHẢI SỐ LIỆU THẬT');
    }
  });
});

/** Rows between head and end of a table. */
function rowsOf(table: (typeof formTables)[number]): readonly number[] {
  const head = rowOf(named(columnCell(table.name, table.columns[0].name)));
  const end = rowOf(named(endCell(table.name)));
  return Array.from({ length: end - head - 1 }, (_, index) => head + 1 + index);
}

describe('cells', () => {
  it.each(formTables.map(table => [table.name, table] as const))('%s: only what the unit fills is free', (_, table) => {
    const sheet = named(endCell(table.name)).worksheet;
    const isKeyed = table.columns[0].kind === ('key' as string);
    for (const row of rowsOf(table)) {
      const isHeading = isKeyed && sheet.getCell(row, 1).value === null;
      table.columns.forEach((column: FormColumn, index) => {
        const cell = sheet.getCell(row, index + 1);
        expect([cell.address, cell.protection?.locked !== false]).toEqual([
          cell.address,
          isHeading || !isInput(column),
        ]);
        if (isInput(column)) expect(cell.value).toBeNull();
      });
    }
  });

  it('above and below the tables are locked, and so are the heads', () => {
    for (const { name } of formTables) {
      const end = named(endCell(name));
      for (const row of [rowOf(end), rowOf(end) + 1])
        expect(end.worksheet.getCell(row, 3).protection?.locked).not.toBe(false);
    }
  });

  it('of texts take what is typed as it is typed', () => {
    const documents = formTables.find(({ name }) => name === 'documents');
    const row = documents === undefined ? 0 : (rowsOf(documents)[0] ?? 0);
    const sheet = loaded.getWorksheet('Văn bản');
    expect([1, 2, 3].map(column => sheet?.getCell(row, column).numFmt)).toEqual(['@', 'dd/mm/yyyy', '@']);
  });

  it('of figures are numbers that show their year', () => {
    const sheet = loaded.getWorksheet('Chỉ tiêu');
    const first = rowOf(named(columnCell('indicators', 'key'))) + 1;
    const shown = [first, first + 1].map(row =>
      [4, 5, 6].map(column => [sheet?.getCell(row, column).value, sheet?.getCell(row, column).numFmt]),
    );
    expect(shown).toEqual([
      [
        [6, '#,##0"% (2020)"'],
        [2.87, '#,##0.00"% (2025)"'],
        [5.57, '#,##0.00"% (2023)"'],
      ],
      [
        ['–', undefined],
        [12_500, '"khoảng "#,##0" (2025)"'],
        ['–', undefined],
      ],
    ]);
  });

  it('tell what was reported a year before, whole', () => {
    const sheet = loaded.getWorksheet('Hoạt động');
    const first = rowOf(named(columnCell('activities', 'key'))) + 2;
    expect([first, first + 1].map(row => sheet?.getCell(row, 5).value)).toEqual([
      'Hoàn thành.\nĐã mở lớp.\nKhối lượng: Lớp tập huấn: 1.250,5 lớp.',
      'Chưa thực hiện.\nLý do: Chờ kinh phí.',
    ]);
    const remembered: unknown[] = [];
    loaded.getWorksheet('Kỳ trước')?.eachRow(row => {
      remembered.push(row.getCell(2).value);
    });
    expect(remembered).toContain('Mở thêm hai lớp (I. Nhóm một)');
    expect(remembered).toContain(
      'Ngân sách nhà nước: kế hoạch 1.250 triệu đồng, đã thực hiện 1.100,5 triệu đồng (I. Nhóm một)',
    );
  });

  it('add funding up, with the rows that are put in above the end', () => {
    const end = named(endCell('funding'));
    const top = rowOf(named(columnCell('funding', 'planned'))) + 1;
    const [total, rate] = [rowOf(end) + 1, rowOf(end) + 2];
    const sheet = end.worksheet;
    const shown = [sheet.getCell(total, 3), sheet.getCell(total, 4), sheet.getCell(rate, 4)];
    expect(shown.map(({ formula, result }) => [formula, result])).toEqual([
      [`SUM(C${top}:C${end.row})`, 0],
      [`SUM(D${top}:D${end.row})`, 0],
      [`IF(C${total}=0,"–",D${total}/C${total})`, '–'],
    ]);
  });
});

describe('checks of what is typed', () => {
  const sheets = new Map(sheetsOf(fullFile).map(sheet => [sheet.name, sheet]));

  it.each(formTables.map(table => [table.name, table] as const))(
    '%s: one range a column, over all of its rows',
    (_, table) => {
      const rows = rowsOf(table);
      const validations = sheets.get(formTableWords[table.name].sheet)?.validations ?? [];
      const checked = table.columns.flatMap((column: FormColumn, index) =>
        isInput(column) && (column.kind !== 'text' || wordsOf(table.name, column.name).hint !== undefined)
          ? [{ left: index + 1, right: index + 1, top: rows[0], bottom: rows.at(-1) }]
          : [],
      );
      const ranges = validations.map(({ range }) => parseRange(range));
      const byColumn = [...ranges].sort((left, right) => (left?.left ?? 0) - (right?.left ?? 0));
      expect(byColumn).toEqual(checked);
    },
  );

  it.each(lists)('%s: %s offers its list', (table, _, column) => {
    const number = named(columnCell(table, column.name)).col;
    const validations = sheets.get(formTableWords[table].sheet)?.validations ?? [];
    const own = validations.find(({ range }) => parseRange(range)?.left === Number(number));
    expect([own?.type, own?.formulas]).toEqual(['list', [choiceRange(column.choices ?? 'activity')]]);
  });

  it('take no negative amount, any number, and days from the start of the period to a quarter after the deadline', () => {
    const typesOf = (sheet: string, type: string) =>
      sheets.get(sheet)?.validations.flatMap(one => (one.type === type ? [one.formulas] : []));
    expect(typesOf('Kinh phí', 'decimal')).toEqual(Array(2).fill(['0', '999999999999999']));
    expect(typesOf('Khối lượng', 'decimal')).toEqual([['-999999999999999', '999999999999999']]);
    // 15/12/2023 and 16/03/2025 as serial days.
    expect(typesOf('Văn bản', 'date')).toEqual([['45275', '45732']]);
  });

  it('say what is wanted within the lengths that Excel shows', () => {
    for (const { name, validations } of sheets.values()) {
      expect(name.length).toBeLessThanOrEqual(31);
      for (const { title, prompt, error } of validations) {
        expect(title.length).toBeLessThanOrEqual(32);
        expect(prompt.length).toBeLessThanOrEqual(255);
        expect(error.length).toBeLessThanOrEqual(255);
      }
    }
  });
});

/** Everything that the plan and the last report say, said by somebody hostile. */
function hostileForm(text: string): Form {
  const label = text.slice(0, 200);
  const previous: Report = {
    ...before,
    activities: [
      {
        activity: 'x',
        status: 'done',
        result: text,
        reason: text,
        outputs: [{ name: label, quantity: 1, unit: label }],
      },
    ],
    issuedDocuments: [{ number: label, title: text }],
    difficulties: [{ text, cause: text }],
    proposals: [{ text, to: label, kind: 'other' }],
    nextPeriod: [{ text }],
  };
  const made = madeForm('so-a', { indicators, previous });
  return {
    ...made,
    plan: { ...made.plan, title: text },
    cycle: { ...made.cycle, title: label },
    unit: { ...made.unit, name: label, symbol: label },
    coordinator: label,
    activities: made.activities.map(activity => ({ ...activity, clause: label, title: label })),
    indicators: made.indicators.map(indicator => ({ ...indicator, name: label, unit: label, numerator: label })),
    sources: made.sources.map(source => ({ ...source, name: label })),
    taskGroups: made.taskGroups.map(group => ({ ...group, name: label })),
    standards: made.standards.map(standard => ({ ...standard, name: label })),
  };
}

it.each(hostile.map(text => [text.slice(0, 30), text] as const))('keeps hostile text as text: %j', async (_, text) => {
  const file = await formWorkbook(hostileForm(text));
  for (const [name, xml] of xmlParts(file)) {
    parseStrictly(xml);
    if (/worksheets\/sheet\d+\.xml$/.test(name)) expect(xml.match(/<f>(?!SUM\(|IF\(C)/)).toBeNull();
    expect(xml).not.toContain('<hyperlink');
  }
});

it('shows equal labels apart', () => {
  const { activity } = choicesOf(hostileForm('=1+1'));
  expect(activity.map(({ label }) => label)).toEqual(['=1+1: =1+1', '=1+1: =1+1 [y]']);
});

it('cuts what a cell cannot hold', async () => {
  const workbook = await load(await formWorkbook(hostileForm('𝕒'.repeat(20_000))));
  workbook.eachSheet(sheet => {
    sheet.eachRow(row => {
      row.eachCell(({ value }) => {
        expect(typeof value === 'string' ? value.length : 0).toBeLessThanOrEqual(32_767);
      });
    });
  });
});

it('gives equal bytes for equal forms, and other bytes for another unit', async () => {
  const again = await formWorkbook(madeForm('so-a', { indicators, previous: before }));
  expect(Buffer.compare(again, fullFile)).toBe(0);
  expect(Buffer.compare(bareFile, fullFile)).not.toBe(0);
});

it.each([
  ['full', fullFile],
  ['bare', bareFile],
])('satisfies the Open XML SDK: %s', async (_, file) => {
  expect(await validate(file, 'xlsx', 'Office2019')).toEqual([]);
});
