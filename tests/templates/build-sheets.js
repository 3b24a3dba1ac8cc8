import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { unzipSync } from 'fflate';
import { fromSource } from '../bench/from-source.js';
import { banner, finish, note, partTitle, table, title, widthOf } from './workbook-parts.js';

/** @typedef {{ name: string, title: string, notes: readonly string[], tables: readonly import('./workbook-parts.js').TableDefinition[], filter?: boolean, sameHeads?: boolean }} SheetDefinition */

/** Builds a template of these sheets. @param {readonly SheetDefinition[]} sheets @param {string} target */
export async function buildWorkbook(sheets, target) {
  const workbook = new exceljs.Workbook();
  workbook.creator = 'plan';
  for (const { name, title: heading, notes, tables, filter, sameHeads } of sheets) {
    const width = Math.max(...tables.map(({ columns }) => widthOf(columns)));
    const sheet = workbook.addWorksheet(name);
    const widest = tables.find(({ columns }) => columns.length === width)?.columns ?? [];
    sheet.columns = widest.map(column => ({ width: column.width }));
    banner(sheet, '{{banners.text}}', width);
    title(sheet, heading, width);
    for (const text of notes) note(sheet, text, width);
    /** @type {{ head: number, item: number } | undefined} */
    let first;
    for (const definition of tables) {
      if (definition.title !== undefined) partTitle(sheet, definition.title, width);
      const placed = table(sheet, definition);
      if (definition.notesAfter !== undefined) note(sheet, definition.notesAfter, width);
      first ??= placed;
    }
    const last = String.fromCharCode(64 + widthOf(tables[0]?.columns ?? []));
    // The head of one table would mislead over another: there only warning and title stay in view.
    const head = first?.head ?? 1;
    const shown = tables.length === 1 ? head : 2;
    const printed = tables.length === 1 || sameHeads === true ? head : 2;
    finish(sheet, shown, printed, filter ? `A${head}:${last}${first?.item}` : undefined);
  }
  const written = await workbook.xlsx.writeBuffer();
  const folder = mkdtempSync(join(tmpdir(), 'plan-templates-'));
  const { correctedParts, packParts } = await fromSource(
    ['src/office/exceljs-faults.ts', 'src/office/package-parts.ts'],
    folder,
  );
  rmSync(folder, { recursive: true });
  writeFileSync(target, packParts(correctedParts(unzipSync(new Uint8Array(written)))));
}
