import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip, with whatever lies the test wants to tell about it. */
export interface Entry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** Said in both headers in place of the truth. */
  readonly crc?: number;
  readonly size?: number;
  readonly packedSize?: number;
  /** Said in the local header only. */
  readonly localName?: string;
  /** Bytes of the name where it is not UTF-8. */
  readonly rawName?: Uint8Array;
  readonly localSize?: number;
  /** Said in the directory only: where the local header is. */
  readonly offset?: number;
  readonly extra?: Uint8Array;
  readonly localExtra?: Uint8Array;
  /** Mode of Unix, of which `0o120777` is a link. */
  readonly mode?: number;
}

export interface ZipOptions {
  /** Said at the end in place of the truth. */
  readonly count?: number;
  readonly comment?: string;
}

const utf8Flag = 0x0800;

function header(signature: number, numbers: readonly (readonly [16 | 32, number])[]): Buffer {
  const bytes = Buffer.alloc(4 + numbers.reduce((sum, [bits]) => sum + bits / 8, 0));
  bytes.writeUInt32LE(signature, 0);
  let at = 4;
  for (const [bits, number] of numbers) {
    if (bits === 16) bytes.writeUInt16LE(number, at);
    else bytes.writeUInt32LE(number, at);
    at += bits / 8;
  }
  return bytes;
}

function packed({ content, method = 8 }: Entry): { readonly bytes: Uint8Array; readonly data: Uint8Array } {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { bytes, data: method === 8 ? deflateRawSync(bytes, { level: 1 }) : bytes };
}

/** Writes a zip by hand, for what no honest program writes. */
export function makeZip(entries: readonly Entry[], options: ZipOptions = {}): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const { method = 8, flags = utf8Flag, extra = new Uint8Array(), localExtra = new Uint8Array(), mode } = entry;
    const { bytes, data } = packed(entry);
    const { crc = crc32(bytes), size = bytes.length, packedSize = data.length } = entry;
    const name = entry.rawName ?? Buffer.from(entry.name);
    const localName = entry.localName === undefined ? name : Buffer.from(entry.localName);
    const common = [20, flags, method, 0, 0x21] as const;
    const local = header(0x04034b50, [
      ...common.map(number => [16, number] as const),
      [32, crc],
      [32, packedSize],
      [32, entry.localSize ?? size],
      [16, localName.length],
      [16, localExtra.length],
    ]);
    const made = mode === undefined ? 20 : 0x0314;
    const listed = header(0x02014b50, [
      [16, made],
      ...common.map(number => [16, number] as const),
      [32, crc],
      [32, packedSize],
      [32, size],
      [16, name.length],
      [16, extra.length],
      [16, 0],
      [16, 0],
      [16, 0],
      [32, ((mode ?? 0) << 16) >>> 0],
      [32, entry.offset ?? at],
    ]);
    pieces.push(local, localName, localExtra, data);
    directory.push(listed, name, extra);
    at += local.length + localName.length + localExtra.length + data.length;
  }
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  const count = Math.min(options.count ?? entries.length, 0xffff);
  const comment = Buffer.from(options.comment ?? '');
  const end = header(0x06054b50, [
    [16, 0],
    [16, 0],
    [16, count],
    [16, count],
    [32, length],
    [32, at],
    [16, comment.length],
  ]);
  return new Uint8Array(Buffer.concat([...pieces, ...directory, end, comment]));
}
