import { cellText } from './cell-text.ts';
import type { OfficePackage } from './package.ts';

/** Gathers the text of an element of type CT_Rst: plain, or in runs of one format each; readings of characters are left out. */
export class RichText {
  #text = '';

  /** `path` inside the element that holds the text: `t`, `r/t`, `rPh/t`. */
  add(path: string, text: string): void {
    if (path === 't' || path === 'r/t') this.#text += text;
  }

  take(): string {
    const text = this.#text;
    this.#text = '';
    return cellText(text);
  }
}

const item = 'sst/si';

/** The texts that cells point at by number. */
export function readSharedStrings(file: OfficePackage, part: string): readonly string[] {
  const texts: string[] = [];
  const current = new RichText();
  file.read(part, {
    close: (path, text) => {
      if (path === item) texts.push(current.take());
      else if (path.startsWith(item)) current.add(path.slice(item.length + 1), text);
    },
  });
  return texts;
}
