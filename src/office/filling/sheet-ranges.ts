import { localName } from '../package/xml.ts';
import type { XmlEdits } from '../package/xml-edits.ts';
import { childOf, childrenOf, type XmlElement } from '../package/xml-tree.ts';
import { type CellRange, columnName, parseRange, rangeText } from '../ranges.ts';
import type { FilledSheet, FormulaPlace } from './filled-sheet.ts';
import { moveLinks } from './sheet-links.ts';

interface Editing {
  readonly sheet: FilledSheet;
  readonly edits: XmlEdits;
}

export const replaceText = (edits: XmlEdits, element: XmlElement, xml: string): void => {
  if (!element.empty) edits.replace(element.end, element.contentEnd, xml);
};

/** Writes the attribute anew with its ranges moved, or takes the element away when nothing of them is printed. */
function moveAttribute({ sheet, edits }: Editing, element: XmlElement, name: 'ref' | 'sqref'): boolean {
  const moved = sheet.moveRanges(element.attributes[name] ?? '');
  if (moved === '') edits.remove(element);
  else edits.setAttributes(element, { [name]: moved });
  return moved !== '';
}

/** The first cell of ranges, for which their formulas are written. */
const placeOf = (ranges: string | undefined): FormulaPlace | undefined => {
  const first = parseRange((ranges ?? '').trim().split(/\s+/)[0] ?? '');
  return first && { row: first.top, index: 0 };
};

function moveText({ sheet, edits }: Editing, element: XmlElement, place: FormulaPlace | undefined): void {
  const { text } = sheet.moveFormula(element.text, place);
  if (text !== element.text) replaceText(edits, element, escapeText(text));
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Elements of a list with ranges of their own; a list without any goes. */
function moveList(editing: Editing, list: XmlElement, name: 'ref' | 'sqref', local: string): void {
  const all = childrenOf(list, local);
  const left = all.filter(element => editing.sheet.moveRanges(element.attributes[name] ?? '') !== '');
  if (left.length === 0) {
    editing.edits.remove(list);
    return;
  }
  for (const element of all) moveAttribute(editing, element, name);
  if (list.attributes.count !== undefined) editing.edits.setAttributes(list, { count: String(left.length) });
}

function moveConditions(editing: Editing, element: XmlElement): void {
  const place = placeOf(element.attributes.sqref);
  if (!moveAttribute(editing, element, 'sqref')) return;
  for (const rule of childrenOf(element, 'cfRule'))
    for (const formula of childrenOf(rule, 'formula')) moveText(editing, formula, place);
}

function moveValidations(editing: Editing, list: XmlElement): void {
  moveList(editing, list, 'sqref', 'dataValidation');
  for (const validation of childrenOf(list, 'dataValidation')) {
    const { sqref } = validation.attributes;
    if (editing.sheet.moveRanges(sqref ?? '') === '') continue;
    for (const name of ['formula1', 'formula2'])
      for (const formula of childrenOf(validation, name)) moveText(editing, formula, placeOf(sqref));
  }
}

function moveFilter(editing: Editing, element: XmlElement): void {
  if (!moveAttribute(editing, element, 'ref')) return;
  for (const state of childrenOf(element, 'sortState')) editing.edits.remove(state);
}

/** A merge within one row is repeated with it. */
function printedMerges({ layout, merges }: FilledSheet): readonly CellRange[] {
  return merges.flatMap(({ left, top, right, bottom }) => {
    if (top !== bottom) {
      const rows = layout.range(top, bottom);
      return rows === undefined ? [] : [{ left, right, top: rows[0], bottom: rows[1] }];
    }
    const start = layout.start(top);
    return Array.from({ length: layout.copies(top) }, (_, index) => ({
      left,
      right,
      top: start + index,
      bottom: start + index,
    }));
  });
}

function moveMerges({ sheet, edits }: Editing, list: XmlElement): void {
  const merges = printedMerges(sheet);
  if (merges.length === 0) {
    edits.remove(list);
    return;
  }
  if (list.attributes.count !== undefined) edits.setAttributes(list, { count: String(merges.length) });
  replaceText(edits, list, merges.map(merge => `<${sheet.prefix}mergeCell ref="${rangeText(merge)}"/>`).join(''));
}

/** A break follows the row that it comes after. */
function moveBreaks({ sheet, edits }: Editing, list: XmlElement): void {
  const breaks = childrenOf(list, 'brk').map(element => ({
    element,
    after: sheet.layout.start(Number(element.attributes.id) + 1) - 1,
  }));
  const left = breaks.filter(({ after }) => after > 0);
  if (left.length === 0) {
    edits.remove(list);
    return;
  }
  for (const { element, after } of breaks)
    if (after > 0) edits.setAttributes(element, { id: String(after) });
    else edits.remove(element);
  const manual = left.filter(({ element }) => /^(1|true)$/.test(element.attributes.man ?? ''));
  edits.setAttributes(list, { count: String(left.length), manualBreakCount: String(manual.length) });
}

/** The frozen head follows its rows; the sheet opens on the first row below it. */
function moveView({ sheet, edits }: Editing, view: XmlElement): void {
  const pane = childOf(view, 'pane');
  const { xSplit, ySplit, state, activePane } = pane?.attributes ?? {};
  const isFrozen = pane !== undefined && state !== undefined && state !== 'split';
  const head = isFrozen ? (sheet.layout.range(1, Number(ySplit ?? 0))?.[1] ?? 0) : 0;
  const topLeftCell = `${columnName((isFrozen ? Number(xSplit ?? 0) : 0) + 1)}${head + 1}`;
  if (view.attributes.topLeftCell !== undefined) edits.setAttributes(view, { topLeftCell: undefined });
  for (const selection of childrenOf(view, 'selection'))
    if (selection.attributes.pane === activePane)
      edits.setAttributes(selection, { activeCell: topLeftCell, activeCellId: undefined, sqref: topLeftCell });
  if (!isFrozen) return;
  if (head > 0 || ySplit === undefined)
    edits.setAttributes(pane, { ...(ySplit !== undefined && { ySplit: String(head) }), topLeftCell });
  else if (xSplit === undefined) edits.remove(pane);
  else edits.setAttributes(pane, { ySplit: undefined, topLeftCell, activePane: 'topRight' });
}

/** Extensions state ranges and formulas as text: `sqref` and `f`, whatever they are of. */
function moveExtension(editing: Editing, element: XmlElement, place: FormulaPlace | undefined): void {
  const ranges = element.children.find(({ name }) => localName(name) === 'sqref');
  const moved = ranges && editing.sheet.moveRanges(ranges.text);
  if (moved === '') {
    editing.edits.remove(element);
    return;
  }
  const own = ranges === undefined ? place : placeOf(ranges.text);
  for (const child of element.children) {
    const local = localName(child.name);
    if (local === 'f' || local === 'formula') moveText(editing, child, own);
    else if (child === ranges) replaceText(editing.edits, child, moved ?? '');
    else moveExtension(editing, child, own);
  }
}

const movers: Readonly<Record<string, (editing: Editing, element: XmlElement) => void>> = {
  dimension: (editing, element) => moveAttribute(editing, element, 'ref'),
  sheetViews: (editing, element) => {
    for (const view of childrenOf(element, 'sheetView')) moveView(editing, view);
  },
  protectedRanges: (editing, element) => moveList(editing, element, 'sqref', 'protectedRange'),
  autoFilter: moveFilter,
  customSheetViews: ({ edits }, element) => edits.remove(element),
  mergeCells: moveMerges,
  conditionalFormatting: moveConditions,
  dataValidations: moveValidations,
  hyperlinks: ({ sheet, edits }, element) => moveLinks(sheet, edits, element),
  rowBreaks: moveBreaks,
  ignoredErrors: (editing, element) => moveList(editing, element, 'sqref', 'ignoredError'),
  extLst: (editing, element) => moveExtension(editing, element, undefined),
};

/** Moves everything in a sheet that points to its rows. */
export function moveRangesOf(sheet: FilledSheet, edits: XmlEdits): void {
  for (const child of sheet.root.children) {
    const local = localName(child.name);
    if (Object.hasOwn(movers, local)) movers[local]?.({ sheet, edits }, child);
  }
}
