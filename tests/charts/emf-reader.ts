/** A metafile read back by the letter of [MS-EMF], knowing nothing of the writer. */
export interface Metafile {
  readonly bounds: readonly number[];
  /** Hundredths of a millimetre. */
  readonly frame: readonly number[];
  readonly bytes: number;
  readonly records: number;
  readonly handles: number;
  readonly dotsPerMillimetre: number;
  readonly list: readonly MetaRecord[];
}

export interface MetaRecord {
  readonly type: number;
  readonly size: number;
  readonly at: number;
}

export interface MetaText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly advances: readonly number[];
}

const textOut = 84;
const createdBy: ReadonlySet<number> = new Set([38, 39, 82]);
const selects = 37;

export function readMetafile(bytes: Uint8Array): Metafile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numbers = (at: number, count: number): readonly number[] =>
    Array.from({ length: count }, (_, index) => view.getInt32(at + index * 4, true));
  if (view.getUint32(0, true) !== 1 || view.getUint32(40, true) !== 0x464d4520) throw new Error('no metafile');
  const list: MetaRecord[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [type = 0, size = 0] = numbers(at, 2);
    if (size < 8 || size % 4 !== 0 || at + size > bytes.length) throw new Error(`record of ${size} bytes at ${at}`);
    list.push({ type, size, at });
    at += size;
  }
  return {
    bounds: numbers(8, 4),
    frame: numbers(24, 4),
    bytes: view.getUint32(48, true),
    records: view.getUint32(52, true),
    handles: view.getUint16(56, true),
    dotsPerMillimetre: view.getInt32(72, true) / view.getInt32(80, true),
    list,
  };
}

export function textsIn(bytes: Uint8Array): readonly MetaText[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return readMetafile(bytes)
    .list.filter(({ type }) => type === textOut)
    .map(({ at, size }) => {
      const [length, letters, steps] = [at + 44, at + 48, at + 72].map(place => view.getUint32(place, true));
      if (length === undefined || letters === undefined || steps === undefined || steps + length * 4 > size)
        throw new Error('text beyond its record');
      const units = Array.from({ length }, (_, index) => view.getUint16(at + letters + index * 2, true));
      return {
        text: String.fromCharCode(...units),
        x: view.getInt32(at + 36, true),
        y: view.getInt32(at + 40, true),
        advances: Array.from({ length }, (_, index) => view.getInt32(at + steps + index * 4, true)),
      };
    });
}

/** Objects that are selected before they were made. */
export function unknownObjects(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const made = new Set<number>();
  const unknown: number[] = [];
  for (const { type, at } of readMetafile(bytes).list) {
    const number = view.getUint32(at + 8, true);
    if (createdBy.has(type)) made.add(number);
    else if (type === selects && number < 0x80000000 && !made.has(number)) unknown.push(number);
  }
  return unknown;
}
