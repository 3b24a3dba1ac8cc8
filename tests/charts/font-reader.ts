/** Advance widths straight from a TrueType file: its `cmap` of format 4 and its `hmtx`. */
export function advanceIn(font: Buffer): (letter: string) => number {
  const tables = new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const entry = 12 + 16 * index;
      return [font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8)] as const;
    }),
  );
  const at = (name: string): number => tables.get(name) ?? 0;
  const metrics = font.readUInt16BE(at('hhea') + 34);
  const map = mapOf(font, at('cmap'));
  return letter =>
    font.readUInt16BE(at('hmtx') + 4 * Math.min(glyphOf(font, map, letter.codePointAt(0) ?? 0), metrics - 1));
}

function mapOf(font: Buffer, cmap: number): number {
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const entry = cmap + 4 + 8 * index;
    if (font.readUInt32BE(entry) === 0x30001) return cmap + font.readUInt32BE(entry + 4);
  }
  throw new Error('no map of Unicode');
}

function glyphOf(font: Buffer, map: number, code: number): number {
  const count = font.readUInt16BE(map + 6) / 2;
  for (let index = 0; index < count; index += 1) {
    if (code > font.readUInt16BE(map + 14 + 2 * index)) continue;
    const first = font.readUInt16BE(map + 16 + 2 * count + 2 * index);
    if (code < first) return 0;
    const delta = font.readUInt16BE(map + 16 + 4 * count + 2 * index);
    const place = map + 16 + 6 * count + 2 * index;
    const offset = font.readUInt16BE(place);
    const glyph = offset === 0 ? code : font.readUInt16BE(place + offset + 2 * (code - first));
    return offset !== 0 && glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
