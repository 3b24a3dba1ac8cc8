/** Changes of bytes by chance, the same at each run with one seed. */

/** Numbers from 0 to 1, as mulberry32 makes them. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

const below = (random: Random, end: number): number => Math.floor(random() * end);
export const pick = <T>(random: Random, [first, ...rest]: readonly [T, ...T[]]): T =>
  rest[below(random, rest.length + 1) - 1] ?? first;

const limits = [0, 1, 0x7f, 0x80, 0xff];

function changeByte(bytes: Buffer, random: Random): Buffer {
  const at = below(random, bytes.length);
  bytes[at] = random() < 0.5 ? pick(random, [0, ...limits]) : below(random, 256);
  return bytes;
}

function changeNumber(bytes: Buffer, random: Random): Buffer {
  if (bytes.length < 4) return bytes;
  bytes.writeUInt32LE(
    pick(random, [0, 1, 0xffff, 0x7fffffff, 0xffffffff, below(random, 2 ** 32)]),
    below(random, bytes.length - 3),
  );
  return bytes;
}

function cutOut(bytes: Buffer, random: Random): Buffer {
  const at = below(random, bytes.length);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + below(random, 64))]);
}

function repeat(bytes: Buffer, random: Random): Buffer {
  const at = below(random, bytes.length);
  const slice = bytes.subarray(at, at + 1 + below(random, 200));
  return Buffer.concat([bytes.subarray(0, at), slice, bytes.subarray(at)]);
}

const truncate = (bytes: Buffer, random: Random): Buffer => bytes.subarray(0, below(random, bytes.length));

/** Some changes of single bytes, numbers and stretches. */
export function mutateBytes(original: Uint8Array, random: Random): Uint8Array {
  let bytes: Buffer = Buffer.from(original);
  for (let left = 1 + below(random, 4); left > 0 && bytes.length > 0; left--) {
    const change = pick(random, [changeByte, changeByte, changeNumber, changeNumber, cutOut, repeat, truncate]);
    bytes = change(bytes, random);
  }
  return new Uint8Array(bytes);
}

const nasty = [
  '',
  '0',
  '-1',
  '1e999',
  '1e308',
  'NaN',
  '2147483648',
  '9'.repeat(40),
  'A0',
  'XFD1048576',
  '__proto__',
  'constructor',
  'veryHidden',
  'inlineStr',
  'd',
  's',
  '../../x',
  'true',
  '&#0;',
  '&x;',
  '\ufffe',
  'a'.repeat(70_000),
  ']]>',
  '<!DOCTYPE x>',
  '<x>',
] as const;

/** Replaces, drops and doubles what stands between the marks of XML. */
export function mutateXml(original: string, random: Random): string {
  let xml = original;
  for (let left = 1 + below(random, 3); left > 0; left--) {
    const places = [...xml.matchAll(pick(random, [/"[^"]*"/g, /"[^"]*"/g, /<[^>]*>/g, />[^<]*</g, / [a-z:]+=/gi]))];
    const place = places[below(random, places.length)];
    if (place === undefined) continue;
    const [found] = place;
    const start = found.charAt(0);
    const end = found.charAt(found.length - 1);
    const put = pick(random, [
      '',
      found + found,
      `${start}${pick(random, nasty)}${end}`,
      `${start}${pick(random, nasty)}${end}`,
    ]);
    xml = xml.slice(0, place.index) + put + xml.slice(place.index + found.length);
  }
  return xml;
}
