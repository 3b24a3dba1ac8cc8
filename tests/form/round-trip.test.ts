/** Whatever a form can say, it says the same when it comes back. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readForm } from '../../src/form/read-form.ts';
import { filledForm } from './support/fake-workbook.ts';
import { inFormOrder } from './support/filling.ts';
import { formIn, type PlanForms, shippedForms } from './support/forms.ts';

describe('the reports of the shipped plan', () => {
  let shipped: PlanForms;
  beforeAll(async () => {
    shipped = await shippedForms();
  });

  it('every report put into the form of its unit is read back the same', () => {
    expect(shipped.reports.size).toBeGreaterThan(30);
    for (const [unit, report] of shipped.reports) {
      const form = formIn(shipped.forms, unit);
      const reading = readForm(filledForm(form, report).content(), form);
      expect([unit, reading.findings]).toEqual([unit, []]);
      expect(reading.whole).toEqual(inFormOrder(form, report));
    }
  });
});
