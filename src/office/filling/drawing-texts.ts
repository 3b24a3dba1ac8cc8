import { type CellContent, parseCell, piecesOf, repeatedBy } from '../cell-content.ts';
import { localName } from '../package/xml.ts';
import type { XmlEdits } from '../package/xml-edits.ts';
import type { XmlElement } from '../package/xml-tree.ts';
import { escapeXml } from '../package-parts.ts';
import { TemplateError } from '../template-error.ts';
import { withWholeTags } from './rich-run.ts';
import { replaceText } from './sheet-ranges.ts';
import type { Item, SheetValues } from './sheet-values.ts';

/** All elements below this one with such a local name. */
export function descendants(element: XmlElement, local: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const enter = ({ children }: XmlElement): void => {
    for (const child of children) {
      if (child.name.endsWith(local) && localName(child.name) === local) found.push(child);
      enter(child);
    }
  };
  enter(element);
  return found;
}

/** Names of a shape and what it tells to those who cannot see it. */
const spoken = ['descr', 'title'] as const;

const hasTag = (text: string): boolean => text.includes('{{');

const runsIn = (paragraph: XmlElement): readonly XmlElement[] => descendants(paragraph, 't');

const textIn = (paragraph: XmlElement): string =>
  runsIn(paragraph)
    .map(({ text }) => text)
    .join('');

/** What a text outside of cells asks for; a list has an item there only where `list` says so. */
export function contentOver(text: string, list: string | undefined): CellContent {
  const { content } = parseCell(text);
  const tag = repeatedBy(content).find(own => own !== list);
  if (tag !== undefined) throw new TemplateError('template/broken-tags', { tags: [{ tag, fault: 'place' }] });
  return content;
}

/** What the texts of a drawing or chart ask for; only over a repeated row has its list an item there. */
export function drawingContents(
  root: XmlElement,
  list: string | undefined,
): readonly { readonly content: CellContent }[] {
  const texts = [
    ...descendants(root, 'p').map(textIn),
    ...descendants(root, 'cNvPr').flatMap(({ attributes }) => spoken.map(name => attributes[name] ?? '')),
  ];
  return texts.filter(hasTag).map(text => ({ content: contentOver(text, list) }));
}

/** Fills the texts of a drawing or chart and numbers its shapes anew where `ids` says so; a tag over several runs takes the look of the one in which it begins. */
export function fillTexts(
  root: XmlElement,
  edits: XmlEdits,
  values: SheetValues,
  item: Item | undefined,
  ids: readonly (number | undefined)[],
): void {
  const filled = (text: string): string => values.text(piecesOf(text), item).replaceAll('\n', ' ');
  for (const paragraph of descendants(root, 'p')) {
    if (!hasTag(textIn(paragraph))) continue;
    const runs = runsIn(paragraph);
    const texts = withWholeTags(runs.map(({ text }) => text));
    runs.forEach((run, index) => {
      replaceText(edits, run, escapeXml(filled(texts[index] ?? '')));
    });
  }
  descendants(root, 'cNvPr').forEach((shape, index) => {
    const texts = spoken.flatMap(name => {
      const text = shape.attributes[name];
      return text !== undefined && hasTag(text) ? [[name, filled(text)] as const] : [];
    });
    const id = ids[index];
    edits.setAttributes(shape, { ...Object.fromEntries(texts), ...(id !== undefined && { id: String(id) }) });
  });
}
