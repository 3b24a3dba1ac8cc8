import type { Form, FormIndicator } from './form.ts';
import type { ColumnName, TableName } from './layout.ts';

/** Whether a table has anything to fill; a sheet without is there, so that its names exist, but hidden. */
export function isVisible({ activities, indicators, sources }: Form, table: TableName): boolean {
  if (table === 'activities' || table === 'outputs') return activities.length > 0;
  if (table === 'indicators') return indicators.length > 0;
  return table !== 'funding' || sources.length > 0;
}

const figures = { baseline: true, target: true, previous: true } as const satisfies Partial<
  Record<ColumnName<'indicators'> & keyof FormIndicator, true>
>;

/** Whether a column would be empty in every row, or offer an empty list; it is there but hidden, for the same reason. */
export function isVacant({ activities, indicators, standards }: Form, table: TableName, column: string): boolean {
  if (table === 'activities')
    return column === 'previous' && activities.every(({ previous }) => previous === undefined);
  if (table !== 'indicators') return false;
  if (column === 'standard') return standards.length === 0;
  return Object.hasOwn(figures, column) && indicators.every(one => one[column as keyof typeof figures] === undefined);
}
