import Docxtemplater, { type DXT } from 'docxtemplater';
import { checkTags, findField, type TagUse, tagName } from './check-tags.ts';
import { JoinedParts } from './joined-parts.ts';
import { OfficePackage } from './package/office-package.ts';
import { PackageError } from './package/package-error.ts';
import { PictureTags } from './picture-tags.ts';
import { placePictures } from './place-pictures.ts';
import { printable } from './printable.ts';
import { TemplateError } from './template-error.ts';
import type { TagFault } from './template-faults.ts';
import type { Fields, Filling } from './template-fields.ts';
import { TemplateParts } from './template-parts.ts';
import { type TagPart, TemplateTags } from './template-tags.ts';

const notWord = (): TemplateError => new TemplateError('template/not-office', { expected: 'docx' });

const faultOf: Readonly<Record<string, TagFault>> = {
  unclosed_tag: 'unclosed',
  duplicate_open_tag: 'unclosed',
  unopened_tag: 'unopened',
  duplicate_close_tag: 'unopened',
  unclosed_loop: 'unclosed-section',
  unopened_loop: 'unopened-section',
  closing_tag_does_not_match_opening_tag: 'crossed-sections',
  unbalanced_loop_tags: 'place',
  loop_position_invalid: 'place',
  no_xml_tag_found_at_left: 'place',
  no_xml_tag_found_at_right: 'place',
  raw_xml_tag_should_be_only_text_in_paragraph: 'raw',
};

/** What docxtemplater tells of a fault; its own sentences are English and name its parts. */
interface LibraryFault {
  readonly id?: string;
  readonly xtag?: string;
  readonly openingtag?: string;
  readonly errors?: readonly { readonly properties?: LibraryFault }[];
}

const propertiesOf = (error: unknown): LibraryFault | undefined =>
  error instanceof Error && 'properties' in error ? (error.properties as LibraryFault) : undefined;

function templateFault(error: unknown): unknown {
  const properties = propertiesOf(error);
  if (properties === undefined) return error;
  if (properties.id?.includes('filetype') === true || properties.id === 'malformed_xml') return notWord();
  const faults = properties.errors?.flatMap(({ properties: own }) => own ?? []) ?? [properties];
  const tags = faults.map(({ id = '', xtag, openingtag }) => ({
    tag: (xtag ?? openingtag ?? '').replace(/[{}]/g, '').trim(),
    fault: faultOf[id] ?? ('syntax' as const),
  }));
  return new TemplateError('template/broken-tags', { tags });
}

/** Unpacked within the limits of the reader. */
function unzip(template: Uint8Array): TemplateParts {
  try {
    return new TemplateParts(OfficePackage.open(template));
  } catch (error) {
    throw error instanceof PackageError ? notWord() : error;
  }
}

const broken = (tag: string, fault: TagFault): TemplateError =>
  new TemplateError('template/broken-tags', { tags: [{ tag, fault }] });

/** Tags as uses, sections entered; a tag that would print its value as markup is refused before anything is printed. */
function usesOf(parts: readonly TagPart[], reach: readonly Fields[]): readonly TagUse[] {
  return parts.flatMap(({ value, module, inverted, fault, subparsed = [] }) => {
    const tag = tagName(value);
    if (fault !== undefined) throw broken(tag, fault);
    if (module === 'picture') return [{ tag, use: 'picture', reach }];
    if (module !== undefined && module !== 'loop') throw broken(tag, module === 'rawxml' ? 'raw' : 'syntax');
    const use = { tag, use: module === 'loop' ? 'section' : 'value', reach } as const;
    const field = findField(reach, tag);
    const inside = typeof field === 'object' && inverted !== true ? [...reach, field[0]] : reach;
    return [use, ...usesOf(subparsed, inside)];
  });
}

/** Reads own properties only, and hands text on as a document can hold it; nothing is not looked for in the lists around. */
const parser = (text: string) => {
  const tag = tagName(text);
  return {
    get(scope: unknown): unknown {
      const owner = Object(scope);
      if (typeof scope !== 'object' || !Object.hasOwn(owner, tag)) return undefined;
      const value: unknown = owner[tag];
      return typeof value === 'string' ? printable(value) : (value ?? '');
    },
  };
};

function open(template: Uint8Array, modules: readonly DXT.Module[]): Docxtemplater<TemplateParts> {
  const parts = unzip(template);
  try {
    return new Docxtemplater(parts, {
      modules: [...modules],
      parser,
      delimiters: { start: '{{', end: '}}' },
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      nullGetter: () => '',
    });
  } catch (error) {
    throw templateFault(error);
  }
}

interface OpenedTemplate {
  readonly document: Docxtemplater<TemplateParts>;
  readonly pictures: PictureTags;
}

function openChecked(template: Uint8Array, fields: Fields): OpenedTemplate {
  const [tags, pictures] = [new TemplateTags(), new PictureTags()];
  const document = open(template, [tags, pictures, new JoinedParts()]);
  checkTags(usesOf(tags.structured, [fields]));
  return { document, pictures };
}

/** Throws a `TemplateError` for a template that cannot be filled with these fields. */
export function checkWord(template: Uint8Array, fields: Fields): void {
  openChecked(template, fields);
}

/**
 * Fills a Word template: data are never read as tags, every tag of the template must be a field, and equal data give equal bytes.
 *
 * Throws a `TemplateError` for a template that cannot be filled.
 */
export function renderWord<F extends Fields>(template: Uint8Array, filling: Filling<F>): Uint8Array {
  const { document, pictures } = openChecked(template, filling.fields);
  try {
    document.render(filling.values);
  } catch (error) {
    throw templateFault(error);
  }
  const parts = new OfficePackage(document.getZip().printed);
  placePictures(parts, pictures.mainPart, pictures.printed);
  return parts.pack(filling);
}
