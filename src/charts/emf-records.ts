/** Numbers of the records of a metafile ([MS-EMF] 2.1.1) that charts need. */
export const record = {
  header: 1,
  polygon: 3,
  polyline: 4,
  setWindowExtent: 9,
  setWindowOrigin: 10,
  setViewportExtent: 11,
  setViewportOrigin: 12,
  endOfFile: 14,
  setMapMode: 17,
  setBackgroundMode: 18,
  setTextAlignment: 22,
  setTextColour: 24,
  selectObject: 37,
  createPen: 38,
  createBrush: 39,
  rectangle: 43,
  createFont: 82,
  textOut: 84,
} as const;

/** A record of 32-bit numbers behind its number and its length in bytes, and further bytes behind them. */
export function emfRecord(type: number, fields: readonly number[], tail: Uint8Array = new Uint8Array()): Uint8Array {
  const padded = Math.ceil(tail.length / 4) * 4;
  const bytes = new Uint8Array(8 + fields.length * 4 + padded);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of [type, bytes.length, ...fields].entries()) view.setInt32(index * 4, value, true);
  bytes.set(tail, 8 + fields.length * 4);
  return bytes;
}

/** `#1f4e79` as the number of Windows, which has blue in front. */
export function colourNumber(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(start => Number.parseInt(colour.slice(start, start + 2), 16));
  return (red ?? 0) + (green ?? 0) * 0x100 + (blue ?? 0) * 0x10000;
}

export const utf16 = (text: string): Uint8Array => {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return Uint8Array.from(units.flatMap(unit => [unit & 0xff, unit >> 8]));
};

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}
