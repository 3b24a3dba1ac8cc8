import { localName, prefixOf } from '../package/xml.ts';
import type { XmlEdits } from '../package/xml-edits.ts';
import { childOf, type XmlElement } from '../package/xml-tree.ts';
import { escapeXml } from '../package-parts.ts';
import { printable } from '../printable.ts';
import { descendants } from './drawing-texts.ts';
import type { FilledBook } from './filled-book.ts';
import type { FilledSheet, FormulaPlace } from './filled-sheet.ts';
import { type DrawnRange, drawnRanges, moveFormula } from './references.ts';
import { replaceText } from './sheet-ranges.ts';

type Cached = string | number | undefined;

/** The repeated row over which a chart lies, and which of its copies. */
export interface ChartPlace {
  readonly sheet: FilledSheet;
  readonly place: FormulaPlace;
}

/** References of a chart: to numbers, to texts, and to texts in several levels. */
const caches = { numRef: 'numCache', strRef: 'strCache', multiLvlStrRef: 'multiLvlStrCache' } as const;
type ReferenceName = keyof typeof caches;

function referencesIn(chart: XmlElement): readonly { readonly kind: ReferenceName; readonly element: XmlElement }[] {
  return (Object.keys(caches) as readonly ReferenceName[]).flatMap(kind =>
    descendants(chart, kind).map(element => ({ kind, element })),
  );
}

/** Ranges of the template that a chart draws as numbers. */
export const drawnNumbers = (chart: XmlElement): readonly DrawnRange[] =>
  referencesIn(chart)
    .filter(({ kind }) => kind === 'numRef')
    .flatMap(({ element }) => drawnRanges(childOf(element, 'f')?.text ?? ''));

/** Values of printed cells, row after row. */
function valuesIn({ sheet, left, top, right, bottom }: DrawnRange, book: FilledBook): readonly Cached[] {
  const target = book.sheet(sheet);
  const values: Cached[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) {
      const value = target?.resultAt(row, column)?.value;
      values.push((typeof value === 'object' ? value?.result : value) ?? undefined);
    }
  return values;
}

function pointsXml(prefix: string, values: readonly Cached[], kind: ReferenceName): string {
  return values
    .map((value, index) => {
      if (value === undefined || value === '' || (kind === 'numRef' && typeof value !== 'number')) return '';
      const text = typeof value === 'number' ? String(value) : escapeXml(printable(value));
      return `<${prefix}pt idx="${index}"><${prefix}v>${text}</${prefix}v></${prefix}pt>`;
    })
    .join('');
}

/** Of several columns of texts the last stands nearest to what is drawn. */
function levelsXml(prefix: string, ranges: readonly DrawnRange[], book: FilledBook): string {
  const [range] = ranges;
  if (range === undefined) return '';
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => range.right - index);
  return columns
    .map(column => {
      const points = pointsXml(prefix, valuesIn({ ...range, left: column, right: column }, book), 'multiLvlStrRef');
      return `<${prefix}lvl>${points}</${prefix}lvl>`;
    })
    .join('');
}

function cacheXml(kind: ReferenceName, element: XmlElement, ranges: readonly DrawnRange[], book: FilledBook): string {
  const prefix = prefixOf(element.name);
  const cache = childOf(element, caches[kind]);
  const name = prefix + caches[kind];
  const code = cache && childOf(cache, 'formatCode')?.text;
  const format = kind === 'numRef' ? `<${prefix}formatCode>${escapeXml(code ?? 'General')}</${prefix}formatCode>` : '';
  const values = ranges.flatMap(range => valuesIn(range, book));
  const rows = ranges.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
  const isLevelled = kind === 'multiLvlStrRef';
  const points = isLevelled ? levelsXml(prefix, ranges, book) : pointsXml(prefix, values, kind);
  return `<${name}>${format}<${prefix}ptCount val="${isLevelled ? rows : values.length}"/>${points}</${name}>`;
}

/** Where no figure is, nothing is drawn: LibreOffice writes of each chart that it saves that zero is. */
function leaveGaps(chart: XmlElement, edits: XmlEdits): void {
  const [own] = descendants(chart, 'chart');
  if (own === undefined) return;
  const gaps = childOf(own, 'dispBlanksAs');
  if (gaps?.attributes.val === 'gap' || gaps?.attributes.val === 'span') return;
  if (gaps !== undefined) edits.setAttributes(gaps, { val: 'gap' });
  else {
    const before = ['plotVisOnly', 'legend', 'plotArea'].map(name => childOf(own, name)).find(one => one !== undefined);
    if (before !== undefined) edits.insert(before.close, `<${prefixOf(own.name)}dispBlanksAs val="gap"/>`);
  }
}

/**
 * Lets the references of a chart grow with their rows and writes beside them the values that stand there, so that the chart is
 * right before anything is computed.
 */
export function fillChart(chart: XmlElement, edits: XmlEdits, book: FilledBook, over: ChartPlace | undefined): void {
  leaveGaps(chart, edits);
  for (const { kind, element } of referencesIn(chart)) {
    const formula = childOf(element, 'f');
    if (formula === undefined) continue;
    const moved = moveFormula(formula.text.trim(), ({ sheet, first, last }) => {
      // A chart writes each row with `$` and means that of its own item none the less.
      const reference = { sheet, first: { ...first, fixed: false }, last: { ...last, fixed: false } };
      return book.move(reference, over?.sheet, over?.place);
    });
    if (moved.text !== formula.text) replaceText(edits, formula, escapeXml(moved.text));
    const xml = cacheXml(kind, element, moved.broken ? [] : drawnRanges(moved.text), book);
    const cache = element.children.find(({ name }) => localName(name) === caches[kind]);
    if (cache === undefined) edits.insert(formula.close, xml);
    else edits.replace(cache.start, cache.close, xml);
  }
}
