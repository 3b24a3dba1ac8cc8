import type { OfficePackage } from './office-package.ts';
import { PackageError } from './package-error.ts';
import { type Relationship, relationshipsOf } from './relationships.ts';
import { childOf, childrenOf, relationshipId, type XmlElement } from './xml-tree.ts';

export interface WorkbookSheet {
  readonly name: string;
  readonly visible: boolean;
  /** Present for sheets with cells; a sheet that is only a chart has none. */
  readonly part?: string;
  readonly relationship: string;
  readonly element: XmlElement;
}

/** What the part of the workbook says, with the places of its elements. */
export interface WorkbookPart {
  readonly part: string;
  readonly root: XmlElement;
  readonly sheets: readonly WorkbookSheet[];
  /** Elements of the defined names. */
  readonly names: readonly XmlElement[];
  /** Elements of the windows. */
  readonly views: readonly XmlElement[];
  readonly relationships: readonly Relationship[];
  /** Namespace of the elements, of the standard's common or of its strict edition. */
  readonly namespace: string;
  /** Types of relationships without their last word. */
  readonly family: string;
}

export const relationshipNamespace = (family: string): string => family.slice(0, -1);

function sheetOf(element: XmlElement, relationships: ReadonlyMap<string, Relationship>): WorkbookSheet {
  const relationship = relationshipId(element) ?? '';
  const target = relationships.get(relationship);
  const { name = '', state = 'visible' } = element.attributes;
  return {
    name,
    visible: state === 'visible',
    relationship,
    element,
    ...(target?.kind === 'worksheet' && { part: target.target }),
  };
}

export function readWorkbook(parts: OfficePackage): WorkbookPart {
  const office = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument');
  if (office === undefined) throw new PackageError('missing', '_rels/.rels');
  const root = parts.tree(office.target);
  const list = childOf(root, 'sheets');
  if (list === undefined || childrenOf(list, 'sheet').length === 0) throw new PackageError('shape', office.target);
  const colon = root.name.indexOf(':');
  const namespace = root.attributes[colon === -1 ? 'xmlns' : `xmlns:${root.name.slice(0, colon)}`];
  if (namespace === undefined) throw new PackageError('shape', office.target);
  const relationships = relationshipsOf(parts, office.target);
  const byId = new Map(relationships.map(relationship => [relationship.id, relationship]));
  const [names, views] = [childOf(root, 'definedNames'), childOf(root, 'bookViews')];
  return {
    part: office.target,
    root,
    sheets: childrenOf(list, 'sheet').map(element => sheetOf(element, byId)),
    names: names === undefined ? [] : childrenOf(names, 'definedName'),
    views: views === undefined ? [] : childrenOf(views, 'workbookView'),
    relationships,
    namespace,
    family: office.family,
  };
}
