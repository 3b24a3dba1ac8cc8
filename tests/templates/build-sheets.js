import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { unzipSync } from 'fflate';
import { fromSource } from '../bench/from-source.js';
import { addBarSheet, addTrendSheet, chartSheets, reviewBars, yearlyBars } from './workbook-chart-sheets.js';
import { addConditions } from './workbook-conditions.js';
import { addContents } from './workbook-contents.js';
import { addDrawings, addLinks, keepHeights, matchLinks } from './workbook-injections.js';
import { backLink, banner, finish, note, partTitle, table, title, widthOf } from './workbook-parts.js';

/** Builds a template of these sheets, with a list of them on the first; `isYearly` chooses the charts of the yearly report and adds its links between rows. @param {readonly import('./workbook-sheets.js').SheetDefinition[]} sheets @param {string} target @param {boolean} isYearly */
export async function buildWorkbook(sheets, target, isYearly) {
  const workbook = new exceljs.Workbook();
  workbook.creator = 'plan';
  /** @type {import('./workbook-parts.js').Link[]} */
  const links = [];
  /** @type {import('./workbook-chart-sheets.js').DrawnSheet[]} */
  const drawn = [];

  sheets.forEach(({ name, title: heading, notes, tables, conditions = [], sameHeads }, index) => {
    const width = Math.max(...tables.map(({ columns }) => widthOf(columns)));
    const sheet = workbook.addWorksheet(name);
    const widest = tables.find(({ columns }) => columns.length === width)?.columns ?? [];
    sheet.columns = widest.map(column => ({ width: column.width }));
    banner(sheet, '{{banners.text}}', width);
    title(sheet, heading, width);
    for (const text of notes) note(sheet, text, width);
    if (index === 0) addContents(sheet, [...chartSheets, ...sheets.slice(1)], width, links);
    else backLink(sheet, width, links);
    /** @type {number | undefined} */
    let first;
    for (const definition of tables) {
      if (definition.title !== undefined) partTitle(sheet, definition.title, width);
      const placed = table(sheet, definition);
      if (definition.notesAfter !== undefined) note(sheet, definition.notesAfter, width);
      first ??= placed.head;
    }
    addConditions(sheet, conditions);
    // The head of one table would mislead over another: there only warning and title stay in view.
    const head = first ?? 1;
    const shown = tables.length === 1 ? head : 2;
    const printed = tables.length === 1 || sameHeads === true ? head : 2;
    finish(sheet, { shown, printed: `${printed}:${printed}` });
    if (index === 0)
      drawn.push(addBarSheet(workbook, links, isYearly ? yearlyBars : reviewBars), addTrendSheet(workbook, links));
  });

  if (isYearly) matchLinks(workbook, links);
  const written = await workbook.xlsx.writeBuffer();
  const folder = mkdtempSync(join(tmpdir(), 'plan-templates-'));
  const source = await fromSource(
    [
      'exceljs-faults',
      'package/office-package',
      'package/relationships',
      'package/content-types',
      'package/workbook-part',
    ].map(name => `src/office/${name}.ts`),
    folder,
  );
  rmSync(folder, { recursive: true });
  const files = Object.entries(unzipSync(new Uint8Array(written))).filter(([name]) => !name.endsWith('/'));
  const parts = new source.OfficePackage(source.correctedParts(Object.fromEntries(files)));
  keepHeights(parts, source);
  addLinks(parts, source, links);
  addDrawings(parts, source, drawn);
  writeFileSync(target, parts.pack());
}
