import { escapeXml } from '../package-parts.ts';
import type { OfficePackage } from './office-package.ts';
import { prefixOf } from './xml.ts';
import { XmlEdits } from './xml-edits.ts';
import { childrenOf } from './xml-tree.ts';

const name = '[Content_Types].xml';

export function addContentType(parts: OfficePackage, part: string, type: string): void {
  const root = parts.tree(name);
  const edits = new XmlEdits(parts.text(name));
  edits.append(root, `<${prefixOf(root.name)}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`);
  parts.write(name, edits.apply());
}

/** Tells the type of all parts of an extension, unless the file does already. */
export function addContentTypeOfExtension(parts: OfficePackage, extension: string, type: string): void {
  const root = parts.tree(name);
  if (childrenOf(root, 'Default').some(({ attributes }) => attributes.Extension?.toLowerCase() === extension)) return;
  const edits = new XmlEdits(parts.text(name));
  edits.insert(root.end, `<${prefixOf(root.name)}Default Extension="${extension}" ContentType="${type}"/>`);
  parts.write(name, edits.apply());
}

/** Forgets the type of a part that is no more; types by extension stay, they harm nobody. */
export function removeContentType(parts: OfficePackage, part: string): void {
  const edits = new XmlEdits(parts.text(name));
  for (const element of childrenOf(parts.tree(name), 'Override'))
    if (element.attributes.PartName?.toLowerCase() === `/${part}`.toLowerCase()) edits.remove(element);
  if (!edits.isEmpty) parts.write(name, edits.apply());
}

/** Takes away a part with its type and its own relationships. */
export function removePart(parts: OfficePackage, part: string, relationships: string): void {
  removeContentType(parts, part);
  parts.delete(part);
  parts.delete(relationships);
}
