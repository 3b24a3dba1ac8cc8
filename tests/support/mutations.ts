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

/** Values that are well-formed in an attribute and in a text. */
const odd = [
  '',
  '0',
  '1',
  '-1',
  '0.5',
  '1e999',
  '1e308',
  'NaN',
  '2147483648',
  '45641',
  '9'.repeat(40),
  'A0',
  'B2',
  '$C$3',
  'XFD1048576',
  '__proto__',
  'constructor',
  'hidden',
  'veryHidden',
  'inlineStr',
  'b',
  'd',
  'e',
  's',
  'str',
  'rId1',
  'External',
  '../../x',
  '/xl/workbook.xml',
  'true',
  '2024-02-30',
  '_xD800_',
  'dd/mm/yyyy',
  '[h]:mm"',
  "'Sở Y tế''s số liệu'!$A$1:$XFD$1048576",
  'a'.repeat(40_000),
] as const;

/** Values that break XML, each in its own way. */
const broken = ['&#0;', '&x;', '\ufffe', '\u0001', ']]>', '<!DOCTYPE x>', '<x>', '</c>', '"', '<!--', '<?x?>'] as const;

type Change = (xml: string, random: Random) => string;

/** Puts something else in the place of one of the stretches that `pattern` finds. */
const replacing =
  (pattern: RegExp, put: (found: string, random: Random, all: readonly string[]) => string): Change =>
  (xml, random) => {
    const places = [...xml.matchAll(pattern)];
    const place = places[below(random, places.length)];
    if (place === undefined) return xml;
    const [found] = place;
    const text = put(
      found,
      random,
      places.map(([other]) => other),
    );
    return xml.slice(0, place.index) + text + xml.slice(place.index + found.length);
  };

const attributeValue = /(?<==)"[^"]*"/g;
const textBetween = />[^<]*</g;
/** An element without elements inside. */
const leaf = /<([\w:]+)(?:\s[^<>]*)?\/>|<([\w:]+)(?:\s[^<>]*)?>[^<]*<\/\2>/g;

const wellFormed: readonly [Change, ...Change[]] = [
  replacing(attributeValue, (_, random) => `"${pick(random, odd).replaceAll('"', '&quot;')}"`),
  replacing(attributeValue, (found, random, all) => all[below(random, all.length)] ?? found),
  replacing(/ [\w:]+="[^"]*"/g, () => ''),
  replacing(textBetween, (_, random) => `>${pick(random, odd)}<`),
  replacing(leaf, () => ''),
  replacing(leaf, found => found + found),
  replacing(leaf, (found, random, all) => found + (all[below(random, all.length)] ?? '')),
];

const breaking: readonly [Change, ...Change[]] = [
  replacing(attributeValue, (_, random) => `"${pick(random, broken)}"`),
  replacing(textBetween, (_, random) => `>${pick(random, broken)}<`),
  replacing(/<[^>]*>/g, () => ''),
  replacing(/<[^>]*>/g, found => found + found),
];

/** Some changes of what stands between the marks of XML, which mostly stays well-formed. */
export function mutateXml(original: string, random: Random): string {
  let xml = original;
  for (let left = 1 + below(random, 3); left > 0; left--) xml = pick(random, wellFormed)(xml, random);
  return random() < 0.1 ? pick(random, breaking)(xml, random) : xml;
}
