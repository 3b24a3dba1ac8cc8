/** What is looked at of a text. */
const firstBytes = 64 * 1024;

/** By the mark at the start. */
export function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** The beginning of a text in any encoding that keeps ASCII, or UTF-16 with its mark; `undefined` for what is no text. */
export function textOf(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, firstBytes));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters tell that this is no text
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) ? undefined : text;
}

const htmlStart =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html|head|body|meta|style|table)\b/i;
const spreadsheetXml = /^\s*<\?xml[^>]*>[\s\S]{0,2000}?urn:schemas-microsoft-com:office:spreadsheet/i;
const webArchive = /^(?:mime-version|content-type):[\s\S]{0,1000}?multipart\/related[\s\S]{0,1000}?type="?text\/html/i;
const correspondents = /^(?:from|to|received|return-path|delivered-to):/im;

/** A page of HTML, a web archive, or the XML of Excel 2003. */
export function isMarkup(text: string): boolean {
  if (htmlStart.test(text) || spreadsheetXml.test(text)) return true;
  return webArchive.test(text) && !correspondents.test(headerOf(text));
}

const headerOf = (text: string): string => text.split(/\r?\n\r?\n/, 1)[0] ?? '';

const mailHeaders =
  /^(?:received|return-path|delivered-to|from|to|cc|subject|date|message-id|mime-version|content-type|dkim-signature|reply-to):/gim;
const anyHeader = /^(?:from \S+ .*|[!-9;-~]+:.*|[ \t].*)$/;

/** A header of three known fields or more, of two where the name says so too, and nothing but fields. */
export function isMessage(text: string, isNamedSo: boolean): boolean {
  const header = headerOf(text.replace(/^\ufeff/, ''));
  const known = new Set((header.match(mailHeaders) ?? []).map(field => field.toLowerCase()));
  if (known.size < (isNamedSo ? 2 : 3)) return false;
  return header.split(/\r?\n/).every(line => anyHeader.test(line));
}

/** A mapping that has the field `format`, as every file of a plan does; other YAML is known by its name only. */
export const isYaml = (text: string, isNamedSo: boolean): boolean =>
  isNamedSo || (/^\ufeff?(?:[ \t]*(?:#.*)?\r?\n)*[A-Za-z]+:/.test(text) && /^format:\s*\d/m.test(text));

const separators = [';', ',', '\t'];

/** Lines that one separator cuts into equally many pieces. */
export function isTable(text: string, isNamedSo: boolean): boolean {
  const lines = text.split(/\r?\n/).filter(line => line !== '');
  const counts = separators.map(separator => lines.slice(0, 3).map(line => line.split(separator).length));
  return (
    isNamedSo || (lines.length >= 3 && counts.some(([first = 1, ...rest]) => first > 2 && rest.every(n => n === first)))
  );
}
