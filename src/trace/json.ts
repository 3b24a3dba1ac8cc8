import type { Figure, Formula } from '../figures/figure.ts';
import type { FigureWords } from '../figures/words.ts';
import { toPointer } from '../findings/place.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { PeriodId } from '../model/period.ts';
import { jsonText } from '../output/json-text.ts';
import type { ReceiptEvidence } from './evidence.ts';
import type { FilePlace, Traced, TracedInput, TracedLeftOut } from './trace.ts';

export interface TraceHead {
  readonly plan: string;
  readonly cycle: string;
  readonly period: PeriodId;
  readonly asOf: CivilDate;
  readonly illustrative: boolean;
}

const brief = (figure: Figure, words: FigureWords): object => ({
  id: figure.id,
  name: words.name(figure.subject),
  kind: figure.kind,
  value: figure.value,
  ...(figure.measure !== undefined && { measure: figure.measure }),
  text: words.value(figure),
});

const placeOf = ({ file, path, line, column }: FilePlace): object => ({
  file,
  line,
  column,
  pointer: toPointer(path),
});

const receiptOf = ({ id, file, receipt }: ReceiptEvidence): object => ({
  id,
  file,
  receivedAt: receipt.receivedAt,
  outcome: receipt.outcome,
  ...(receipt.document !== undefined && {
    document: { number: receipt.document.number, issued: receipt.document.issued },
  }),
  originals: receipt.originals.map(({ name, sha256 }) => ({ name, sha256 })),
});

const named = ({ id, name }: { readonly id: string; readonly name: string }): object => ({ id, name });

const inputOf = ({ unit, activity, value, place, cell, receipt }: TracedInput): object => ({
  ...(unit !== undefined && { unit: named(unit) }),
  ...(activity !== undefined && { activity: named(activity) }),
  ...(value !== undefined && { value }),
  ...(place !== undefined && { place: placeOf(place) }),
  ...(cell !== undefined && { cell: { sheet: cell.sheet, cell: cell.cell } }),
  ...(receipt !== undefined && { receipt: receiptOf(receipt) }),
});

const leftOutOf = ({ unit, reason, value, place, receipt }: TracedLeftOut): object => ({
  unit: named(unit),
  reason,
  ...(value !== undefined && { value }),
  ...(place !== undefined && { place: placeOf(place) }),
  ...(receipt !== undefined && { receipt: receiptOf(receipt) }),
});

const dates = (formula: Formula): object => (formula.kind === 'days' ? { from: formula.from, to: formula.to } : {});

/** Version 1 of `plan trace --json` for one figure (`schemas/output/trace.schema.json`); additions only. */
export function jsonTrace(traced: Traced, head: TraceHead, words: FigureWords): string {
  const { figure, inputs, operands, leftOut } = traced;
  const { status, asOf, standard, source, formula } = figure;
  return jsonText({
    version: 1,
    ...head,
    figure: {
      ...brief(figure, words),
      ...(status !== undefined && { status }),
      ...(asOf !== undefined && { asOf }),
      ...(standard !== undefined && { standard }),
      ...(source !== undefined && { source }),
    },
    formula: { kind: formula.kind, text: words.formula(figure), ...dates(formula) },
    operands: operands.map(operand => brief(operand, words)),
    inputs: inputs.map(inputOf),
    leftOut: leftOut.map(leftOutOf),
  });
}

/** The same for a list of figures. */
export const jsonFigures = (figures: readonly Figure[], head: TraceHead, words: FigureWords): string =>
  jsonText({ version: 1, ...head, figures: figures.map(figure => brief(figure, words)) });
