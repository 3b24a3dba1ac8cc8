/** Excel shows no taller row. */
const tallest = 409;
const margin = 3;

export interface WrappedText {
  readonly text: string;
  /** Width of the column, in digits of the default font. */
  readonly width: number;
  /** Size of the letters in points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Lines that words take when they are not broken; letters of Times New Roman are taken a little wider than they are. */
export function lineCount({ text, width, size, bold }: WrappedText): number {
  const room = Math.max(1, (width - 1) * (bold ? 1.05 : 1.2) * (12 / size));
  return text.split('\n').reduce((lines, line) => lines + linesOfParagraph(line, room), 0);
}

function linesOfParagraph(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) used = needed;
    else {
      lines += used === 0 ? 0 : 1;
      lines += Math.ceil(word.length / room) - 1;
      used = word.length % room || word.length;
    }
  }
  return lines;
}

/** Height in points that shows every text of a row whole, as far as a row can. */
export function rowHeight(texts: readonly WrappedText[]): number {
  const heights = texts.map(text => lineCount(text) * text.size * 1.3);
  return Math.min(tallest, Math.ceil(Math.max(16, ...heights)) + margin);
}
