import { atStart } from '../findings/place.ts';
import type { Decoded } from './decoded.ts';
import type { SourceFindingArgs } from './findings.ts';
import { inspectCharacters } from './inspect-characters.ts';
import { limits } from './limits.ts';
import { Lines } from './lines.ts';
import type { SourceFinding } from './source-finding.ts';

type Look = NonNullable<SourceFindingArgs['text/encoding']['looksLike']>;

const strict = new TextDecoder('utf-8', { fatal: true });

/** Letters, digits and marks of Vietnamese and English text: nothing there that NFC would change or nobody could see. */
const unusual = /[^\n -~\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027]/;

const none: readonly SourceFinding[] = [];

/** The text of a file, and what is wrong with its characters; `file` only names it in the findings. */
export function decode(file: string, bytes: Uint8Array, limit: number = limits.bytes): Decoded {
  if (bytes.length > limit) {
    const args = { size: bytes.length, limit };
    return { text: undefined, findings: [{ code: 'file/too-large', place: atStart(file), args }] };
  }
  const decoded = strictly(bytes);
  if (decoded === undefined || looksForeign(decoded))
    return { text: undefined, findings: [encodingFinding(file, bytes)] };
  const text = decoded.includes('\r') ? decoded.replaceAll('\r\n', '\n') : decoded;
  return unusual.test(text) ? inspectCharacters(file, text) : { text, findings: none };
}

/** The text of a file for showing its lines: what is no UTF-8 appears as the replacement character. */
export const readText = (bytes: Uint8Array): string => decode('', bytes).text ?? leniently(bytes);

const leniently = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes).replaceAll('\r\n', '\n');

function strictly(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

const nul = '\0';
/** UTF-16 without a mark at its start is valid UTF-8 as long as it is English: every other byte is 0. */
const manyNuls = 0.2;

function looksForeign(text: string): boolean {
  if (!text.includes(nul)) return false;
  return text.startsWith('PK') || text.split(nul).length - 1 > text.length * manyNuls;
}

function encodingFinding(file: string, bytes: Uint8Array): SourceFinding {
  const looksLike = lookOf(bytes);
  if (looksLike !== undefined) return { code: 'text/encoding', place: atStart(file), args: { looksLike } };
  const lenient = leniently(bytes);
  const at = Math.max(0, lenient.indexOf('\ufffd'));
  return { code: 'text/encoding', place: { file, span: new Lines(lenient).span(at, at + 1) }, args: {} };
}

function lookOf(bytes: Uint8Array): Look | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16';
  if (first === 0xfe && second === 0xff) return 'utf-16';
  if (first === 0x50 && second === 0x4b) return 'zip';
  const nuls = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  if (nuls > bytes.length * manyNuls && isEverySecond(bytes)) return 'utf-16';
  return nuls > 0 || startsWithPdf(bytes) ? 'binary' : undefined;
}

/** Whether the zero bytes stand at even places only, or at odd ones only. */
function isEverySecond(bytes: Uint8Array): boolean {
  const first = bytes.indexOf(0) % 2;
  return bytes.every((byte, at) => byte !== 0 || at % 2 === first);
}

const startsWithPdf = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';
