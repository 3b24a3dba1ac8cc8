import type { DXT } from 'docxtemplater';
import { tagName } from './check-tags.ts';
import type { TagFault } from './template-faults.ts';
import type { Picture } from './template-fields.ts';

const prefix = '%';
const module = 'picture';

export interface PictureTag {
  readonly value: string;
  /** In millimetres. */
  readonly width?: number;
  readonly fault?: 'picture-width';
}

const widths: Readonly<Record<string, number>> = { mm: 1, cm: 10 };

/** A picture field as it is written: `name`, or `name 12cm`. */
export function readPictureTag(text: string): PictureTag {
  const [value = '', ...rest] = tagName(text).split(/\s+/);
  if (rest.length === 0) return { value };
  const [, number = '', unit = ''] = /^(\d{1,3}(?:[.,]\d+)?)(mm|cm)$/.exec(rest.join('')) ?? [];
  const width = Number(number.replace(',', '.')) * (widths[unit] ?? 0);
  return width > 0 ? { value, width } : { value, fault: 'picture-width' };
}

/** One printing of a picture, its paragraph kept; its size is known once the section around it is. */
export interface PrintedPicture {
  readonly picture: Picture;
  /** As the template wants it, in millimetres. */
  readonly width: number;
  /** What the paragraph takes from the width of the text, in twentieths of a point. */
  readonly indent: number;
}

/** Stands in for a picture until all parts are printed: what data hold is escaped, so it never looks like this. */
export const pictureMark = (index: number): string => `<w:drawing picture="${index}"/>`;

interface PicturePart extends DXT.Part {
  width?: number;
  properties?: string;
  marks?: string;
  fault?: TagFault;
}

const isTag = ({ type, tag, position }: DXT.Part, wanted: string): boolean =>
  type === 'tag' && tag === 'w:p' && position === wanted;

/** The paragraph around a part, as indices of its first and last part. */
function paragraphAround(parts: readonly DXT.Part[], index: number): readonly [number, number] | undefined {
  let depth = 0;
  let first = index - 1;
  for (; first >= 0; first -= 1) {
    const part = parts[first];
    if (part === undefined) continue;
    if (isTag(part, 'end')) depth += 1;
    if (isTag(part, 'start') && depth === 0) break;
    if (isTag(part, 'start')) depth -= 1;
  }
  const last = parts.findIndex((part, at) => at > index && isTag(part, 'end'));
  return first < 0 || last === -1 ? undefined : [first, last];
}

/** Text, other tags, drawings and text boxes may not share the paragraph of a picture, which is printed anew. */
const shares = (part: DXT.Part): boolean =>
  part.type === 'placeholder' ||
  part.type === 'delimiter' ||
  (part.type === 'content' && part.position === 'insidetag' && part.value.trim() !== '') ||
  isTag(part, 'start') ||
  /<w:(?:drawing|pict|object)[ >]/.test(part.value);

const indentOf = (properties: string): number => {
  const indent = /<w:ind\b[^>]*>/.exec(properties)?.[0] ?? '';
  const side = (name: string): number => Number(new RegExp(`w:(?:${name})="(-?\\d+)"`).exec(indent)?.[1] ?? 0);
  return Math.max(0, side('left|start') + side('firstLine')) + Math.max(0, side('right|end'));
};

/** What stays of the paragraph that a picture stands in. */
function takeOver(part: PicturePart, others: readonly DXT.Part[]): void {
  const xml = others.map(({ value }) => value).join('');
  part.properties = /<w:pPr\b.*<\/w:pPr>|<w:pPr\/>/s.exec(xml)?.[0] ?? '';
  part.marks = (xml.match(/<w:bookmark(?:Start|End)\b[^>]*\/>/g) ?? []).join('');
}

/**
 * Pictures as tags of a Word template: `{{%name}}` alone in a paragraph, which keeps its properties; without a picture the
 * paragraph is dropped. docxtemplater sells a module for pictures that knows neither metafiles nor the pair of metafile and SVG,
 * so this one stands on the interface that it gives everybody.
 */
export class PictureTags implements DXT.Module {
  readonly name = 'PictureTags';
  /** Before lists and conditions, which then take the finished paragraph along. */
  readonly priority = 10;
  readonly #printed: PrintedPicture[] = [];
  #mainPart = '';

  /** In the order of their marks. */
  get printed(): readonly PrintedPicture[] {
    return this.#printed;
  }

  /** The part that holds the pages, the only one for pictures. */
  get mainPart(): string {
    return this.#mainPart;
  }

  optionsTransformer(options: DXT.Options, document: object): DXT.Options {
    this.#mainPart = (document as Templated).fileTypeConfig.textPath(document);
    return options;
  }

  matchers(): [string, string, (parts: unknown) => PictureTag][] {
    return [[prefix, module, parts => readPictureTag(Array.isArray(parts) ? String(parts[1]) : '')]];
  }

  postparse(parts: DXT.Part[], options: object): DXT.Part[] {
    const isMain = 'filePath' in options && options.filePath === this.#mainPart;
    const result = [...parts];
    for (let index = result.length - 1; index >= 0; index -= 1) {
      const part: PicturePart | undefined = result[index];
      if (part?.module !== module || part.properties !== undefined || part.fault !== undefined) continue;
      const [first, last] = paragraphAround(result, index) ?? [];
      const others = result.slice(first, last).filter((_, at) => at > 0 && at !== index - (first ?? 0));
      if (!isMain) part.fault = 'picture-place';
      else if (first === undefined || last === undefined || others.some(shares)) part.fault = 'picture-alone';
      else {
        takeOver(part, others);
        result.splice(first, last - first + 1, part);
        index = first;
      }
    }
    return result;
  }

  render(part: PicturePart, { scopeManager }: DXT.RenderOptions): DXT.Rendered | null {
    if (part.module !== module) return null;
    const { value, width, properties = '', marks = '' } = part;
    const picture: Picture | '' = scopeManager.getValue(value, { part });
    const kept = properties.includes('<w:sectPr') || marks !== '';
    if (picture === '') return { value: kept ? `<w:p>${properties}${marks}</w:p>` : '', errors: [] };
    const index = this.#printed.push({ picture, width: width ?? picture.width, indent: indentOf(properties) }) - 1;
    return { value: `<w:p>${properties}${marks}<w:r>${pictureMark(index)}</w:r></w:p>`, errors: [] };
  }
}

/** What the library types of itself leave out. */
interface Templated {
  readonly fileTypeConfig: { textPath(document: object): string };
}
