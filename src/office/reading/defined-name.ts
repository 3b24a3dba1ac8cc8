import { type CellPlace, parsePlace } from './cell-place.ts';
import type { DefinedName } from './workbook-content.ts';

/** `'Sở Y tế''s'!` or `Sheet1!`; names that hold `[` point into other workbooks, those that hold `:` over several sheets. */
const reference = /^(?:'((?:[^']|'')+)'|([^'!:[\]#]+))!([^!,\s]+)$/;

interface Corners {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

function cornersOf(range: string): Corners | undefined {
  const [first = '', second = first, ...rest] = range.split(':');
  const from = parsePlace(first);
  const to = parsePlace(second);
  return from === undefined || to === undefined || rest.length > 0 ? undefined : { from, to };
}

/** What a name stands for, where that is one rectangle on one sheet of `sheetNames`; Excel does not tell their case apart. */
export function definedRange(
  formula: string,
  sheetNames: ReadonlyMap<string, string>,
): Omit<DefinedName, 'name' | 'scope'> | undefined {
  const match = reference.exec(formula.trim().replace(/^=/, ''));
  if (match === null) return undefined;
  const [, quoted, plain, range = ''] = match;
  const named = (quoted?.replaceAll("''", "'") ?? plain ?? '').normalize('NFC');
  const sheet = sheetNames.get(named.toLowerCase());
  const corners = cornersOf(range);
  if (sheet === undefined || corners === undefined) return undefined;
  const { from, to } = corners;
  return {
    sheet,
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
