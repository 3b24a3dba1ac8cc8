/** What XML 1.0 cannot hold, C1 controls, and marks that turn the direction of text. */
const forbidden =
  /[^\t\n\r\u0020-\u007e\u00a0-\u061b\u061d-\u200d\u2010-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text from outside as a document can hold it: composed letters, line ends as `\n`, nothing that breaks XML or hides. */
export const printable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(forbidden, '')
    .trim();
