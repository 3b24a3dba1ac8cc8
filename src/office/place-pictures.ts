import { addContentTypeOfExtension } from './package/content-types.ts';
import type { OfficePackage } from './package/office-package.ts';
import { addRelationship } from './package/relationships.ts';
import { drawingXml } from './picture-drawing.ts';
import { type PrintedPicture, pictureMark } from './picture-tags.ts';
import type { Picture } from './template-fields.ts';
import { textWidths } from './text-widths.ts';

const image = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

const millimetresOf = (twentieths: number): number => (twentieths / 1440) * 25.4;

/** Never wider than the text, where the file tells how wide that is. */
function widthOf({ width, indent }: PrintedPicture, text: number | undefined): number {
  const room = millimetresOf((text ?? 0) - indent);
  return room > 0 ? Math.min(width, room) : width;
}

/** A part with each byte as a letter: markup is ASCII, and a long document is not held in wide letters. */
const markupOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

function highestId(parts: OfficePackage): number {
  const names = parts.names.filter(name => /^word\/[^/]+\.xml$/i.test(name));
  const ids = names.flatMap(name =>
    [...markupOf(parts.bytes(name)).matchAll(/<wp:docPr\b[^>]*?\bid="(\d{1,9})"/g)].map(([, id]) => Number(id)),
  );
  return ids.reduce((highest, id) => Math.max(highest, id), 0);
}

function addForm(parts: OfficePackage, part: string, bytes: Uint8Array, extension: string): string {
  const name = parts.freeName('word/media/picture', extension);
  parts.write(name, bytes);
  return addRelationship(parts, part, image, name);
}

/** The bytes of a part with drawings in the place of their marks. */
function withDrawings(bytes: Uint8Array, drawings: readonly string[]): Uint8Array {
  const marks = new RegExp(pictureMark(0).replace('0', '(\\d+)'), 'g');
  const pieces: Uint8Array[] = [];
  let end = 0;
  for (const { 0: mark, 1: number, index } of markupOf(bytes).matchAll(marks)) {
    pieces.push(bytes.subarray(end, index), Buffer.from(drawings[Number(number)] ?? mark));
    end = index + mark.length;
  }
  return Buffer.concat([...pieces, bytes.subarray(end)]);
}

/** Puts drawings where pictures are marked in a printed part, and their two forms into the file, each picture once. */
export function placePictures(parts: OfficePackage, part: string, printed: readonly PrintedPicture[]): void {
  if (printed.length === 0) return;
  const widths = textWidths(markupOf(parts.bytes(part)));
  const before = highestId(parts);
  const forms = new Map<Picture, { readonly emf: string; readonly svg: string }>();
  for (const { picture } of printed) {
    if (forms.has(picture)) continue;
    const svg = new TextEncoder().encode(picture.svg);
    forms.set(picture, {
      emf: addForm(parts, part, picture.emf, 'emf'),
      svg: addForm(parts, part, svg, 'svg'),
    });
  }
  addContentTypeOfExtension(parts, 'emf', 'image/x-emf');
  addContentTypeOfExtension(parts, 'svg', 'image/svg+xml');
  const drawings = printed.map((one, index) => {
    const [width, form] = [widthOf(one, widths.get(index)), forms.get(one.picture)];
    return form === undefined ? '' : drawingXml({ picture: one.picture, width, id: before + index + 1, ...form });
  });
  parts.write(part, withDrawings(parts.bytes(part), drawings));
}
