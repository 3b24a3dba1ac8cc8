import { workbookLimits } from './limits.ts';
import { builtInKind, type FormatKind, kindOfFormat } from './number-format.ts';
import type { OfficePackage } from './package.ts';
import { attribute } from './xml.ts';

/** What the number format of each cell style makes of numbers, by the index that cells name. */
export function readStyles(file: OfficePackage, part: string): readonly FormatKind[] {
  const custom = new Map<number, FormatKind>();
  const ids: number[] = [];
  file.read(part, {
    open: (path, attributes) => {
      if (path === 'styleSheet/numFmts/numFmt')
        custom.set(Number(attribute(attributes, 'numFmtId')), kindOfFormat(attribute(attributes, 'formatCode') ?? ''));
      if (path === 'styleSheet/cellXfs/xf' && ids.length < workbookLimits.cellStyles)
        ids.push(Number(attribute(attributes, 'numFmtId') ?? 0));
    },
  });
  return ids.map(id => custom.get(id) ?? builtInKind(id));
}
