import type { LocatedFinding } from '../findings/finding.ts';
import { locationOf, textLocationOf } from '../workspace/layout.ts';
import { parted } from './parted.ts';
import { safe } from './terminal.ts';
import type { OutputWords } from './words.ts';

/** The findings that one reader acts on: those of a unit, or of files of one kind that are no unit's. */
export interface Section {
  readonly heading: string;
  readonly findings: readonly LocatedFinding[];
}

/** Name of the unit whose file it is, else what the file is for. */
export const headingOf = ({ unit, file }: LocatedFinding, words: OutputWords): string =>
  unit === undefined ? words.kinds[kindOf(file)] : safe(unit.name);

const kindOf = (file: string): keyof OutputWords['kinds'] =>
  locationOf(file)?.kind ?? (textLocationOf(file) === undefined ? 'other' : 'narrative');

const keyOf = ({ unit, file }: LocatedFinding): string =>
  unit === undefined ? `kind ${kindOf(file)}` : `unit ${unit.id}`;

/** Sections in the order of their first findings. */
export const sectionsOf = (findings: readonly LocatedFinding[], words: OutputWords): readonly Section[] =>
  [...parted(findings, keyOf).values()].map(part => ({
    heading: part
      .slice(0, 1)
      .map(finding => headingOf(finding, words))
      .join(),
    findings: part,
  }));
