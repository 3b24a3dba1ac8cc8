/** The workbooks that go out and come back, through the guarded reader. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { formFindings } from '../../src/form/form-findings.ts';
import { identify } from '../../src/form/identify.ts';
import { readForm } from '../../src/form/read-form.ts';
import { formWorkbook } from '../../src/form/write-workbook.ts';
import { inFormOrder } from './support/filling.ts';
import { formIn, type PlanForms, shippedForms, smallForms } from './support/forms.ts';
import { emptyReport, fullReport } from './support/full-report.ts';
import { randomReport, seeded } from './support/random-report.ts';
import { contentOf, filledWorkbook } from './support/real-form.ts';

let shipped: PlanForms;
let small: PlanForms;
beforeAll(async () => {
  shipped = await shippedForms();
  small = await smallForms();
});

it('a form that nobody filled in is the report that says so', async () => {
  for (const [unit, form] of small.forms) {
    const content = contentOf(await formWorkbook(form));
    expect(identify(content)).toMatchObject({ unit, plan: 'ke-hoach-mau', period: '2024', illustrative: false });
    const reading = readForm(content, form);
    expect([unit, reading.findings]).toEqual([unit, []]);
    expect(formFindings(reading, small.reference, undefined).map(({ code }) => code)).toEqual(['form/nothing-filled']);
  }
});

it('any report is read back equal', async () => {
  for (let seed = 1; seed <= 4; seed += 1)
    for (const [unit, form] of small.forms) {
      const report = randomReport(form, seeded(seed));
      const { whole, findings } = readForm(contentOf(await filledWorkbook(form, report)), form);
      expect([unit, seed, findings]).toEqual([unit, seed, []]);
      expect(whole).toEqual(report);
    }
});

it('reports of the shipped plan are read back the same', async () => {
  for (const unit of ['so-ldtbxh', 'so-tttt', 'thanh-tra-tinh', 'tam-ky']) {
    const form = formIn(shipped.forms, unit);
    const report = shipped.reports.get(unit);
    if (report === undefined) throw new Error(unit);
    const { whole, findings } = readForm(contentOf(await filledWorkbook(form, report)), form);
    expect([unit, findings]).toEqual([unit, []]);
    expect(whole).toEqual(inFormOrder(form, report));
  }
});

/**
 * Workbooks that LibreOffice 7.4 has opened and saved, made once. `unfilled.xlsx` is the form of the small plan's first
 * department, `filled.xlsx` the same with `fullReport` typed in (`formWorkbook` and `filledWorkbook`, written to files), both
 * through `soffice --headless --convert-to xlsx:"Calc MS Excel 2007 XML"`; `edited.xlsx` and `sorted.xlsx` are what the
 * macros `Edited` and `Sorted` of `edit.bas` make of `filled.xlsx`. They are to be made anew when what the form issues changes.
 */
describe('opened and saved by LibreOffice', () => {
  const fixture = (name: string) => {
    const bytes = readFileSync(join(import.meta.dirname, '../fixtures/form', name));
    return contentOf(new Uint8Array(bytes));
  };
  const read = (name: string) => readForm(fixture(name), formIn(small.forms, 'so-mot'));

  it('a form knows whose it is', () => {
    expect(identify(fixture('unfilled.xlsx'))).toMatchObject({ unit: 'so-mot', period: '2024' });
  });

  it('unfilled, it is the report that says so', () => {
    const { value, findings } = read('unfilled.xlsx');
    expect(findings).toEqual([]);
    expect(value).toEqual(emptyReport);
  });

  it('filled in, it says what was typed', () => {
    const { whole, findings } = read('filled.xlsx');
    expect(findings).toEqual([]);
    expect(whole).toEqual(fullReport);
  });

  it('with rows sorted and inserted, a column inserted, sheets added and copied, it says the same', () => {
    const { whole, findings } = read('edited.xlsx');
    expect(whole).toEqual(fullReport);
    expect(findings).toMatchObject([
      { code: 'form/copied-sheet', args: { sheet: 'Văn bản nháp', original: 'Văn bản' } },
      { code: 'cell/formula', sheet: 'Kinh phí', cell: 'D5', value: '1.250,5' },
      { code: 'form/added-sheet', args: { sheet: 'Sheet1' } },
    ]);
  });

  it('with only the seen columns sorted, a column moved, a sheet renamed and a row hidden, it says the same', () => {
    const { whole, findings } = read('sorted.xlsx');
    expect(whole).toEqual(fullReport);
    expect(findings).toMatchObject([
      { code: 'form/sorted-apart', sheet: 'Hoạt động', args: { rows: [5] } },
      { code: 'form/hidden-rows', sheet: 'Văn bản', args: { rows: [5] } },
    ]);
  });
});
