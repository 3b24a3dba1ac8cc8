import { choicesOf } from '../../../src/form/choices.ts';
import type { Form } from '../../../src/form/form.ts';
import {
  type ChoiceList,
  type FieldName,
  type FormColumn,
  formTables,
  type TableName,
} from '../../../src/form/layout.ts';
import { tick } from '../../../src/messages/vi/form-labels.ts';
import type { Report } from '../../../src/model/documents.ts';
import type { CellValue } from '../../../src/office/reading/workbook-content.ts';

/** One row to be filled: the thing of the plan that it stands for, or the next empty row. */
export interface FilledRow {
  readonly key?: string;
  readonly cells: Readonly<Record<string, CellValue>>;
}

export interface Filling {
  readonly fields: Partial<Readonly<Record<FieldName, CellValue>>>;
  readonly tables: Readonly<Record<TableName, readonly FilledRow[]>>;
}

const text = (words: string): CellValue => ({ kind: 'text', text: words });

/** What a clerk types into the form so that it says what `report` says. */
export function fillingOf(form: Form, report: Report): Filling {
  const choices = choicesOf(form);
  const label = (list: ChoiceList, id: string): string => choices[list].find(one => one.id === id)?.label ?? id;
  const cell = (table: TableName, name: string, value: string | number): CellValue => {
    const columns: readonly FormColumn[] = formTables.find(one => one.name === table)?.columns ?? [];
    const column = columns.find(one => one.name === name);
    if (typeof value === 'number') return { kind: 'number', number: value };
    if (column?.kind === 'date') return { kind: 'date', date: value };
    return text(column?.choices === undefined ? value : label(column.choices, value));
  };
  const row = (table: TableName, item: object, key?: string): FilledRow => ({
    ...(key !== undefined && { key }),
    cells: Object.fromEntries(
      Object.entries(item).flatMap(([name, value]) =>
        typeof value === 'string' || typeof value === 'number' ? [[name, cell(table, name, value)]] : [],
      ),
    ),
  });
  const { document } = report;
  return {
    fields: {
      ...(report.nil && { nil: text(tick) }),
      ...(document !== undefined && { number: text(document.number), date: { kind: 'date', date: document.date } }),
      ...(document?.signer !== undefined && { signerTitle: text(document.signer.title) }),
      ...(document?.signer?.name !== undefined && { signerName: text(document.signer.name) }),
    },
    tables: {
      activities: (report.activities ?? []).map(({ activity, outputs: _, ...rest }) =>
        row('activities', rest, activity),
      ),
      outputs: (report.activities ?? []).flatMap(({ activity, outputs = [] }) =>
        outputs.map(output => row('outputs', { activity, ...output })),
      ),
      indicators: (report.indicators ?? []).map(({ indicator, ...rest }) => row('indicators', rest, indicator)),
      funding: (report.funding ?? []).map(item => row('funding', item)),
      documents: (report.issuedDocuments ?? []).map(item => row('documents', item)),
      difficulties: (report.difficulties ?? []).map(item => row('difficulties', item)),
      proposals: (report.proposals ?? []).map(item => row('proposals', item)),
      directions: (report.nextPeriod ?? []).map(item => row('directions', item)),
    },
  };
}

/** The same report with its activities and indicators in the order of the form: their order says nothing. */
export function inFormOrder(form: Form, report: Report): Report {
  const rank = (ids: readonly { readonly id: string }[], id: string): number => ids.findIndex(one => one.id === id);
  const { activities, indicators, ...rest } = report;
  return {
    ...rest,
    ...(activities !== undefined && {
      activities: [...activities].sort((a, b) => rank(form.activities, a.activity) - rank(form.activities, b.activity)),
    }),
    ...(indicators !== undefined && {
      indicators: [...indicators].sort(
        (a, b) => rank(form.indicators, a.indicator) - rank(form.indicators, b.indicator),
      ),
    }),
  };
}
