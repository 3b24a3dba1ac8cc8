import { strFromU8, strToU8 } from 'fflate';

/** Children of a font in the order that the standard wants; exceljs writes its colour before its size. */
const fontOrder = [
  'b',
  'i',
  'strike',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

const orderedFont = (font: string): string => {
  const rank = (child: string): number => fontOrder.indexOf(/^<(\w+)/.exec(child)?.[1] ?? '');
  return [...font.matchAll(/<\w[^>]*\/>/g)]
    .map(([child]) => child)
    .sort((left, right) => rank(left) - rank(right))
    .join('');
};

/** What exceljs writes otherwise than it should: fonts, heights marked as set by hand, so that Excel never fits them again, and tables with a total in English. */
const corrections: readonly (readonly [RegExp, (xml: string) => string])[] = [
  [/^xl\/worksheets\/[^/]+$/, xml => xml.replace(/(<row [^>]*?) customHeight="1"/g, '$1')],
  [
    /^xl\/tables\/[^/]+$/,
    xml => xml.replaceAll(' totalsRowLabel="Total"', '').replace(' totalsRowShown="1"', ' totalsRowShown="0"'),
  ],
  [
    /^xl\/styles\.xml$/,
    xml => xml.replace(/<font>(.*?)<\/font>/g, (_, font: string) => `<font>${orderedFont(font)}</font>`),
  ],
];

export function correctedParts(parts: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, Uint8Array> {
  const corrected = Object.entries(parts).map(([name, bytes]): readonly [string, Uint8Array] => {
    const correct = corrections.find(([pattern]) => pattern.test(name))?.[1];
    return [name, correct === undefined ? bytes : strToU8(correct(strFromU8(bytes)))];
  });
  return new Map(corrected);
}
