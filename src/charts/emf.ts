import { colourNumber, emfRecord, joined, record, utf16 } from './emf-records.ts';
import type { Line, Mark, Point, Polygon, Rectangle, Scene, Stroke, Text } from './scene.ts';
import { letterWidth } from './text-width.ts';

const face = 'Times New Roman';
/** Objects that every program has at hand. */
const nullPen = -0x80000000 + 8;
const nullBrush = -0x80000000 + 5;

/** Pens, brushes and fonts, each made once and called by its number from then on. */
class Objects {
  readonly made: Uint8Array[] = [];
  readonly #numbers = new Map<string, number>();

  #numberOf(key: string, make: (number: number) => Uint8Array): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(key, number);
    this.made.push(make(number));
    return number;
  }

  get count(): number {
    return this.#numbers.size;
  }

  pen(stroke: Stroke | undefined): number {
    if (stroke === undefined) return nullPen;
    const { colour, width } = stroke;
    return this.#numberOf(`pen ${colour} ${width}`, number =>
      emfRecord(record.createPen, [number, 0, width, 0, colourNumber(colour)]),
    );
  }

  brush(colour: string | undefined): number {
    if (colour === undefined) return nullBrush;
    return this.#numberOf(`brush ${colour}`, number =>
      emfRecord(record.createBrush, [number, 0, colourNumber(colour), 0]),
    );
  }

  font(size: number): number {
    return this.#numberOf(`font ${size}`, number => emfRecord(record.createFont, [number], logicalFont(size)));
  }
}

/** LogFontPanose ([MS-EMF] 2.2.16): the size of the letters, weight 400, any character set, and the name. */
function logicalFont(size: number): Uint8Array {
  const bytes = new Uint8Array(320);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, -size, true);
  view.setInt32(16, 400, true);
  view.setUint8(23, 1);
  bytes.set(utf16(face), 28);
  return bytes;
}

function boundsOf(points: readonly Point[]): readonly [number, number, number, number] {
  const [across, down] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return [Math.min(...across), Math.min(...down), Math.max(...across), Math.max(...down)];
}

const flat = (points: readonly Point[]): readonly number[] => points.flatMap(({ x, y }) => [x, y]);

const selected = (...numbers: readonly number[]): readonly Uint8Array[] =>
  numbers.map(number => emfRecord(record.selectObject, [number]));

const lineRecords = ({ points, stroke }: Line, objects: Objects): readonly Uint8Array[] => [
  ...selected(objects.pen(stroke)),
  emfRecord(record.polyline, [...boundsOf(points), points.length, ...flat(points)]),
];

const polygonRecords = ({ points, fill, stroke }: Polygon, objects: Objects): readonly Uint8Array[] => [
  ...selected(objects.pen(stroke), objects.brush(fill)),
  emfRecord(record.polygon, [...boundsOf(points), points.length, ...flat(points)]),
];

const rectangleRecords = (own: Rectangle, objects: Objects): readonly Uint8Array[] => [
  ...selected(objects.pen(own.stroke), objects.brush(own.fill)),
  emfRecord(record.rectangle, [own.x, own.y, own.x + own.width, own.y + own.height]),
];

/** How far each unit of UTF-16 moves on, rounded so that the whole keeps its width. */
function advances(text: string, size: number): readonly number[] {
  const steps: number[] = [];
  let [exact, used] = [0, 0];
  for (const letter of text) {
    exact += letterWidth(letter, size);
    const step = Math.round(exact) - used;
    used += step;
    steps.push(step, ...Array.from({ length: letter.length - 1 }, () => 0));
  }
  return steps;
}

/** Bytes in front of the letters of ExtTextOutW ([MS-EMF] 2.3.5.8). */
const textOffset = 76;
const compatible = 1;
const one = 0x3f800000;

function textRecords({ text, x, y, size }: Text, objects: Objects): readonly Uint8Array[] {
  const steps = advances(text, size);
  const letters = utf16(text);
  const stepsOffset = textOffset + Math.ceil(letters.length / 4) * 4;
  const padded = new Uint8Array(stepsOffset - textOffset + steps.length * 4);
  padded.set(letters);
  const view = new DataView(padded.buffer);
  for (const [index, step] of steps.entries()) view.setInt32(stepsOffset - textOffset + index * 4, step, true);
  const bounds = [x, y - size, x + steps.reduce((sum, step) => sum + step, 0), y + Math.round(size / 3)];
  const where = [x, y, text.length, textOffset, 0, 0, 0, -1, -1, stepsOffset];
  return [
    ...selected(objects.font(size)),
    emfRecord(record.textOut, [...bounds, compatible, one, one, ...where], padded),
  ];
}

function recordsOf(mark: Mark, objects: Objects): readonly Uint8Array[] {
  switch (mark.kind) {
    case 'line':
      return lineRecords(mark, objects);
    case 'polygon':
      return polygonRecords(mark, objects);
    case 'rectangle':
      return rectangleRecords(mark, objects);
    case 'text':
      return textRecords(mark, objects);
  }
}

const headerSize = 108;
/** A device of 320 mm with a hundred dots a millimetre, so that a unit of the scene is a dot and nothing is rounded. */
const device = { dots: 32_000, millimetres: 320 } as const;
const signature = 0x464d4520;
const version = 0x10000;

function header({ width, height }: Scene, bytes: number, records: number, objects: number): Uint8Array {
  const box = [0, 0, width, height];
  const { dots, millimetres } = device;
  const handles = objects + 1;
  const size = [dots, dots, millimetres, millimetres];
  const micrometres = [millimetres * 1000, millimetres * 1000];
  return emfRecord(record.header, [
    ...[...box, ...box, signature, version, bytes, records, handles, 0, 0, 0],
    ...[...size, 0, 0, 0, ...micrometres],
  ]);
}

const anisotropic = 8;
const transparent = 1;
const fromBaseline = 24;

/** A picture as an enhanced metafile of Windows: lines and letters, sharp at every size, that every office program reads. */
export function emfOf(scene: Scene): Uint8Array {
  const { width, height, marks } = scene;
  const objects = new Objects();
  const drawn = marks.flatMap(mark => recordsOf(mark, objects));
  const records = [
    emfRecord(record.setMapMode, [anisotropic]),
    emfRecord(record.setWindowOrigin, [0, 0]),
    emfRecord(record.setWindowExtent, [width, height]),
    emfRecord(record.setViewportOrigin, [0, 0]),
    emfRecord(record.setViewportExtent, [width, height]),
    emfRecord(record.setBackgroundMode, [transparent]),
    emfRecord(record.setTextAlignment, [fromBaseline]),
    emfRecord(record.setTextColour, [0]),
    ...objects.made,
    ...drawn,
    emfRecord(record.endOfFile, [0, 0, 20]),
  ];
  const bytes = headerSize + records.reduce((sum, { length }) => sum + length, 0);
  return joined([header(scene, bytes, records.length + 1, objects.count), ...records]);
}
