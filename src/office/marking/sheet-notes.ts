import { addContentType, removePart } from '../package/content-types.ts';
import { addShapes, emptyDrawing, removeShapes } from '../package/note-shapes.ts';
import type { OfficePackage } from '../package/office-package.ts';
import {
  addRelationship,
  type Relationship,
  relationshipsOf,
  relationshipsPart,
  removeRelationships,
} from '../package/relationships.ts';
import { relationshipNamespace, type WorkbookPart } from '../package/workbook-part.ts';
import type { XmlEdits } from '../package/xml-edits.ts';
import { childOf, relationshipId } from '../package/xml-tree.ts';
import { addComments, emptyComments, type Note, removeComments } from './comments-part.ts';
import type { Marking } from './marking.ts';
import { noteAnchor } from './note-box.ts';
import { childNamed, type SheetOutline } from './sheet-outline.ts';

const types = {
  comments: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
} as const;

/** Elements of a sheet that the standard puts behind `legacyDrawing`. */
const behind = [
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** A comment with the last column of its cell, which may be merged. */
export interface PlacedNote extends Note {
  readonly lastColumn: number;
}

interface SheetNotes {
  readonly workbook: WorkbookPart;
  readonly part: string;
  readonly outline: SheetOutline;
  readonly edits: XmlEdits;
}

/** The drawing of the comments, as the sheet names it. */
function drawingOf(parts: OfficePackage, { part, outline }: SheetNotes): Relationship | undefined {
  const element = childNamed(outline, 'legacyDrawing');
  const id = element && relationshipId(element.tag);
  return relationshipsOf(parts, part).find(
    relationship => relationship.kind === 'vmlDrawing' && relationship.id === id && parts.has(relationship.target),
  );
}

/** Before what must stand behind it; alternatives (`mc:AlternateContent`) below the cells wrap controls, so they count too. */
function placeOfDrawing({ outline: { prefix, children, rootEnd } }: SheetNotes): number {
  const names = new Set(behind.map(name => prefix + name));
  const data = children.findIndex(({ name }) => name === `${prefix}sheetData`);
  const next = children.find(
    ({ name }, index) => names.has(name) || (index > data && name.endsWith(':AlternateContent')),
  );
  return next?.tag.start ?? rootEnd;
}

function addDrawing(parts: OfficePackage, sheet: SheetNotes, number: number): string {
  const { workbook, part, outline, edits } = sheet;
  const drawing = parts.freeName(`${folderOf(workbook)}drawings/vmlDrawing`, 'vml');
  parts.write(drawing, emptyDrawing(number));
  addContentType(parts, drawing, types.drawing);
  const id = addRelationship(parts, part, `${workbook.family}vmlDrawing`, drawing);
  const element = `<${outline.prefix}legacyDrawing xmlns:r="${relationshipNamespace(workbook.family)}" r:id="${id}"/>`;
  const lost = childNamed(outline, 'legacyDrawing');
  if (lost === undefined) edits.insert(placeOfDrawing(sheet), element);
  else edits.replace(lost.tag.start, lost.close, element);
  return drawing;
}

export const folderOf = ({ part }: WorkbookPart): string => part.slice(0, part.lastIndexOf('/') + 1);

const commentsOf = (parts: OfficePackage, part: string): Relationship | undefined =>
  relationshipsOf(parts, part).find(({ kind, target }) => kind === 'comments' && parts.has(target));

/** Comments on cells of a sheet, beside those that it has; `number` is the number of the sheet. */
export function addNotes(
  parts: OfficePackage,
  sheet: SheetNotes,
  notes: readonly PlacedNote[],
  marking: Pick<Marking, 'author' | 'heading'>,
  number: number,
): void {
  if (notes.length === 0) return;
  const { workbook, part, outline } = sheet;
  const boxes = notes.map(note => {
    const side = { row: note.row, column: note.lastColumn };
    return { ...note, anchor: noteAnchor(side, `${marking.heading}\n${note.text}`, outline) };
  });
  const drawing = drawingOf(parts, sheet)?.target ?? addDrawing(parts, sheet, number);
  const shapes = addShapes(parts.text(drawing), boxes, number);
  // A drawing that no comment can be added to: colours and list must do.
  if (shapes === undefined) return;
  parts.write(drawing, shapes);
  let comments = commentsOf(parts, part)?.target;
  if (comments === undefined) {
    comments = parts.freeName(`${folderOf(workbook)}comments`, 'xml');
    parts.write(comments, emptyComments(workbook.namespace));
    addContentType(parts, comments, types.comments);
    addRelationship(parts, part, `${workbook.family}comments`, comments);
  }
  addComments(parts, comments, notes, marking);
}

/** Takes away our comments with their boxes, and the parts when nothing else is in them. */
export function removeNotes(parts: OfficePackage, sheet: SheetNotes, heading: string): void {
  const comments = commentsOf(parts, sheet.part);
  if (comments === undefined) return;
  const gone = removeComments(parts, comments.target, heading);
  if (gone.length === 0) return;
  const unused = new Set<string>();
  const drawing = drawingOf(parts, sheet);
  const shapes = drawing && removeShapes(parts.text(drawing.target), gone);
  const list = childOf(parts.tree(comments.target), 'commentList');
  if (list === undefined || list.children.length === 0) {
    removePart(parts, comments.target, relationshipsPart(comments.target));
    unused.add(comments.id);
  }
  if (drawing !== undefined && shapes === undefined) {
    const element = childNamed(sheet.outline, 'legacyDrawing');
    if (element !== undefined) sheet.edits.remove({ start: element.tag.start, close: element.close });
    removePart(parts, drawing.target, relationshipsPart(drawing.target));
    unused.add(drawing.id);
  } else if (drawing !== undefined && shapes !== undefined) parts.write(drawing.target, shapes);
  removeRelationships(parts, sheet.part, unused);
}
