import {
  activityBefore,
  figureFormat,
  indicatorText,
  measureText,
  nothingKnown,
} from '../../messages/vi/form-known.ts';
import { shortRoleLabels } from '../../messages/vi/report-labels.ts';
import { choicesOf } from '../choices.ts';
import type { Form, FormIndicator, KnownFigure } from '../form.ts';
import type { ColumnName, TableName } from '../layout.ts';

/** A number keeps its value; year, "khoảng" and the sign of percent are its format. */
export type IssuedValue = string | { readonly number: number; readonly format: string };

export interface EntryRow {
  readonly key: string;
  readonly values: Readonly<Record<string, IssuedValue>>;
}

/** What the coordinator fills in: a row for each thing of the plan, and headings between them. */
export type IssuedRow = EntryRow | { readonly heading: string };

export const isEntry = (row: IssuedRow): row is EntryRow => 'key' in row;

type Values<T extends TableName> = Partial<Readonly<Record<ColumnName<T>, IssuedValue>>>;

function activityRows(form: Form): readonly IssuedRow[] {
  const titles = new Map(choicesOf(form).taskGroup.map(({ id, label }) => [id, label]));
  return form.activities.flatMap(({ id, clause, title, taskGroup, role, previous }, index): readonly IssuedRow[] => {
    const values: Values<'activities'> = {
      clause,
      title,
      role: shortRoleLabels[role],
      ...(previous !== undefined && { previous: activityBefore(previous) }),
    };
    const begins = form.activities[index - 1]?.taskGroup.id !== taskGroup.id;
    return [...(begins ? [{ heading: titles.get(taskGroup.id) ?? taskGroup.name }] : []), { key: id, values }];
  });
}

const known = (figure: KnownFigure, indicator: FormIndicator, approximate = false): IssuedValue => ({
  number: figure.value,
  format: figureFormat(figure, indicator.unit, approximate),
});

function indicatorRow(indicator: FormIndicator, form: Form): EntryRow {
  const { id, baseline, target, previous, approximate } = indicator;
  const values: Values<'indicators'> = {
    title: indicatorText(indicator, form.standards),
    measure: measureText(indicator),
    ...(baseline !== undefined && { baseline: known(baseline, indicator) }),
    ...(target !== undefined && { target: known(target, indicator, approximate) }),
    ...(previous !== undefined && { previous: known(previous, indicator) }),
  };
  return { key: id, values };
}

export function issuedRows(form: Form, table: TableName): readonly IssuedRow[] {
  if (table === 'activities') return activityRows(form);
  if (table === 'indicators') return form.indicators.map(indicator => indicatorRow(indicator, form));
  return [];
}

/** What stands in an issued cell where nothing is known. */
export const unknownValue: IssuedValue = nothingKnown;
