import { numberOr } from '../package/attribute.ts';
import type { OfficePackage } from '../package/office-package.ts';
import { relationshipsOf } from '../package/relationships.ts';
import { XmlEdits } from '../package/xml-edits.ts';
import { childOf, childrenOf, type XmlElement } from '../package/xml-tree.ts';
import { escapeXml } from '../package-parts.ts';
import { printable } from '../printable.ts';
import { type CellRange, parseRange } from '../ranges.ts';
import type { FilledSheet } from './filled-sheet.ts';
import { replaceText } from './sheet-ranges.ts';

/** A table of a sheet: a range with a head, filters and a name. */
export interface TemplateTable {
  readonly part: string;
  readonly root: XmlElement;
  readonly range: CellRange;
  /** Rows between head and totals. */
  readonly first: number;
  readonly last: number;
  readonly hasHead: boolean;
}

export function tablesOf(parts: OfficePackage, sheet: string): readonly TemplateTable[] {
  return relationshipsOf(parts, sheet)
    .filter(({ kind, target }) => kind === 'table' && parts.has(target))
    .flatMap(({ target: part }) => {
      const root = parts.tree(part);
      const range = parseRange(root.attributes.ref ?? '');
      if (range === undefined) return [];
      const heads = numberOr(root.attributes.headerRowCount, 1);
      const last = range.bottom - numberOr(root.attributes.totalsRowCount, 0);
      return [{ part, root, range, first: range.top + heads, last, hasHead: heads > 0 }];
    });
}

/** A table calls its columns as its head does; programs repair the file where they differ. */
function renameColumns({ root, range }: TemplateTable, sheet: FilledSheet, edits: XmlEdits): void {
  const list = childOf(root, 'tableColumns');
  const row = sheet.layout.start(range.top);
  (list === undefined ? [] : childrenOf(list, 'tableColumn')).forEach((column, index) => {
    const printed = sheet.cellAt(row, range.left + index);
    if (printed === undefined || printed.cell.content.kind === 'fixed') return;
    const value = sheet.resultAt(row, range.left + index)?.value;
    if (typeof value === 'string' && value !== '')
      edits.setAttributes(column, { name: printable(value).replaceAll('\n', '_x000a_') });
  });
}

export function fillTables(parts: OfficePackage, tables: readonly TemplateTable[], sheet: FilledSheet): void {
  for (const table of tables) {
    const { part, root } = table;
    const edits = new XmlEdits(parts.text(part));
    const [filter, sort] = [childOf(root, 'autoFilter'), childOf(root, 'sortState')];
    for (const element of [root, filter]) {
      const ref = element && sheet.moveRange(element.attributes.ref ?? '');
      if (element !== undefined && ref !== undefined) edits.setAttributes(element, { ref });
    }
    if (sort !== undefined) edits.remove(sort);
    if (table.hasHead) renameColumns(table, sheet, edits);
    for (const column of childrenOf(childOf(root, 'tableColumns') ?? root, 'tableColumn'))
      for (const name of ['calculatedColumnFormula', 'totalsRowFormula'])
        for (const formula of childrenOf(column, name)) {
          const { text } = sheet.moveFormula(formula.text, { row: table.first, index: 0 });
          replaceText(edits, formula, escapeXml(text));
        }
    parts.write(part, edits.apply());
  }
}
