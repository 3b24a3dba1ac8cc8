import type { Path } from '../findings/place.ts';
import { figures as words } from '../messages/vi/figures.ts';
import { sourceSheet } from '../messages/vi/source-sheet.ts';
import type { PeriodId } from '../model/period.ts';
import { parted } from '../output/parted.ts';
import type { UnitLabel } from '../report/unit-label.ts';
import { type CountedInput, type Figure, inputsOf, operandsOf, type StatedInput, unitsOf } from './figure.ts';
import type { FigureId } from './figure-id.ts';
import type { Figures } from './figures.ts';

/** One figure and all that it comes from, as the workbook holds it. */
export interface SourceRow {
  readonly id: FigureId;
  readonly name: string;
  readonly value: string;
  readonly formula: string;
  readonly inputs: string;
  readonly receipts: string;
  readonly leftOut: string;
}

/** What leads from a file to its lines, and from a unit to the document under which its report of the period came. */
export interface SourceEvidence {
  readonly period: PeriodId;
  readonly lineOf: (file: string, path: Path) => number;
  readonly documentOf: (unit: string) => string | undefined;
}

/** Beyond this many the rest is counted: a cell is to be read. */
const most = 8;

/** Listed line by line on sheets of their own, each with its file. */
const listedElsewhere: ReadonlySet<Figure['subject']['of']> = new Set(['funding-line', 'unit', 'activity']);

/** Single lines of reports, and counts of nothing, need no explanation here. */
function isSummed({ subject, formula, kind, value, leftOut }: Figure): boolean {
  if (listedElsewhere.has(subject.of) || (kind === 'count' && value === 0 && leftOut.length === 0)) return false;
  return subject.of !== 'output' || inputsOf(formula).length > 1;
}

/** The first of the things in words, one a line; what is cut off is never looked up. */
function shortened<T>(
  things: readonly T[],
  textOf: (thing: T) => string,
  { id }: Figure,
  { period }: SourceEvidence,
): string {
  const rest = things.length - most;
  const texts = (rest > 1 ? things.slice(0, most) : things).map(textOf);
  return (rest > 1 ? [...texts, sourceSheet.more(rest, period, id)] : texts).join('\n');
}

const placeOf = ({ file, path }: StatedInput | CountedInput, { lineOf }: SourceEvidence): string =>
  file === undefined ? '' : path === undefined ? file : `${file}:${lineOf(file, path)}`;

/** What one unit gave and where each part of it stands. */
function unitText(inputs: readonly (StatedInput | CountedInput)[], figure: Figure, evidence: SourceEvidence): string {
  const [first] = inputs;
  const name = first?.unit?.name ?? (first !== undefined && 'activity' in first ? first.activity?.name : undefined);
  const places = inputs.map(input => {
    const value = 'value' in input ? words.amount(input.value, figure) : '';
    return [value, placeOf(input, evidence)].filter(part => part !== '').join(' – ');
  });
  const told = places.filter(part => part !== '').join('; ');
  return [name ?? '', told].filter(part => part !== '').join(': ');
}

function inputsText(figure: Figure, figures: Figures, evidence: SourceEvidence): string {
  const operands = operandsOf(figure.formula).flatMap(id => figures.get(id) ?? []);
  const byUnit = parted(inputsOf(figure.formula), input => input.unit?.id ?? JSON.stringify(input));
  return shortened(
    [
      ...operands.map(operand => () => sourceSheet.operand(operand.id, words.value(operand))),
      ...[...byUnit.values()].map(inputs => () => unitText(inputs, figure, evidence)),
    ],
    text => text(),
    figure,
    evidence,
  );
}

const documentText = ({ id, short }: UnitLabel, { documentOf }: SourceEvidence): readonly string[] => {
  const document = documentOf(id);
  return document === undefined ? [] : [`${short}: ${document}`];
};

/** Every summed figure of a report with its formula in words, units, places, receipts, and what was left out and why. */
export function sourceRows(figures: Figures, evidence: SourceEvidence): readonly SourceRow[] {
  return [...figures.values()].filter(isSummed).map(figure => ({
    id: figure.id,
    name: words.name(figure.subject),
    value: words.value(figure),
    formula: words.formula(figure),
    inputs: inputsText(figure, figures, evidence),
    receipts: shortened(
      unitsOf(figure).flatMap(unit => documentText(unit, evidence)),
      text => text,
      figure,
      evidence,
    ),
    leftOut: shortened(
      figure.leftOut,
      ({ unit, reason }) => `${unit.name}: ${words.reasons[reason]}`,
      figure,
      evidence,
    ),
  }));
}
