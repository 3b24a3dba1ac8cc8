import { escapeXml } from '../package-parts.ts';
import type { OfficePackage } from './office-package.ts';
import { prefixOf } from './xml.ts';
import { XmlEdits } from './xml-edits.ts';
import { childrenOf } from './xml-tree.ts';

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Relationship {
  readonly id: string;
  /** Last word of the type: `worksheet`, `comments`, … */
  readonly kind: string;
  /** All of the type before that word. */
  readonly family: string;
  /** Name of the part; what lies outside the package is left out. */
  readonly target: string;
}

/** Where the relationships of a part stand; `''` is the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** From part to part, as all programs write it; some do not understand names from the root. */
function relativeTarget(part: string, target: string): string {
  const [from, to] = [part.split('/').slice(0, -1), target.split('/')];
  let common = 0;
  while (common < from.length && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

export function relationshipsOf(parts: OfficePackage, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  if (!parts.has(name)) return [];
  return childrenOf(parts.tree(name), 'Relationship').flatMap(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target, TargetMode: mode } = attributes;
    if (target === undefined || mode === 'External') return [];
    const slash = type.lastIndexOf('/') + 1;
    return [{ id, kind: type.slice(slash), family: type.slice(0, slash), target: resolve(part, target) }];
  });
}

/** The new id. */
export function addRelationship(parts: OfficePackage, part: string, type: string, target: string): string {
  const name = relationshipsPart(part);
  if (!parts.has(name))
    parts.write(
      name,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageNamespace}"></Relationships>`,
    );
  const xml = parts.text(name);
  const root = parts.tree(name);
  const used = new Set(root.children.map(({ attributes }) => attributes.Id));
  let number = root.children.length + 1;
  while (used.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const edits = new XmlEdits(xml);
  const target_ = escapeXml(relativeTarget(part, target));
  edits.append(root, `<${prefixOf(root.name)}Relationship Id="${id}" Type="${type}" Target="${target_}"/>`);
  parts.write(name, edits.apply());
  return id;
}

/** Takes away relationships; their part too when none is left. */
export function removeRelationships(parts: OfficePackage, part: string, ids: ReadonlySet<string>): void {
  const name = relationshipsPart(part);
  if (ids.size === 0 || !parts.has(name)) return;
  const root = parts.tree(name);
  const gone = root.children.filter(({ attributes }) => ids.has(attributes.Id ?? ''));
  if (gone.length === root.children.length) {
    parts.delete(name);
    return;
  }
  const edits = new XmlEdits(parts.text(name));
  for (const element of gone) edits.remove(element);
  parts.write(name, edits.apply());
}
