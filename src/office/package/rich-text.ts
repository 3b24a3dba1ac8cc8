import { escapeXml } from '../package-parts.ts';
import { printable } from '../printable.ts';

/** No cell of a workbook holds more. */
export const longestCell = 32_767;

/** At most so many UTF-16 units, the last an ellipsis; no pair is torn. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = text.slice(0, longest - 1);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

/** Spreadsheet programs read `_x0041_` as a letter, so an underscore that would begin one is written as such. */
const guarded = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** Text from anywhere as the content of a text element. */
export const cellText = (text: string, longest = longestCell): string =>
  escapeXml(guarded(shortened(printable(text), longest)));

/** Words that stood in the file already, as they were but for what XML cannot hold. */
export const storedText = (text: string): string =>
  escapeXml(guarded(text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')));

/** What a text element says, with the escapes of spreadsheet programs undone. */
export const decodedText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

export const textElement = (prefix: string, xml: string): string =>
  `<${prefix}t xml:space="preserve">${xml}</${prefix}t>`;
