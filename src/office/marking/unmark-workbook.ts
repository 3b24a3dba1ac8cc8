import { isTrue } from '../package/attribute.ts';
import { removePart } from '../package/content-types.ts';
import { OfficePackage } from '../package/office-package.ts';
import { relationshipsPart, removeRelationships } from '../package/relationships.ts';
import { StyleSheet } from '../package/style-sheet.ts';
import { readWorkbook, type WorkbookPart } from '../package/workbook-part.ts';
import { XmlEdits } from '../package/xml-edits.ts';
import { findMemory, type MarkMemory } from './mark-memory.ts';
import { unmarkedStyles } from './mark-styles.ts';
import { asMarking } from './marking-error.ts';
import { styleIndex, walkCells } from './sheet-cells.ts';
import { removeNotes } from './sheet-notes.ts';
import { readOutline } from './sheet-outline.ts';
import { removeListSheet } from './workbook-sheets.ts';

interface SheetUnmarking {
  readonly workbook: WorkbookPart;
  readonly part: string;
  readonly originals: ReadonlyMap<number, number>;
  readonly heading: string | undefined;
  readonly select: boolean;
}

function unmarkSheet(parts: OfficePackage, { workbook, part, originals, heading, select }: SheetUnmarking): void {
  const outline = readOutline(parts, part);
  const edits = new XmlEdits(parts.text(part));
  if (originals.size > 0)
    walkCells(parts, part, {
      cell: (_, tag) => {
        const original = originals.get(styleIndex(tag.attributes.s));
        if (original !== undefined) edits.setAttributes(tag, { s: original === 0 ? undefined : String(original) });
      },
    });
  if (heading !== undefined) removeNotes(parts, { workbook, part, outline, edits }, heading);
  const [view] = outline.views;
  if (select && view !== undefined && !isTrue(view.attributes.tabSelected))
    edits.setAttributes(view, { tabSelected: '1' });
  if (!edits.isEmpty) parts.write(part, edits.apply());
}

function stylesOf(parts: OfficePackage, { relationships }: WorkbookPart): StyleSheet | undefined {
  const part = relationships.find(({ kind }) => kind === 'styles')?.target;
  return part === undefined || !parts.has(part) ? undefined : new StyleSheet(parts, part);
}

/** Takes the marks of an earlier return away; a file without any stays as it is. */
export function unmark(parts: OfficePackage): void {
  const workbook = readWorkbook(parts);
  const found = findMemory(parts, workbook);
  const memory: MarkMemory | undefined = found?.memory;
  const styles = stylesOf(parts, workbook);
  const originals = styles === undefined ? new Map<number, number>() : unmarkedStyles(styles, memory?.covered ?? []);
  if (memory === undefined && originals.size === 0) return;
  for (const sheet of workbook.sheets) {
    const { part, name } = sheet;
    if (part === undefined || !parts.has(part) || sheet === found?.sheet) continue;
    const select = name === memory?.activeSheet;
    unmarkSheet(parts, { workbook, part, originals, heading: memory?.heading, select });
  }
  styles?.save();
  if (found?.sheet.part === undefined) return;
  removeListSheet(parts, workbook, found.sheet, found.memory.activeSheet);
  removePart(parts, found.sheet.part, relationshipsPart(found.sheet.part));
  removeRelationships(parts, workbook.part, new Set([found.sheet.relationship]));
}

/**
 * The workbook without the marks of a return, whatever program has saved it since: its cells, comments and sheets are those of the
 * unit. Styles that only marks used stay in the list of styles, where nobody sees them.
 *
 * Throws a `MarkingError` for a file that cannot be read.
 */
export const unmarkWorkbook = (bytes: Uint8Array): Uint8Array =>
  asMarking(() => {
    const parts = OfficePackage.open(bytes);
    unmark(parts);
    return parts.pack();
  });
