import type { FilledSheet, FormulaPlace } from './filled-sheet.ts';
import type { ReferenceRow, RowReference } from './references.ts';
import type { Item, SheetValues } from './sheet-values.ts';

const key = (name: string): string => name.normalize('NFC').toLowerCase();

/** All sheets of a workbook that is filled, for what leads from one to another. */
export class FilledBook {
  readonly #sheets = new Map<string, FilledSheet>();
  readonly #values: SheetValues;

  constructor(values: SheetValues) {
    this.#values = values;
  }

  add(sheet: FilledSheet): void {
    this.#sheets.set(key(sheet.name), sheet);
  }

  sheet(name: string): FilledSheet | undefined {
    return this.#sheets.get(key(name));
  }

  get sheets(): readonly FilledSheet[] {
    return [...this.#sheets.values()];
  }

  item(list: string | undefined, index: number): Item | undefined {
    return list === undefined ? undefined : this.#values.items(list)[index];
  }

  /**
   * Where the rows of a reference are printed: in the same row, or in a row of the same list, it leads to the same item; a repeated
   * row is otherwise referred to whole.
   */
  move(
    { sheet, first, last }: RowReference,
    own: FilledSheet | undefined,
    place?: FormulaPlace,
  ): readonly [number, number] | undefined {
    const target = sheet === undefined ? own : this.sheet(sheet);
    if (target === undefined) return [first.row, last.row];
    const { layout } = target;
    const whole = layout.range(first.row, last.row);
    const list = place && own?.row(place.row)?.list;
    const follows = ({ row, fixed }: ReferenceRow): boolean => {
      if (fixed || place === undefined) return false;
      return (target === own && row === place.row) || (list !== undefined && target.row(row)?.list === list);
    };
    if (whole === undefined) return undefined;
    const at = (end: ReferenceRow, otherwise: number): number =>
      follows(end) ? layout.start(end.row) + (place?.index ?? 0) : otherwise;
    return [at(first, whole[0]), at(last, whole[1])];
  }
}
