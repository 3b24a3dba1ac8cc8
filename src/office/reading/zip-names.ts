import { crc32 } from 'node:zlib';

/** The upper half of code page 437, in which zips without a mark for UTF-8 name their files. */
const codePage437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

const legacy = (bytes: Uint8Array): string =>
  Array.from(bytes, byte => (byte < 128 ? String.fromCharCode(byte) : codePage437.charAt(byte - 128))).join('');

/** The name in UTF-8 that WinRAR and Info-ZIP write beside one in the code page of the machine (extra field 0x7075). */
function unicodePath(raw: Uint8Array, field: Uint8Array | undefined): string | undefined {
  if (field === undefined || field.length < 6 || field[0] !== 1) return undefined;
  const view = new DataView(field.buffer, field.byteOffset, field.length);
  return view.getUint32(1, true) === crc32(raw) ? utf8(field.subarray(5)) : undefined;
}

/**
 * The name of an entry in NFC: by its field for Unicode, else UTF-8 where the bytes are valid UTF-8 (macOS writes it without
 * the mark), else the code page of DOS.
 */
export const entryName = (raw: Uint8Array, unicodeField: Uint8Array | undefined): string =>
  (unicodePath(raw, unicodeField) ?? utf8(raw) ?? legacy(raw)).normalize('NFC');

/** Names under which an entry could be written outside a folder, or would be no name of a file. */
export function isUnsafeName(name: string): boolean {
  if (name.length === 0 || name.length > 512) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f\\]/.test(name) || /^\/|^[A-Za-z]:/.test(name)) return true;
  return name.split('/').includes('..');
}

/** Equal for names that are one on a system that folds case or composes letters. */
export const nameKey = (name: string): string => name.normalize('NFC').toUpperCase().toLowerCase();
