import { type CellAddress, parseAddress } from './cell-address.ts';

/**
 * The drawing that gives each comment its box, in the old markup (VML) that every spreadsheet program still wants. It often is no
 * well-formed XML (programs put HTML with open `<br>` into text boxes), so it is searched as text.
 */
const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** Ids of shapes are handed out in blocks; those of a sheet are never those of another. */
const block = 1024;

export const emptyDrawing = (sheet: number): string =>
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheet}"/></o:shapelayout>${shapeType}</xml>`;

export interface Box extends CellAddress {
  readonly anchor: string;
}

const shapeXml = ({ row, column, anchor }: Box, id: number): string =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" ` +
  'style="position:absolute;margin-left:60pt;margin-top:2pt;width:225pt;height:90pt;z-index:1;visibility:hidden" ' +
  'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
  '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
  '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
  `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
  `<x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;

interface ShapePlace {
  readonly start: number;
  readonly end: number;
  /** Of the cell whose comment it shows. */
  readonly cell?: CellAddress;
}

function numberBetween(text: string, open: string, close: string): number {
  const start = text.indexOf(open);
  const end = start === -1 ? -1 : text.indexOf(close, start);
  return end === -1 ? Number.NaN : Number(text.slice(start + open.length, end));
}

function shapePlaces(drawing: string): readonly ShapePlace[] {
  const places: ShapePlace[] = [];
  let start = drawing.indexOf('<v:shape ');
  while (start !== -1) {
    const close = drawing.indexOf('</v:shape>', start);
    if (close === -1) return places;
    const end = close + '</v:shape>'.length;
    const shape = drawing.slice(start, end);
    const row = numberBetween(shape, '<x:Row>', '</x:Row>') + 1;
    const column = numberBetween(shape, '<x:Column>', '</x:Column>') + 1;
    const isNote = shape.includes('"Note"') && Number.isInteger(row) && Number.isInteger(column);
    places.push({ start, end, ...(isNote && { cell: { row, column } }) });
    start = drawing.indexOf('<v:shape ', end);
  }
  return places;
}

const key = ({ row, column }: CellAddress): string => `${row} ${column}`;

function highestId(drawing: string): number {
  let highest = 0;
  for (const [, digits] of drawing.matchAll(/"_x0000_s(\d{1,7})"/g)) highest = Math.max(highest, Number(digits));
  return highest;
}

/** Adds boxes for cells that have none; `undefined` for a drawing that does not end as one. */
export function addShapes(drawing: string, boxes: readonly Box[], sheet: number): string | undefined {
  const end = drawing.lastIndexOf('</xml>');
  if (end === -1 || !drawing.includes('xmlns:v=') || !drawing.includes('xmlns:x=')) return undefined;
  const present = new Set(shapePlaces(drawing).flatMap(({ cell }) => (cell === undefined ? [] : [key(cell)])));
  const missing = boxes.filter(box => !present.has(key(box)));
  const first = Math.max(highestId(drawing), sheet * block) + 1;
  const type = drawing.includes('id="_x0000_t202"') ? '' : shapeType;
  const shapes = missing.map((box, index) => shapeXml(box, first + index)).join('');
  return drawing.slice(0, end) + type + shapes + drawing.slice(end);
}

/** Takes away the boxes of these cells; `undefined` when no shape is left, so that the drawing is no longer needed. */
export function removeShapes(drawing: string, cells: readonly string[]): string | undefined {
  const gone = new Set(cells.map(parseAddress).flatMap(cell => (cell === undefined ? [] : [key(cell)])));
  const kept: string[] = [];
  let at = 0;
  let left = 0;
  for (const { start, end, cell } of shapePlaces(drawing)) {
    kept.push(drawing.slice(at, start));
    at = end;
    if (cell !== undefined && gone.has(key(cell))) continue;
    kept.push(drawing.slice(start, end));
    left += 1;
  }
  return left === 0 ? undefined : kept.join('') + drawing.slice(at);
}

/** The anchor of a box counts columns and rows by turns with offsets: left, top, right, bottom. */
function movedAnchor(anchor: string, by: number): string {
  const numbers = anchor.split(',').map(Number);
  return numbers.map((number, index) => (index === 2 || index === 6 ? Math.max(0, number + by) : number)).join(', ');
}

/** Moves boxes with their rows; those of rows that are no more go. `rowOf` gives the new number of a row. */
export function moveShapes(drawing: string, rowOf: (row: number) => number | undefined): string {
  const kept: string[] = [];
  let at = 0;
  for (const { start, end, cell } of shapePlaces(drawing)) {
    kept.push(drawing.slice(at, start));
    at = end;
    const row = cell && rowOf(cell.row);
    if (cell === undefined) kept.push(drawing.slice(start, end));
    else if (row !== undefined)
      kept.push(
        drawing
          .slice(start, end)
          .replace(/<x:Row>[^<]*<\/x:Row>/, `<x:Row>${row - 1}</x:Row>`)
          .replace(
            /<x:Anchor>([^<]*)<\/x:Anchor>/,
            (_, anchor: string) => `<x:Anchor>${movedAnchor(anchor, row - cell.row)}</x:Anchor>`,
          ),
      );
  }
  return kept.join('') + drawing.slice(at);
}
