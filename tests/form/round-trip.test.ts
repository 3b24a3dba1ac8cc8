/** Whatever a form can say, it says the same when it comes back. */

import { beforeAll, describe, expect, it } from 'vitest';
import { formTables } from '../../src/form/layout.ts';
import { readForm } from '../../src/form/read-form.ts';
import { reportYaml } from '../../src/form/report-yaml.ts';
import { formTableWords } from '../../src/messages/vi/form-columns.ts';
import type { Report } from '../../src/model/documents.ts';
import { schemaErrors } from '../../src/schema/check.ts';
import { readPlainYaml } from '../../src/source/read.ts';
import { emptyForm, type FakeWorkbook, filledForm, text } from './support/fake-workbook.ts';
import { inFormOrder } from './support/filling.ts';
import { formIn, type PlanForms, shippedForms, smallForms } from './support/forms.ts';
import { emptyReport } from './support/full-report.ts';
import { randomReport, seeded } from './support/random-report.ts';

let shipped: PlanForms;
let small: PlanForms;
beforeAll(async () => {
  shipped = await shippedForms();
  small = await smallForms();
});

const sheetOf = (table: keyof typeof formTableWords): string => formTableWords[table].sheet;

describe('the reports of the shipped plan', () => {
  it('put into the forms of their units, they are read back the same', () => {
    expect(shipped.reports.size).toBeGreaterThan(30);
    for (const [unit, report] of shipped.reports) {
      const form = formIn(shipped.forms, unit);
      const reading = readForm(filledForm(form, report).content(), form);
      expect([unit, reading.findings]).toEqual([unit, []]);
      expect(reading.whole).toEqual(inFormOrder(form, report));
    }
  });
});

describe('a form that nobody filled in', () => {
  it('is the report that says so', () => {
    const form = formIn(small.forms, 'so-mot');
    const { value, findings } = readForm(emptyForm(form).content(), form);
    expect(findings).toEqual([]);
    expect(value).toEqual(emptyReport);
  });

  it('with the tick is the report of nothing', () => {
    const form = formIn(small.forms, 'so-mot');
    const workbook = emptyForm(form);
    workbook.typeField('nil', text('x'));
    const { whole, findings } = readForm(workbook.content(), form);
    expect(findings).toEqual([]);
    expect(whole?.nil).toBe(true);
  });
});

/** What people and programs do to a workbook without touching what it says. */
const handling: readonly (readonly [string, (workbook: FakeWorkbook) => void])[] = [
  ['nothing', () => undefined],
  ['texts decomposed', workbook => workbook.decompose()],
  [
    'rows inserted above every table',
    workbook => {
      for (const { name } of formTables) workbook.insertRow(sheetOf(name), 1, 3);
    },
  ],
  [
    'empty rows inserted within every table',
    workbook => {
      for (const { name, columns } of formTables)
        workbook.insertRow(sheetOf(name), workbook.head(name, columns[0].name).row + 2, 2);
    },
  ],
  [
    'columns moved',
    workbook => {
      for (const { name, columns } of formTables) workbook.moveColumn(sheetOf(name), 1, columns.length + 2);
    },
  ],
  [
    'columns inserted',
    workbook => {
      for (const { name, columns } of formTables)
        for (let column = columns.length; column > 1; column -= 1)
          workbook.moveColumn(sheetOf(name), column, column + 3);
    },
  ],
  [
    'sheets renamed',
    workbook => {
      for (const { name } of formTables) workbook.renameSheet(sheetOf(name), `${sheetOf(name)} 2024`);
    },
  ],
  [
    'rows of the plan sorted as whole rows',
    workbook => {
      for (const table of ['activities', 'indicators'] as const) {
        const { sheet, row, column } = workbook.head(table, 'title');
        workbook.sortRows(sheet, [row + 1, workbook.at(`bm_${table}_end`).row - 1], column);
      }
    },
  ],
  ['an empty sheet added', workbook => workbook.addSheet('Sheet1')],
];

describe.each(handling)('after %s', (_, handle) => {
  it('any report is read back equal', () => {
    for (let seed = 1; seed <= 25; seed += 1)
      for (const [unit, form] of small.forms) {
        const report = randomReport(form, seeded(seed * 1000 + unit.length));
        const workbook = filledForm(form, report);
        handle(workbook);
        const { whole, findings } = readForm(workbook.content(), form);
        expect([unit, seed, findings]).toEqual([unit, seed, []]);
        expect(whole).toEqual(report);
      }
  });
});

it('sorted only by what is seen, contents follow their titles, with a warning', () => {
  for (const [unit, report] of shipped.reports) {
    const form = formIn(shipped.forms, unit);
    const workbook = filledForm(form, report);
    const { sheet, row, column } = workbook.head('activities', 'title');
    const seen = [2, 3, 4, 5, 6, 7, 8];
    workbook.sortRows(sheet, [row + 1, workbook.at('bm_activities_end').row - 1], column, seen);
    const { whole, findings } = readForm(workbook.content(), form);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(report.nil ? [] : ['form/sorted-apart']));
    expect(whole).toEqual(inFormOrder(form, report));
  }
});

/** Every single value of a report by its place. */
function values(node: unknown, path = ''): ReadonlyMap<string, unknown> {
  if (typeof node !== 'object' || node === null) return new Map([[path, node]]);
  return new Map(Object.entries(node).flatMap(([key, inner]) => [...values(inner, `${path}/${key}`)]));
}

it('one cell changed is exactly one change', () => {
  const form = formIn(small.forms, 'so-mot');
  const texts = ['outputs', 'funding', 'documents', 'difficulties', 'proposals', 'directions'] as const;
  let changes = 0;
  for (let seed = 1; seed <= 40; seed += 1) {
    const report = randomReport(form, seeded(seed));
    const before = values(readForm(filledForm(form, report).content(), form).whole);
    for (const table of texts)
      for (const { name, kind } of formTables.find(one => one.name === table)?.columns ?? []) {
        const workbook = filledForm(form, report);
        const { sheet, row, column } = workbook.head(table, name);
        if (kind !== 'text' || workbook.get(sheet, row + 1, column) === undefined) continue;
        workbook.type(table, name, 1, text('Một nội dung khác.'));
        const after = values(readForm(workbook.content(), form).whole);
        const changed = [...after].filter(([path, value]) => before.get(path) !== value);
        expect(changed.map(([, value]) => value)).toEqual(['Một nội dung khác.']);
        expect(after.size).toBe(before.size);
        changes += 1;
      }
  }
  expect(changes).toBeGreaterThan(200);
});

describe('the file of an accepted report', () => {
  const again = (yaml: string): unknown => readPlainYaml('reports/2024/x.yaml', new TextEncoder().encode(yaml));

  it('is read back as the same report, whatever the words', async () => {
    const { readGuardedYaml } = await import('../../src/source/guarded-yaml.ts');
    for (let seed = 1; seed <= 60; seed += 1) {
      const form = formIn(small.forms, 'so-mot');
      const report = randomReport(form, seeded(seed));
      const bytes = new TextEncoder().encode(reportYaml(report));
      const { value, findings } = readGuardedYaml('reports/2024/so-mot.yaml', bytes);
      expect([seed, findings]).toEqual([seed, []]);
      expect(value).toEqual(report);
      expect(schemaErrors('report', value)).toEqual([]);
    }
  });

  it('says on top that data is made up', () => {
    const report = shipped.reports.get('so-ldtbxh');
    const yaml = report === undefined ? '' : reportYaml(report);
    expect(yaml.split('\n').slice(0, 4)).toEqual([
      '# yaml-language-server: $schema=../../../schemas/report.schema.json',
      '# Dữ liệu minh họa: không phải số liệu thật của đơn vị.',
      'format: 1',
      'plan: ke-hoach-161-quang-nam',
    ]);
    expect(again(yaml)).toBeDefined();
  });

  it('is the same text for equal reports, whatever the order of their fields', () => {
    const form = formIn(small.forms, 'so-mot');
    const report = randomReport(form, seeded(3));
    const turned = Object.fromEntries(Object.entries(report).reverse()) as unknown as Report;
    expect(reportYaml({ ...turned, funding: turned.funding ?? [] })).toBe(reportYaml(report));
  });
});
