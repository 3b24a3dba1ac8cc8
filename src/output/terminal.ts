import { displayWidth, glyphs, isSimple } from './glyphs.ts';

export { displayWidth };

/** A CI runner obeys a line whose first visible text is `::name`. */
const commandAtStart = /^(\s*):(?=:)/;

/**
 * A text from outside on one line, unable to steer a terminal or a CI runner: controls and invisible marks become
 * `\u{..}`, line breaks `␤`, and what is longer than `limit` characters is cut with `…`.
 */
export function safe(text: string, limit = 200): string {
  return (isSimple(text) && text.length <= limit ? text : cut(text, limit)).replace(commandAtStart, '$1\\u{3a}');
}

function cut(text: string, limit: number): string {
  let shown = '';
  let count = 0;
  for (const glyph of glyphs(text)) {
    if (count === limit) return `${shown}…`;
    shown += glyph.shown;
    count += 1;
  }
  return shown;
}

/** Fills up with spaces to `width` cells; a longer text stays whole. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));

/** Breaks between words so that lines with their indent keep within `width` cells, as far as single words do. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.split(' ')) {
    const longer: string = line === undefined ? indent + word : `${line} ${word}`;
    const fits = displayWidth(longer) <= width || commandAtStart.test(word);
    if (line === undefined || fits) line = longer;
    else {
      lines.push(line.trimEnd());
      line = word === '' ? undefined : indent + word;
    }
  }
  if (line !== undefined) lines.push(line);
  return lines.join('\n');
}
