import { prefixOf, type StartTag, walkXml, XmlFault } from './xml.ts';

/** An element with its place; only for parts whose size is bounded by what a workbook needs, never for cells. */
export interface XmlElement extends StartTag {
  readonly children: readonly XmlElement[];
  /** Text directly inside, decoded. */
  readonly text: string;
  /** Where the end tag begins; of an empty element, where its only tag ends. */
  readonly contentEnd: number;
  readonly close: number;
}

type Growing = { -readonly [K in keyof XmlElement]: K extends 'children' ? Growing[] : XmlElement[K] };

const mostElements = 200_000;

export function readTree(xml: string): XmlElement {
  const above: Growing[] = [];
  let root: Growing | undefined;
  let count = 0;
  walkXml(xml, {
    open: ({ name, attributes, start, end, empty }) => {
      count += 1;
      if (count > mostElements) throw new XmlFault('too many elements');
      const element: Growing = {
        name,
        attributes,
        start,
        end,
        empty,
        children: [],
        text: '',
        contentEnd: end,
        close: end,
      };
      above.at(-1)?.children.push(element);
      root ??= element;
      above.push(element);
    },
    close: (tag, start, end) => {
      const element = above.pop();
      if (element === undefined) return;
      element.contentEnd = tag.empty ? tag.end : start;
      element.close = end;
    },
    text: text => {
      const element = above.at(-1);
      if (element !== undefined) element.text += text;
    },
  });
  if (root === undefined) throw new XmlFault('no element');
  return root;
}

/** Children of this local name that carry the prefix of their parent, as all office programs write them. */
export const childrenOf = (parent: XmlElement, local: string): readonly XmlElement[] => {
  const name = prefixOf(parent.name) + local;
  return parent.children.filter(child => child.name === name);
};

export const childOf = (parent: XmlElement, local: string): XmlElement | undefined => childrenOf(parent, local)[0];

/** Value of `r:id`, whatever the prefix. */
export function relationshipId({ attributes }: StartTag): string | undefined {
  const name = Object.keys(attributes).find(key => key.endsWith(':id'));
  return name === undefined ? undefined : attributes[name];
}
