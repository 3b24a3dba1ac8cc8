import type { Path } from '../findings/place.ts';
import { exactSum } from '../model/exact-sum.ts';
import type { UnitRegistry } from '../model/unit-registry.ts';
import { foldName } from '../text/fold.ts';
import { type Block, blockOf, blocks, type UnitLabel } from './unit-label.ts';

export interface ReportedOutput {
  readonly unit: UnitLabel;
  readonly name: string;
  readonly quantity: number;
  readonly measure: string;
  readonly file: string;
  /** Place of the quantity in the file. */
  readonly path: Path;
}

/** Sum within one block of units; never over blocks, because a department's figure often holds those of the districts. */
export interface BlockTotal {
  readonly block: Block;
  readonly quantity: number;
  readonly units: readonly UnitLabel[];
}

export interface OutputTotal {
  readonly name: string;
  readonly measure: string;
  /** Empty where quantities of this measure cannot be added. */
  readonly totals: readonly BlockTotal[];
  readonly quantities: readonly Pick<ReportedOutput, 'unit' | 'quantity' | 'file' | 'path'>[];
}

/** Shares and rates per something are no quantities that can be added. */
const isAddable = (measure: string): boolean => !/[%‰/]/.test(measure);

function totalsOf(outputs: readonly ReportedOutput[], registry: UnitRegistry): readonly BlockTotal[] {
  return blocks.flatMap(block => {
    const own = outputs.filter(({ unit }) => blockOf(unit.id, registry) === block);
    if (own.length === 0) return [];
    const units = [...new Map(own.map(({ unit }) => [unit.id, unit])).values()];
    return [{ block, quantity: exactSum(own.map(({ quantity }) => quantity)), units }];
  });
}

/** Adds outputs of the same name and measure; what most units report comes first. */
export function outputTotals(outputs: readonly ReportedOutput[], registry: UnitRegistry): readonly OutputTotal[] {
  const groups = new Map<string, ReportedOutput[]>();
  for (const output of outputs) {
    const key = `${foldName(output.name)}|${foldName(output.measure)}|${isAddable(output.measure)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [output]);
    else group.push(output);
  }
  return [...groups.values()]
    .flatMap(group => {
      const [first] = group;
      if (first === undefined) return [];
      const totals = isAddable(first.measure) ? totalsOf(group, registry) : [];
      const quantities = group.map(({ unit, quantity, file, path }) => ({ unit, quantity, file, path }));
      return [{ name: first.name, measure: first.measure, totals, quantities }];
    })
    .sort((left, right) => right.quantities.length - left.quantities.length);
}
