import type { Figure } from '../figures/figure.ts';
import type { FigureWords } from '../figures/words.ts';
import { shortId } from '../intake/pretty.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { PeriodId } from '../model/period.ts';
import { parted } from '../output/parted.ts';
import type { Style } from '../output/style.ts';
import { displayWidth, padEnd, safe, wrap } from '../output/terminal.ts';
import type { ReceiptEvidence } from './evidence.ts';
import type { FilePlace, Traced, TracedInput, TracedLeftOut } from './trace.ts';
import type { TraceWords } from './words.ts';

export interface TraceContext {
  readonly words: TraceWords;
  readonly figures: FigureWords;
  readonly style: Style;
  readonly columns: number;
  /** Path of a file as the person at the keyboard would type it. */
  readonly show: (file: string) => string;
  readonly period: PeriodId;
  readonly asOf: CivilDate;
  readonly illustrative: boolean;
}

const longest = 2000;
const widestValue = 24;

const shown = (text: string): string => safe(text, longest);

const placeText = ({ file, line, column }: FilePlace, { style, show }: TraceContext): string =>
  style.path(shown(`${show(file)}:${line}:${column}`));

/** The value in the measure of the figure it goes into; a count has none. */
const valueText = (value: number | undefined, figure: Figure, { figures }: TraceContext): string =>
  value === undefined ? '' : figures.amount(value, figure);

const titled = (name: string, value: string): string => [name, value].filter(part => part !== '').join(': ');

function receiptLines({ id, receipt }: ReceiptEvidence, context: TraceContext): readonly string[] {
  const { words, columns, style } = context;
  const [original] = receipt.originals;
  return [
    wrap(shown(words.receipt(shortId(id), receipt)), columns, '    '),
    ...(original === undefined ? [] : [style.dim(wrap(shown(words.original(original.name)), columns, '    '))]),
  ];
}

/** Where one number stands: in the report, and in the cell of the form from which it was read. */
function placeLines(input: TracedInput, figure: Figure, context: TraceContext, isOnly: boolean): readonly string[] {
  const { place, cell, value } = input;
  if (place === undefined) return [];
  const after = isOnly ? '' : valueText(value, figure, context);
  return [
    `    ${placeText(place, context)}${after === '' ? '' : `  ${after}`}`,
    ...(cell === undefined ? [] : [wrap(shown(context.words.cell(cell)), context.columns, '      ')]),
  ];
}

/** What one unit gave, in the order of its report, and the receipt under which all of it came. */
function unitLines(inputs: readonly TracedInput[], figure: Figure, context: TraceContext): readonly string[] {
  const [first] = inputs;
  if (first === undefined) return [];
  const { unit, activity, value, receipt } = first;
  const isOnly = inputs.length === 1;
  const head = titled(unit?.name ?? activity?.name ?? '', isOnly ? valueText(value, figure, context) : '');
  return [
    ...(head === '' ? [] : [wrap(shown(head), context.columns, '  ')]),
    ...inputs.flatMap(input => placeLines(input, figure, context, isOnly)),
    ...(receipt === undefined ? [] : receiptLines(receipt, context)),
    ...(unit !== undefined && receipt === undefined ? [`    ${context.words.noReceipt}`] : []),
  ];
}

/** Numerators and denominators of a quotient are amounts of their own, in no measure of the figure. */
const measured = (figure: Figure): Figure => {
  const { formula } = figure;
  return formula.kind === 'ratio' || formula.kind === 'weighted-mean' ? { ...figure, kind: 'count' } : figure;
};

function leftOutLines(left: TracedLeftOut, figure: Figure, context: TraceContext): readonly string[] {
  const { unit, reason, value, place } = left;
  const head = `${titled(unit.name, valueText(value, figure, context))} – ${context.figures.reasons[reason]}`;
  return [
    wrap(shown(head), context.columns, '  '),
    ...(place === undefined ? [] : [`    ${placeText(place, context)}`]),
  ];
}

const operandLines = (operands: readonly Figure[], { figures, style, columns }: TraceContext): readonly string[] =>
  operands.flatMap(one => [
    wrap(shown(`${figures.value(one)} – ${figures.name(one.subject)}`), columns, '  '),
    `    ${style.dim(one.id)}`,
  ]);

function headLines(figure: Figure, context: TraceContext): readonly string[] {
  const { words, figures, style, columns } = context;
  const { status, asOf, standard, source } = figure;
  const facts = [
    figures.value(figure),
    ...(status === undefined ? [] : [figures.statuses[status]]),
    ...(asOf === undefined ? [] : [figures.asOf(asOf)]),
    ...(standard === undefined ? [] : [words.standard(standard)]),
  ];
  return [
    style.heading(wrap(shown(figures.name(figure.subject)), columns, '')),
    wrap(shown(facts.join(' · ')), columns, ''),
    ...(source === undefined ? [] : [wrap(shown(words.source(source)), columns, '')]),
    style.dim(figure.id),
    style.dim(words.heading(context.period, context.asOf)),
    ...(context.illustrative ? [style.warning(words.illustrative)] : []),
  ];
}

/** One figure for people: formula, then what it is made from, then what is not in it. */
export function prettyTrace({ figure, inputs, operands, leftOut }: Traced, context: TraceContext): string {
  const { words, figures, style, columns, period } = context;
  const byUnit = parted(inputs, ({ unit, activity }) => unit?.id ?? activity?.id ?? '');
  const lines = [
    ...headLines(figure, context),
    '',
    wrap(`${words.formula}: ${figures.formula(figure)}.`, columns, ''),
    ...operandLines(operands, context),
    ...(inputs.length === 0 ? [] : ['', style.heading(words.inputs(inputs.length))]),
    ...[...byUnit.values()].flatMap(own => unitLines(own, measured(figure), context)),
    ...(leftOut.length === 0 ? [] : ['', style.heading(words.leftOut(leftOut.length))]),
    ...leftOut.flatMap(left => leftOutLines(left, figure, context)),
    ...operands.slice(0, 1).flatMap(({ id }) => ['', words.next(id, period)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Figures one a line: id, value, name. */
export function figureLines(figures: readonly Figure[], { figures: words, style }: TraceContext): readonly string[] {
  const rows = figures.map(figure => ({ figure, value: words.value(figure) }));
  const width = Math.max(0, ...figures.map(({ id }) => id.length));
  const valueWidth = Math.min(widestValue, Math.max(0, ...rows.map(({ value }) => displayWidth(value))));
  return rows.map(
    ({ figure, value }) =>
      `${style.code(padEnd(figure.id, width))}  ${padEnd(shown(value), valueWidth)}  ${safe(words.name(figure.subject))}`,
  );
}
