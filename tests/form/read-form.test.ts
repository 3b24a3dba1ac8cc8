/** What units do to forms that changes what they say, or may: told at the cell, with what to do instead. */

import { beforeAll, describe, expect, it } from 'vitest';
import type { Form } from '../../src/form/form.ts';
import { formFindings } from '../../src/form/form-findings.ts';
import { type FormReading, readForm } from '../../src/form/read-form.ts';
import { formTableWords } from '../../src/messages/vi/form-columns.ts';
import type { Report } from '../../src/model/documents.ts';
import { emptyForm, type FakeWorkbook, filledForm, number, text } from './support/fake-workbook.ts';
import { formIn, type PlanForms, smallForms } from './support/forms.ts';
import { emptyReport } from './support/full-report.ts';

let small: PlanForms;
let form: Form;
beforeAll(async () => {
  small = await smallForms();
  form = formIn(small.forms, 'so-mot');
});

const report = (contents: Partial<Report> = {}): Report => ({
  ...emptyReport,
  activities: [
    { activity: 'viec-mot', status: 'done', result: 'Đã làm.' },
    { activity: 'viec-hai', status: 'in-progress', result: 'Đang làm.' },
  ],
  ...contents,
});

const read = (workbook: FakeWorkbook): FormReading => readForm(workbook.content(), form);
const judged = (workbook: FakeWorkbook, before?: Report) => formFindings(read(workbook), small.reference, before);
const brief = (workbook: FakeWorkbook): readonly string[] =>
  judged(workbook).map(({ code, sheet, cell }) => `${code} ${sheet ?? '–'} ${cell ?? '–'}`);

const { activities: ofActivities, outputs: ofOutputs, funding: ofFunding } = formTableWords;
const addOutput = (workbook: FakeWorkbook, line: number, cells: Readonly<Record<string, string | number>>): void => {
  for (const [column, value] of Object.entries(cells))
    workbook.type('outputs', column, line, typeof value === 'number' ? number(value) : text(value));
};
const activityLabel = 'III.1.a: Việc thứ nhất';

it('nothing is found in a form filled in as it should be', () => {
  const workbook = filledForm(form, report());
  expect(judged(workbook)).toEqual([]);
  expect(read(workbook).whole).toEqual(report());
});

describe('what the form says in other words', () => {
  it('"Không phát sinh" for a result is the status of that name', () => {
    const workbook = filledForm(form, report());
    workbook.typeFor('activities', 'viec-hai', 'status', undefined);
    workbook.typeFor('activities', 'viec-hai', 'result', text('Không phát sinh'));
    expect(judged(workbook)).toEqual([]);
    expect(read(workbook).whole?.activities?.[1]).toEqual({ activity: 'viec-hai', status: 'nil' });
  });

  it('a unit typed behind the figure need not be typed beside it', () => {
    const workbook = filledForm(form, report());
    addOutput(workbook, 1, { activity: activityLabel, name: 'Hộ được hỗ trợ', quantity: '25 hộ' });
    expect(judged(workbook)).toEqual([]);
    expect(read(workbook).whole?.activities?.[0]).toHaveProperty('outputs', [
      { name: 'Hộ được hỗ trợ', quantity: 25, unit: 'hộ' },
    ]);
  });

  it('a percentage that is stored as hundredths', () => {
    const workbook = filledForm(form, report());
    workbook.typeFor('indicators', 'ty-le-mau', 'value', { kind: 'number', number: 0.0287, percent: true });
    workbook.typeFor('indicators', 'ty-le-mau', 'status', text('Chính thức'));
    expect(read(workbook).whole?.indicators).toEqual([{ indicator: 'ty-le-mau', value: 2.87, status: 'official' }]);
  });

  it('dashes and crosses in every cell of a table are nothing', () => {
    const workbook = filledForm(form, report());
    for (const column of ['text', 'cause', 'causeKind', 'taskGroup'])
      workbook.type('difficulties', column, 1, text('-'));
    workbook.type('proposals', 'text', 1, text('Không có'));
    expect(read(workbook).whole).toEqual(report());
  });

  it('a row in which only a drop-down was used is nothing', () => {
    const workbook = filledForm(form, report());
    workbook.type('funding', 'source', 3, text('Ngân sách nhà nước'));
    workbook.type('outputs', 'activity', 2, text(activityLabel));
    workbook.typeFor('indicators', 'ty-le-mau', 'standard', text('Chuẩn cũ'));
    expect(judged(workbook)).toEqual([]);
    expect(read(workbook).whole).toEqual(report());
  });

  it('labels pasted over drop-downs, decomposed and in capitals', () => {
    const workbook = filledForm(form, report());
    workbook.typeFor('activities', 'viec-mot', 'status', text('HOÀN THÀNH'.normalize('NFD')));
    expect(read(workbook).whole).toEqual(report());
  });
});

describe('rows', () => {
  it('one inserted among those of the plan is asked about', () => {
    const workbook = filledForm(form, report());
    const row = workbook.rowOf('activities', 'viec-hai');
    workbook.insertRow(ofActivities.sheet, row);
    const { column } = workbook.head('activities', 'result');
    workbook.put(ofActivities.sheet, row, column, text('Việc làm thêm'));
    expect(brief(workbook)).toEqual([`form/row-without-key ${ofActivities.sheet} G${row}`]);
    expect(read(workbook).whole).toBeUndefined();
    expect(read(workbook).value.activities).toEqual(report().activities);
  });

  it('one with an id of its own making is asked about', () => {
    const workbook = filledForm(form, report());
    const row = workbook.rowOf('activities', 'viec-hai');
    workbook.put(ofActivities.sheet, row, 1, text('viec-nam'));
    workbook.put(ofActivities.sheet, row, 3, text('Việc thứ năm'));
    expect(judged(workbook).find(({ code }) => code === 'form/unknown-key')).toMatchObject({
      args: { row, key: 'viec-nam' },
      sheet: ofActivities.sheet,
    });
  });

  it('one that lost its id is known by its title', () => {
    const workbook = filledForm(form, report());
    workbook.put(ofActivities.sheet, workbook.rowOf('activities', 'viec-hai'), 1, undefined);
    expect(brief(workbook)).toEqual([`form/sorted-apart ${ofActivities.sheet} B3`]);
    expect(read(workbook).whole).toEqual(report());
  });

  it('one copied is told to be merged, at the copy and with its model', () => {
    const workbook = filledForm(form, report());
    const row = workbook.rowOf('activities', 'viec-mot');
    workbook.insertRow(ofActivities.sheet, row + 1);
    for (let column = 1; column <= 8; column += 1)
      workbook.put(ofActivities.sheet, row + 1, column, workbook.get(ofActivities.sheet, row, column));
    expect(judged(workbook)).toMatchObject([
      { code: 'report/duplicate-entry', cell: `F${row + 1}`, related: [{ cell: `F${row}` }] },
    ]);
  });

  it('one indicator under two standards takes two rows', () => {
    const workbook = filledForm(form, report());
    const row = workbook.rowOf('indicators', 'ty-le-mau');
    const sheet = formTableWords.indicators.sheet;
    workbook.insertRow(sheet, row + 1);
    for (let column = 1; column <= 6; column += 1)
      workbook.put(sheet, row + 1, column, workbook.get(sheet, row, column));
    for (const [line, standard] of [
      [row, undefined],
      [row + 1, text('Chuẩn cũ')],
    ] as const) {
      workbook.put(sheet, line, 7, number(4));
      workbook.put(sheet, line, 10, standard);
      workbook.put(sheet, line, 12, text('Sơ bộ'));
    }
    expect(judged(workbook)).toEqual([]);
    expect(read(workbook).whole?.indicators).toHaveLength(2);
  });

  it('one deleted is told, and is not reported', () => {
    const workbook = filledForm(form, report());
    workbook.deleteRow(ofActivities.sheet, workbook.rowOf('activities', 'viec-hai'));
    expect(judged(workbook)).toMatchObject([{ code: 'form/rows-deleted', args: { titles: ['Việc thứ hai'] } }]);
    expect(read(workbook).whole?.activities).toHaveLength(1);
  });

  it('contents below the last row are not lost without a word', () => {
    const workbook = filledForm(form, report());
    const end = workbook.at('bm_outputs_end').row;
    workbook.put(ofOutputs.sheet, end + 2, 2, text('Lớp tập huấn'));
    expect(judged(workbook)).toMatchObject([
      { code: 'form/below-end', cell: `B${end + 2}`, args: { row: end + 2, end }, value: 'Lớp tập huấn' },
    ]);
  });

  it('without the row that ends the table, all that is filled is read', () => {
    const workbook = filledForm(form, report({ funding: [{ source: 'ngan-sach', planned: 10, disbursed: 5 }] }));
    workbook.dropName('bm_funding_end');
    expect(brief(workbook)).toEqual([`form/end-missing ${ofFunding.sheet} A3`]);
    expect(read(workbook).whole?.funding).toEqual([{ source: 'ngan-sach', planned: 10, disbursed: 5 }]);
  });

  it('hidden rows, columns and sheets are read and told', () => {
    const workbook = filledForm(form, report({ funding: [{ source: 'ngan-sach', planned: 10, disbursed: 5 }] }));
    workbook.sheet(ofActivities.sheet).hiddenRows.push(workbook.rowOf('activities', 'viec-mot'));
    workbook.sheet(ofActivities.sheet).hiddenColumns.push(7);
    workbook.sheet(ofFunding.sheet).state = 'hidden';
    expect(judged(workbook).map(({ code }) => code)).toEqual([
      'form/hidden-rows',
      'form/hidden-column',
      'form/hidden-sheet',
    ]);
    expect(read(workbook).whole?.funding).toHaveLength(1);
  });
});

describe('sheets and columns', () => {
  it('a deleted sheet is no empty one', () => {
    const workbook = filledForm(form, report());
    workbook.deleteSheet(ofFunding.sheet);
    expect(judged(workbook)).toMatchObject([{ code: 'form/sheet-missing', args: { table: 'funding' } }]);
    expect(read(workbook).whole).toBeUndefined();
  });

  it('a name that points at nothing any more', () => {
    const workbook = filledForm(form, report());
    workbook.dropName('bm_outputs_quantity');
    workbook.dropName('bm_field_number');
    expect(judged(workbook)).toMatchObject([
      { code: 'form/field-missing', args: { field: 'number' } },
      { code: 'form/column-missing', args: { table: 'outputs', column: 'quantity' }, sheet: ofOutputs.sheet },
    ]);
  });

  it('a column pushed down takes the whole sheet with it', () => {
    const workbook = filledForm(form, report());
    workbook.at('bm_activities_result').row += 1;
    expect(judged(workbook)[0]).toMatchObject({ code: 'form/column-shifted', args: { column: 'result' } });
    expect(read(workbook).value.activities).toBeUndefined();
  });

  it.each([
    ['form/added-sheet', 'visible'],
    ['form/hidden-sheet', 'hidden'],
    ['form/hidden-sheet', 'very-hidden'],
  ] as const)('%s: an added sheet that is %s', (code, state) => {
    const workbook = filledForm(form, report());
    workbook.addSheet('Sheet1', state);
    workbook.put('Sheet1', 1, 1, number(25));
    expect(judged(workbook)).toMatchObject([{ code, args: { sheet: 'Sheet1' }, sheet: 'Sheet1' }]);
    expect(read(workbook).whole).toEqual(report());
  });

  it('a copied sheet brings its names along and is not read', () => {
    const workbook = filledForm(form, report());
    workbook.copySheet(ofActivities.sheet, 'Bản nháp');
    workbook.put('Bản nháp', 5, 7, text('Cũ'));
    expect(judged(workbook)).toMatchObject([
      { code: 'form/copied-sheet', args: { sheet: 'Bản nháp', original: ofActivities.sheet } },
    ]);
    expect(read(workbook).whole).toEqual(report());
  });

  it('contents beside the columns are not read', () => {
    const workbook = filledForm(form, report());
    workbook.put(ofActivities.sheet, workbook.rowOf('activities', 'viec-mot'), 12, text('ghi chú'));
    expect(judged(workbook)).toMatchObject([{ code: 'form/beside-columns', value: 'ghi chú' }]);
  });

  it('what was issued and changed is told with what was issued', () => {
    const workbook = filledForm(form, report());
    workbook.typeFor('activities', 'viec-mot', 'role', text('Phối hợp'));
    workbook.typeFor('indicators', 'ty-le-mau', 'target', number(5));
    expect(judged(workbook)).toMatchObject([
      { code: 'form/issued-changed', args: { column: 'role', issued: 'Chủ trì' }, value: 'Phối hợp' },
      { code: 'form/issued-changed', args: { column: 'target', issued: '2,87' }, value: '5' },
    ]);
    expect(read(workbook).whole).toEqual(report());
  });
});

describe('cells', () => {
  const withQuantity = (value: Parameters<FakeWorkbook['type']>[3]): FakeWorkbook => {
    const workbook = filledForm(form, report());
    addOutput(workbook, 1, { activity: activityLabel, name: 'Lớp', unit: 'lớp' });
    workbook.type('outputs', 'quantity', 1, value);
    return workbook;
  };

  it('a formula is taken by its stored result, with a remark', () => {
    const workbook = withQuantity({ formula: true, value: { kind: 'number', number: 3 } });
    expect(judged(workbook)).toMatchObject([{ code: 'cell/formula', severity: 'warning', cell: 'C4', value: '3' }]);
    expect(read(workbook).whole?.activities?.[0]).toHaveProperty('outputs', [
      { name: 'Lớp', quantity: 3, unit: 'lớp' },
    ]);
  });

  it.each<[string, Parameters<FakeWorkbook['type']>[3]]>([
    ['cell/formula-without-result', { formula: true }],
    ['cell/error', { kind: 'error', error: '#REF!' }],
    ['cell/ambiguous-number', text('1.234')],
    ['form/missing-part', undefined],
  ])('%s keeps the report from being accepted', (code, value) => {
    const workbook = withQuantity(value);
    expect(judged(workbook)).toMatchObject([{ code, severity: 'error', sheet: ofOutputs.sheet, cell: 'C4' }]);
    expect(read(workbook).whole).toBeUndefined();
  });

  it.each(['-', 'x', 'không có'])('%s where a figure must stand is told as what stands there', mark => {
    expect(judged(withQuantity(text(mark)))).toMatchObject([
      { code: 'form/missing-part', args: { column: 'quantity', mark }, cell: 'C4', value: mark },
    ]);
  });

  it('a merged cell leaves the others of its range empty, and what they lack is told', () => {
    const workbook = filledForm(form, report());
    workbook.typeFor('activities', 'viec-hai', 'result', undefined);
    expect(brief(workbook)).toEqual([
      `report/result-missing ${ofActivities.sheet} F${workbook.rowOf('activities', 'viec-hai')}`,
    ]);
  });
});

describe('across cells', () => {
  it('the tick and contents', () => {
    const workbook = filledForm(form, report({ proposals: [{ text: 'Xin', to: 'UBND tỉnh', kind: 'other' }] }));
    workbook.typeField('nil', text('x'));
    expect(judged(workbook)).toMatchObject([
      { code: 'report/nil-with-content', args: { field: 'activities' }, sheet: ofActivities.sheet },
      { code: 'report/nil-with-content', args: { field: 'proposals' }, sheet: formTableWords.proposals.sheet },
    ]);
  });

  it('a form sent back blank is not a report of nothing', () => {
    expect(judged(emptyForm(form))).toMatchObject([{ code: 'form/nothing-filled', severity: 'error', cell: 'B2' }]);
  });

  it('quantities of an activity that is not reported', () => {
    const workbook = filledForm(
      form,
      report({ activities: [{ activity: 'viec-hai', status: 'done', result: 'Xong.' }] }),
    );
    addOutput(workbook, 1, { activity: activityLabel, name: 'Lớp', quantity: 3, unit: 'lớp' });
    expect(judged(workbook)).toMatchObject([
      { code: 'form/output-without-activity', args: { activity: 'Việc thứ nhất' }, cell: 'A4' },
    ]);
  });

  it.each(['nil', 'not-started'] as const)('quantities of an activity with the status %s', status => {
    const outputs = [{ name: 'Lớp', quantity: 3, unit: 'lớp' }];
    const workbook = filledForm(
      form,
      report({ activities: [{ activity: 'viec-mot', status, reason: 'Chưa có kinh phí.', outputs }] }),
    );
    expect(judged(workbook)).toMatchObject([
      { code: 'report/status-contradicted', args: { status }, sheet: ofActivities.sheet },
    ]);
  });

  it('contents without a status', () => {
    const workbook = filledForm(form, report());
    workbook.typeFor('activities', 'viec-mot', 'status', undefined);
    expect(judged(workbook)).toMatchObject([
      { code: 'form/missing-part', args: { table: 'activities', column: 'status' } },
    ]);
  });

  it('a value that its numerator and denominator contradict', () => {
    const indicators = [
      { indicator: 'ty-le-mau', value: 5, numerator: 30, denominator: 1000, status: 'official' as const },
    ];
    expect(judged(filledForm(form, report({ indicators })))).toMatchObject([
      { code: 'report/ratio', args: { value: 5, computed: 3 }, cell: 'G4', value: '5' },
    ]);
  });

  it('a date outside the period', () => {
    const issuedDocuments = [{ number: '1/KH-SM', date: '2023-03-29' }];
    expect(judged(filledForm(form, report({ issuedDocuments })))).toMatchObject([
      { code: 'report/date-outside-period', cell: 'B4', value: '29/03/2023' },
    ]);
  });

  it('a figure far from that of the year before', () => {
    const funding = (planned: number) => [{ source: 'ngan-sach', planned, disbursed: 10 }];
    const before = report({ period: 2023, funding: funding(12) });
    expect(judged(filledForm(form, report({ funding: funding(12_000_000) })), before)).toMatchObject([
      { code: 'report/unusual-change', severity: 'warning', args: { subject: 'planned', previous: 12 }, cell: 'C4' },
    ]);
  });
});

describe('the report as a document', () => {
  it('without its number is a remark, and is left out', () => {
    const workbook = filledForm(form, report());
    workbook.typeField('date', { kind: 'date', date: '2024-12-10' });
    workbook.typeField('signerTitle', text('Giám đốc'));
    expect(judged(workbook)).toMatchObject([{ code: 'form/document-unnumbered', severity: 'warning' }]);
    expect(read(workbook).whole).toEqual(report());
  });

  it.each([
    ['date', { number: text('12/BC-SM') }],
    ['signerTitle', { number: text('12/BC-SM'), date: text('10/12/2024'), signerName: text('Nguyễn Văn A') }],
  ] as const)('lacks %s', (field, cells) => {
    const workbook = filledForm(form, report());
    for (const [name, value] of Object.entries(cells)) workbook.typeField(name as keyof typeof cells, value);
    expect(judged(workbook)).toMatchObject([{ code: 'form/missing-field', args: { field } }]);
  });
});

describe('whose form it is', () => {
  it('another unit', () => {
    const other = formIn(small.forms, 'so-hai');
    const { findings, whole } = readForm(emptyForm(other).content(), form);
    expect(findings.map(({ code, args }) => [code, args])).toContainEqual([
      'form/other-identity',
      { id: 'unit', found: 'so-hai', expected: 'so-mot' },
    ]);
    expect(whole).toBeUndefined();
  });

  it('another edition of the plan', () => {
    const workbook = filledForm({ ...form, plan: { ...form.plan, edition: 2 } }, report());
    expect(judged(workbook)).toMatchObject([{ code: 'form/other-edition', args: { found: '2', expected: '1' } }]);
  });

  it('nobody knows', () => {
    const workbook = filledForm(form, report());
    workbook.deleteSheet('_bm');
    expect(judged(workbook)).toMatchObject([{ code: 'form/no-identity' }]);
  });

  it('data that the file says is made up stays marked', () => {
    const workbook = filledForm({ ...form, illustrative: true }, report());
    expect(read(workbook).whole).toEqual(report({ illustrative: true }));
  });
});

it('findings come in the order in which a person goes through the workbook', () => {
  const workbook = filledForm(form, report());
  workbook.typeField('nil', text('một phần'));
  addOutput(workbook, 2, { activity: activityLabel, name: 'Lớp', quantity: '1.234', unit: 'lớp' });
  addOutput(workbook, 1, { activity: activityLabel, name: 'Lớp', quantity: 'ước 3' });
  workbook.typeFor('activities', 'viec-mot', 'status', text('Tạm dừng'));
  expect(judged(workbook).map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual([
    'Thông tin B2',
    'Hoạt động F5',
    'Khối lượng C4',
    'Khối lượng D4',
    'Khối lượng C5',
  ]);
});
