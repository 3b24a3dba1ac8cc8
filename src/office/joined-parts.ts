import type { DXT } from 'docxtemplater';

/** What docxtemplater looks for in what it has printed: elements that it mends when nothing is inside, with what has to be. */
const mended: Readonly<Record<string, readonly string[]>> = {
  'w:sdtContent': ['w:p', 'w:r', 'w:commentRangeStart', 'w:sdt'],
  'w:tc': ['w:p'],
  'w:tr': ['w:tc'],
  'w:tbl': ['w:tr'],
};
const required: ReadonlySet<string> = new Set(Object.values(mended).flat());

/** How docxtemplater notes that a section begins or ends a page: it then looks at single parts of what was printed. */
const pageMarks: ReadonlySet<string> = new Set([
  'hasPageBreak',
  'hasPageBreakBeginning',
  'addNextPage',
  'addContinuousType',
  'lastParagrapSectPr',
]);

const isTag = (part: DXT.Part | undefined, tag: string, position: string): boolean =>
  part?.type === 'tag' && part.tag === tag && part.position === position;

const isPlaceholder = ({ type }: DXT.Part): boolean => type === 'placeholder';

/** The part that ends the element begun at `start`, else the last of all. */
function endOf(parts: readonly DXT.Part[], start: number): number {
  const tag = parts[start]?.tag ?? '';
  let depth = 0;
  for (let index = start; index < parts.length; index += 1) {
    if (isTag(parts[index], tag, 'start')) depth += 1;
    if (isTag(parts[index], tag, 'end')) depth -= 1;
    if (depth === 0) return index;
  }
  return parts.length - 1;
}

/** Whether what an element needs stands in the template itself: what sections print, only the data tell. */
function isFilled(parts: readonly DXT.Part[], start: number): boolean {
  const wanted = mended[parts[start]?.tag ?? ''] ?? [];
  return parts.slice(start + 1, endOf(parts, start)).some(part => wanted.some(tag => isTag(part, tag, 'start')));
}

/** Whether each of the elements that are mended is begun and ended among the parts. */
function isBalanced(parts: readonly DXT.Part[]): boolean {
  const depths = new Map<string, number>();
  for (const { type, tag = '', position } of parts) {
    if (type !== 'tag' || !(tag in mended)) continue;
    const depth = (depths.get(tag) ?? 0) + (position === 'start' ? 1 : position === 'end' ? -1 : 0);
    if (depth < 0) return false;
    depths.set(tag, depth);
  }
  return [...depths.values()].every(depth => depth === 0);
}

/** Nothing, and the end of a bookmark, is passed over in the search for what follows a table. */
const isPassedOver = ({ value, tag }: DXT.Part): boolean => value.trim() === '' || tag === 'w:bookmarkEnd';

const emptyText = '<w:t xml:space="preserve">';

type JoinedPart = Pick<DXT.Part, 'type' | 'position' | 'tag'>;

/** Joins the parts of one section that are printed as they are, but for those that docxtemplater looks at by themselves. */
class Joining {
  readonly #parts: readonly DXT.Part[];
  readonly #result: DXT.Part[] = [];
  readonly #met = new Set<string>();
  #value = '';

  constructor(parts: readonly DXT.Part[]) {
    this.#parts = parts;
  }

  /** What was joined so far as one part; behind the beginning of an element by itself, docxtemplater looks for what has to be inside. */
  #close(as: JoinedPart = { type: 'content', position: 'outsidetag' }): void {
    const alone = /^<(w:\w+)[^<]*$/.exec(this.#value)?.[1] ?? '';
    for (const tag of mended[alone] ?? []) this.#met.delete(tag);
    // The library types a part as one of a tag, with fields that other parts do not have.
    if (this.#value !== '') this.#result.push({ ...as, value: this.#value } as DXT.Part);
    this.#value = '';
  }

  #alone(first: number, last: number): number {
    this.#close();
    this.#result.push(...this.#parts.slice(first, last + 1));
    return last;
  }

  /** Of the first of its kind in a section docxtemplater sees that the element around the section is not empty. */
  #isFirst({ tag = '', position }: DXT.Part): boolean {
    if (position === 'end' || !required.has(tag) || this.#met.has(tag)) return false;
    this.#met.add(tag);
    return true;
  }

  /** The end of a paragraph that nothing may be printed after: the break of a page is put before it. */
  #mayBeLast(part: DXT.Part, index: number): boolean {
    const next = this.#parts[index + 1];
    return isTag(part, 'w:p', 'end') && (next === undefined || isPlaceholder(next));
  }

  /** Text from which only a tag of a section was taken: docxtemplater shortens it. */
  #isEmptyText(part: DXT.Part): boolean {
    return isTag(part, 'w:t', 'end') && this.#value.endsWith(emptyText);
  }

  /** Returns the index of the last part that it took. */
  #take(part: DXT.Part, index: number): number {
    const { tag = '', position } = part;
    if (isPlaceholder(part) || this.#mayBeLast(part, index)) return this.#alone(index, index);
    if (position === 'start' && tag in mended && !isFilled(this.#parts, index))
      return this.#alone(index, endOf(this.#parts, index));
    if (this.#value === '' && isPassedOver(part)) return this.#alone(index, index);
    if (this.#isFirst(part) || this.#isEmptyText(part)) this.#close();
    this.#value += part.value;
    if (isTag(part, 'w:tbl', 'end')) this.#close();
    return isTag(part, 'w:r', 'start') ? this.#beginRun(index) : index;
  }

  /** The properties of a run are printed again where a value breaks its line, so docxtemplater has to see them. */
  #beginRun(index: number): number {
    this.#close({ type: 'tag', tag: 'w:r', position: 'start' });
    if (!isTag(this.#parts[index + 1], 'w:rPr', 'start')) return index;
    const last = endOf(this.#parts, index + 1);
    for (const { value } of this.#parts.slice(index + 1, last + 1)) this.#value += value;
    this.#close({ type: 'tag', tag: 'w:rPr', position: 'selfclosing' });
    return last;
  }

  joined(): DXT.Part[] {
    for (let index = 0; index < this.#parts.length; index += 1) {
      const part = this.#parts[index];
      if (part !== undefined) index = this.#take(part, index);
    }
    this.#close();
    return this.#result;
  }
}

/**
 * Fewer parts to print: docxtemplater asks all its modules about each of the thirty pieces that a cell of a table falls into, and
 * mends what it has printed piece by piece, again for each row. Of a template that Word wrote, the same is printed without this.
 */
export class JoinedParts implements DXT.Module {
  readonly name = 'JoinedParts';
  /** After all others, which look at the parts by themselves. */
  readonly priority = -1;

  postparse(parts: DXT.Part[], options: object): DXT.Part[] {
    const section = 'basePart' in options ? Object(options.basePart) : undefined;
    // A section may begin in a cell and end outside: then what is left of the cell is in no one list.
    if (section === undefined || !isBalanced(parts)) return parts;
    const isOfPages = Object.entries(section).some(([mark, value]) => pageMarks.has(mark) && Boolean(value));
    return isOfPages || parts.some(({ tag }) => tag === 'w:sectPr') ? parts : new Joining(parts).joined();
  }
}
