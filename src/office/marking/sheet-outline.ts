import { isTrue, numberOr } from '../package/attribute.ts';
import type { OfficePackage } from '../package/office-package.ts';
import { PackageError } from '../package/package-error.ts';
import { localName, prefixOf, type StartTag } from '../package/xml.ts';
import { type CellRange, parseRange } from '../ranges.ts';

export interface ColumnSpan {
  readonly from: number;
  readonly to: number;
  readonly width?: number;
  readonly style?: number;
  readonly hidden: boolean;
}

/** What stands around the cells of a sheet, with places. */
export interface SheetOutline {
  readonly prefix: string;
  readonly root: StartTag;
  /** Where the end tag of the sheet begins. */
  readonly rootEnd: number;
  /** Children of the sheet in their order. */
  readonly children: readonly { readonly name: string; readonly tag: StartTag; readonly close: number }[];
  readonly views: readonly StartTag[];
  readonly columns: readonly ColumnSpan[];
  /** Heights of rows that state one, in points; 0 for hidden rows. */
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly CellRange[];
  readonly defaultHeight: number;
  readonly defaultWidth: number;
}

const mostMerges = 20_000;
const mostColumnSpans = 2_000;

function columnOf({ min, max, width, style, hidden }: StartTag['attributes']): ColumnSpan {
  return {
    from: Number(min),
    to: Number(max),
    ...(width !== undefined && { width: Number(width) }),
    ...(style !== undefined && { style: Number(style) }),
    hidden: isTrue(hidden),
  };
}

export function readOutline(parts: OfficePackage, part: string): SheetOutline {
  const children: { name: string; tag: StartTag; close: number }[] = [];
  const [views, columns, merges]: [StartTag[], ColumnSpan[], CellRange[]] = [[], [], []];
  const heights = new Map<number, number>();
  let root: StartTag | undefined;
  let rootEnd = 0;
  let row = 0;
  let format: StartTag['attributes'] = {};
  const inside = (name: string, local: string): boolean => children.at(-1)?.name === name && localName(name) === local;
  const second = (tag: StartTag): void => {
    const parent = children.at(-1)?.name ?? '';
    const local = localName(tag.name);
    if (local === 'row' && inside(parent, 'sheetData')) {
      row = numberOr(tag.attributes.r, row + 1);
      const height = isTrue(tag.attributes.hidden) ? 0 : numberOr(tag.attributes.ht, -1);
      if (height >= 0) heights.set(row, height);
    } else if (local === 'sheetView') views.push(tag);
    else if (local === 'col' && columns.length < mostColumnSpans) columns.push(columnOf(tag.attributes));
    else if (local === 'mergeCell' && merges.length < mostMerges) {
      const range = parseRange(tag.attributes.ref ?? '');
      if (range !== undefined && range.top > 0) merges.push(range);
    }
  };
  parts.walk(part, {
    open: (tag, depth) => {
      if (depth === 0) root = tag;
      else if (depth === 1) {
        children.push({ name: tag.name, tag, close: tag.end });
        if (localName(tag.name) === 'sheetFormatPr') format = tag.attributes;
      } else if (depth === 2) second(tag);
    },
    close: (tag, start, end, depth) => {
      const last = children.at(-1);
      if (depth === 1 && last !== undefined) last.close = end;
      else if (depth === 0) rootEnd = tag.empty ? -1 : start;
    },
  });
  if (root === undefined || rootEnd < 0 || localName(root.name) !== 'worksheet') throw new PackageError('shape', part);
  return {
    prefix: prefixOf(root.name),
    root,
    rootEnd,
    children,
    views,
    columns,
    heights,
    merges,
    defaultHeight: numberOr(format.defaultRowHeight, 15),
    defaultWidth: numberOr(format.defaultColWidth, numberOr(format.baseColWidth, 8) + 0.71),
  };
}

export const childNamed = ({ prefix, children }: SheetOutline, local: string) =>
  children.find(({ name }) => name === prefix + local);
