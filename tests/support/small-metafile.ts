/** The smallest enhanced metafile (MS-EMF) that shows something: a filled rectangle, 100 by 50 millimetres. */
export function smallMetafile(): Uint8Array {
  const record = (type: number, ...words: readonly number[]): readonly number[] => [
    type,
    8 + words.length * 4,
    ...words,
  ];
  const header = (bytes: number, records: number): readonly number[] =>
    record(
      1,
      ...[0, 0, 999, 499],
      ...[0, 0, 10_000, 5_000],
      ...[0x464d4520, 0x10000, bytes, records, 2],
      ...[0, 0, 0],
      ...[1000, 500, 100, 50],
    );
  const records = [record(39, 1, 0, 0x00a05030, 0), record(37, 1), record(43, 20, 20, 979, 479), record(14, 0, 16, 20)];
  const body = records.flat();
  const bytes = (header(0, 0).length + body.length) * 4;
  return new Uint8Array(new Uint32Array([...header(bytes, records.length + 1), ...body]).buffer);
}
