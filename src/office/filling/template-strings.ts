import { parseCell } from '../cell-content.ts';
import type { OfficePackage } from '../package/office-package.ts';
import { prefixOf } from '../package/xml.ts';
import { XmlEdits } from '../package/xml-edits.ts';
import { childrenOf } from '../package/xml-tree.ts';
import { type RichRun, runsOf } from './rich-run.ts';

/** The texts that cells of the template share, by number. */
export type TemplateStrings = readonly (readonly RichRun[])[];

export function readStrings(parts: OfficePackage, part: string | undefined): TemplateStrings {
  if (part === undefined || !parts.has(part)) return [];
  const [root, xml] = [parts.tree(part), parts.text(part)];
  return childrenOf(root, 'si').map(item => runsOf(item, xml));
}

const hasTags = (runs: readonly RichRun[]): boolean => {
  const { content, condition } = parseCell(runs.map(({ text }) => text).join(''));
  return content.kind !== 'fixed' || condition !== undefined;
};

/** Empties the texts that are tags: no cell holds them any more, and the others keep their numbers. */
export function emptyTagStrings(parts: OfficePackage, part: string | undefined, strings: TemplateStrings): void {
  if (part === undefined || !strings.some(hasTags)) return;
  const root = parts.tree(part);
  const edits = new XmlEdits(parts.text(part));
  const prefix = prefixOf(root.name);
  childrenOf(root, 'si').forEach((item, index) => {
    if (hasTags(strings[index] ?? []))
      edits.replace(item.start, item.close, `<${prefix}si><${prefix}t/></${prefix}si>`);
  });
  edits.setAttributes(root, { count: undefined });
  parts.write(part, edits.apply());
}
