/** The workbooks that go out and come back, through the guarded reader. */
import { beforeAll, expect, it } from 'vitest';
import { formFindings } from '../../src/form/form-findings.ts';
import { identify } from '../../src/form/identify.ts';
import { readForm } from '../../src/form/read-form.ts';
import { formWorkbook } from '../../src/form/write-workbook.ts';
import { inFormOrder } from './support/filling.ts';
import { formIn, type PlanForms, shippedForms, smallForms } from './support/forms.ts';
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
