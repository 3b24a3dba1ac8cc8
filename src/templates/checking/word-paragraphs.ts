import { type StartTag, walkXml } from '../../office/package/xml.ts';
import type { SplitBy } from '../findings.ts';
import type { WordPlace } from './place.ts';

/** A stretch of a paragraph: text of one run, or what stands between texts. */
export interface Piece {
  readonly text: string;
  readonly between?: SplitBy;
  /** Everything that gives the text its look, as the file has it. */
  readonly look: string;
}

export interface TemplateParagraph {
  readonly place: WordPlace;
  readonly pieces: readonly Piece[];
  /** Holds a drawing, a text box or an object. */
  readonly hasDrawing: boolean;
}

type Growing = {
  readonly place: Omit<WordPlace, 'words'>;
  readonly pieces: Piece[];
  hasDrawing: boolean;
};

type Table = { readonly number: number; row: number; column: number };

const mostWords = 40;

function firstWords(pieces: readonly Piece[]): string {
  const text = pieces
    .map(({ text: own, between }) => (between === undefined ? own : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length <= mostWords) return text;
  return `${text.slice(0, text.lastIndexOf(' ', mostWords) > 0 ? text.lastIndexOf(' ', mostWords) : mostWords)}…`;
}

/** What a checker of spelling notes in a run, and how it was edited, says nothing of its look. */
const lookOf = (properties: string): string =>
  properties
    .replace(/<w:(?:lang|noProof|webHidden)\b[^>]*\/>/g, '')
    .replace(/ w:rsid\w*="[^"]*"/g, '')
    .replace(/^<w:rPr>\s*<\/w:rPr>$/, '');

const between: Readonly<Record<string, SplitBy>> = {
  'w:tab': 'tab',
  'w:br': 'break',
  'w:cr': 'break',
  'w:fldChar': 'field',
  'w:instrText': 'field',
  'w:sym': 'field',
};

const drawings = new Set(['w:drawing', 'w:pict', 'w:object']);

/** Follows a part from tag to tag and takes down its paragraphs. */
class Reader {
  readonly found: TemplateParagraph[] = [];
  readonly #part: Pick<WordPlace, 'part' | 'partNumber'>;
  readonly #hasPages: boolean;
  readonly #open: Growing[] = [];
  readonly #tables: Table[] = [];
  readonly #counts = { paragraphs: 0, tables: 0, page: 1, boxes: 0, runs: 0 };
  #isText = false;
  #look = '';

  constructor(part: Pick<WordPlace, 'part' | 'partNumber'>, hasPages: boolean) {
    this.#part = part;
    this.#hasPages = hasPages;
  }

  readonly #opened: Readonly<Record<string, (tag: StartTag) => void>> = {
    'w:p': () => this.#startParagraph(),
    'w:r': () => {
      this.#counts.runs += 1;
      this.#look = '';
    },
    'w:t': () => {
      this.#isText = true;
    },
    'w:tbl': () => {
      this.#counts.tables += 1;
      this.#tables.push({ number: this.#counts.tables, row: 0, column: 0 });
    },
    'w:tr': () => Object.assign(this.#tables.at(-1) ?? {}, { row: (this.#tables.at(-1)?.row ?? 0) + 1, column: 0 }),
    'w:tc': () => Object.assign(this.#tables.at(-1) ?? {}, { column: (this.#tables.at(-1)?.column ?? 0) + 1 }),
    'w:txbxContent': () => {
      this.#counts.boxes += 1;
    },
    'w:lastRenderedPageBreak': () => {
      this.#counts.page += 1;
    },
  };

  readonly #closed: Readonly<Record<string, (properties: string) => void>> = {
    'w:p': () => this.#endParagraph(),
    'w:r': () => {
      this.#counts.runs -= 1;
    },
    'w:t': () => {
      this.#isText = false;
    },
    'w:rPr': properties => {
      if (this.#counts.runs > 0) this.#look = lookOf(properties);
    },
    'w:tbl': () => this.#tables.pop(),
    'w:txbxContent': () => {
      this.#counts.boxes -= 1;
    },
  };

  open(tag: StartTag): void {
    this.#opened[tag.name]?.(tag);
    const paragraph = this.#open.at(-1);
    if (paragraph === undefined) return;
    if (drawings.has(tag.name)) paragraph.hasDrawing = true;
    const by = this.#counts.runs > 0 && tag.attributes['w:type'] !== 'page' ? between[tag.name] : undefined;
    if (by !== undefined) paragraph.pieces.push({ text: '', between: by, look: this.#look });
  }

  close({ name }: StartTag, written: string): void {
    this.#closed[name]?.(written);
  }

  text(text: string): void {
    if (this.#isText) this.#open.at(-1)?.pieces.push({ text, look: this.#look });
  }

  #startParagraph(): void {
    const { boxes, page } = this.#counts;
    this.#counts.paragraphs += 1;
    const table = this.#tables.at(-1);
    const place = {
      ...this.#part,
      paragraph: this.#counts.paragraphs,
      ...(table !== undefined && { table: { ...table } }),
      ...(boxes > 0 && { isTextBox: true }),
      ...(this.#hasPages && { page }),
    };
    const paragraph = { place, pieces: [], hasDrawing: false };
    this.#open.push(paragraph);
    this.found.push(paragraph);
  }

  #endParagraph(): void {
    this.#open.pop();
  }
}

/** The paragraphs of a part, in the order in which they begin; of a text box that is stored twice, the newer form only. */
export function paragraphsIn(xml: string, part: Pick<WordPlace, 'part' | 'partNumber'>): readonly TemplateParagraph[] {
  const reader = new Reader(part, part.part === 'body' && xml.includes('<w:lastRenderedPageBreak'));
  let older = 0;
  walkXml(xml, {
    open: tag => {
      if (tag.name === 'mc:Fallback') older += 1;
      if (older === 0) reader.open(tag);
    },
    close: (tag, _, end) => {
      if (older === 0) reader.close(tag, tag.name === 'w:rPr' ? xml.slice(tag.start, end) : '');
      if (tag.name === 'mc:Fallback') older -= 1;
    },
    text: text => {
      if (older === 0) reader.text(text);
    },
  });
  return reader.found.map(paragraph => ({
    ...paragraph,
    place: { ...paragraph.place, words: firstWords(paragraph.pieces) },
  }));
}
