import { escapeXml } from '../office/package-parts.ts';
import { printable } from '../office/printable.ts';

/** Markup made here; every other text is escaped where it is put in, so that none can be forgotten. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

export type Content = string | Markup | readonly Content[];

/** `true` stands for an attribute without a value; `undefined` for none. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

const sourceOf = (content: Content): string => {
  if (typeof content === 'string') return escapeXml(printable(content));
  return content instanceof Markup ? content.source : content.map(sourceOf).join('');
};

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined) return '';
      return value === true ? ` ${name}` : ` ${name}="${sourceOf(String(value))}"`;
    })
    .join('');

/** An element with what stands in it, also if that is nothing. */
export const tag = (name: string, attributes: Attributes, ...content: readonly Content[]): Markup =>
  new Markup(`<${name}${written(attributes)}>${sourceOf(content)}</${name}>`);

/** An element that never holds anything. */
export const emptyTag = (name: string, attributes: Attributes): Markup =>
  new Markup(`<${name}${written(attributes)}/>`);
