import type { ColumnName, TableName } from '../layout.ts';

/** Widths in digits of the default font; text wraps, numbers that do not fit would show as `####`. */
export const columnWidths: { readonly [T in TableName]: Readonly<Record<ColumnName<T>, number>> } = {
  activities: { key: 8, clause: 13, title: 27, role: 10, previous: 42, status: 14, result: 46, reason: 26 },
  outputs: { activity: 58, name: 48, quantity: 14, unit: 14 },
  indicators: {
    key: 8,
    title: 33,
    measure: 8,
    baseline: 13,
    target: 19,
    previous: 13,
    value: 11,
    numerator: 12,
    denominator: 12,
    standard: 16,
    asOf: 12,
    status: 13,
    source: 18,
    note: 18,
  },
  funding: { source: 44, taskGroup: 44, planned: 15, disbursed: 15, note: 34 },
  documents: { number: 22, date: 14, title: 62 },
  difficulties: { text: 54, cause: 44, causeKind: 14, taskGroup: 40 },
  proposals: { text: 76, to: 30, kind: 26 },
  directions: { text: 92, taskGroup: 44 },
};
