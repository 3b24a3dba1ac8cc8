import { type CountedInput, type Figure, inputsOf, operandsOf, type StatedInput } from '../figures/figure.ts';
import type { Figures } from '../figures/figures.ts';
import type { Path } from '../findings/place.ts';
import type { CellPlace } from '../form/form-finding.ts';
import type { Evidence, ReceiptEvidence } from './evidence.ts';

/** A place in a file of the plan. */
export interface FilePlace {
  readonly file: string;
  readonly path: Path;
  readonly line: number;
  readonly column: number;
}

/** Something that a figure is made from, led back to where it stands and to how it came. */
export interface TracedInput extends Pick<CountedInput, 'unit' | 'activity'> {
  readonly value?: number;
  readonly place?: FilePlace;
  /** In the unit's own form. */
  readonly cell?: CellPlace;
  readonly receipt?: ReceiptEvidence;
}

export interface TracedLeftOut extends Pick<Figure['leftOut'][number], 'unit' | 'reason'> {
  readonly value?: number;
  readonly place?: FilePlace;
  readonly receipt?: ReceiptEvidence;
}

/** One figure, followed back to the files. */
export interface Traced {
  readonly figure: Figure;
  readonly inputs: readonly TracedInput[];
  /** Other figures that it is made from, in the order of its formula. */
  readonly operands: readonly Figure[];
  readonly leftOut: readonly TracedLeftOut[];
}

const placed = (file: string, path: Path, { lineOf }: Evidence): FilePlace => ({ file, path, ...lineOf(file, path) });

async function tracedInput(input: StatedInput | CountedInput, evidence: Evidence): Promise<TracedInput> {
  const { unit, file, path } = input;
  const receipt = unit && evidence.receiptOf(unit.id);
  const cell = unit && path && (await evidence.cellOf(unit.id, path));
  return {
    ...(unit !== undefined && { unit }),
    ...('activity' in input && input.activity !== undefined && { activity: input.activity }),
    ...('value' in input && { value: input.value }),
    ...(file !== undefined && { place: placed(file, path ?? [], evidence) }),
    ...(cell !== undefined && { cell }),
    ...(receipt !== undefined && { receipt }),
  };
}

function tracedLeftOut({ unit, reason, stated }: Figure['leftOut'][number], evidence: Evidence): TracedLeftOut {
  const receipt = evidence.receiptOf(unit.id);
  return {
    unit,
    reason,
    ...(stated !== undefined && { value: stated.value, place: placed(stated.file, stated.path, evidence) }),
    ...(receipt !== undefined && { receipt }),
  };
}

/** Follows a figure to units, files with line, cells of forms and receipts, and to what was left out. */
export async function trace(figure: Figure, figures: Figures, evidence: Evidence): Promise<Traced> {
  const inputs: TracedInput[] = [];
  for (const input of inputsOf(figure.formula)) inputs.push(await tracedInput(input, evidence));
  return {
    figure,
    inputs,
    operands: operandsOf(figure.formula).flatMap(id => figures.get(id) ?? []),
    leftOut: figure.leftOut.map(left => tracedLeftOut(left, evidence)),
  };
}
