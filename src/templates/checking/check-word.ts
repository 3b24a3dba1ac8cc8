import { OfficePackage } from '../../office/package/office-package.ts';
import { type Relationship, relationshipsOf } from '../../office/package/relationships.ts';
import { TemplateError } from '../../office/template-error.ts';
import type { TagFault, TemplateErrorArgs } from '../../office/template-faults.ts';
import { type Fields, fieldOf } from '../../office/template-fields.ts';
import { checkWord } from '../../office/word.ts';
import { type TemplateFinding, templateFinding } from './finding.ts';
import { checkPart } from './part-check.ts';
import type { WordPart } from './place.ts';
import { unusedIn } from './reach.ts';
import { paragraphsIn, type TemplateParagraph } from './word-paragraphs.ts';
import { sectionsOf } from './word-sections.ts';
import { tagsOf } from './written-tags.ts';

/** What marks drafts and illustrative data. */
const banners = 'banners';

const partOf: Readonly<Record<string, WordPart>> = {
  header: 'header',
  footer: 'footer',
  footnotes: 'footnotes',
  comments: 'comments',
};

interface ReadPart {
  readonly name: string;
  readonly paragraphs: readonly TemplateParagraph[];
}

/** The body, then headers, footers and notes, in the order of their names. */
function readParts(parts: OfficePackage, main: string, related: readonly Relationship[]): readonly ReadPart[] {
  const others = new Map(
    related.flatMap(({ kind, target }) => {
      const part = partOf[kind];
      return part === undefined || !parts.has(target) ? [] : [[target, part] as const];
    }),
  );
  return [[main, 'body'] as const, ...[...others].sort(([left], [right]) => (left < right ? -1 : 1))].map(
    ([name, part]) => {
      const number = part === 'header' || part === 'footer' ? /\d+/.exec(name)?.[0] : undefined;
      return {
        name,
        paragraphs: paragraphsIn(parts.text(name), {
          part,
          ...(number !== undefined && { partNumber: Number(number) }),
        }),
      };
    },
  );
}

const showsBanners = ({ paragraphs }: ReadPart): boolean =>
  paragraphs.some(paragraph => tagsOf(paragraph).tags.some(({ mark, text }) => mark === '#' && text === banners));

function checkBanners(
  parts: OfficePackage,
  main: string,
  related: readonly Relationship[],
  read: readonly ReadPart[],
): readonly TemplateFinding[] {
  const settings = related.find(({ kind, target }) => kind === 'settings' && parts.has(target))?.target;
  const targets = new Map(related.map(({ id, target }) => [id, target]));
  const marked = new Set(read.filter(showsBanners).map(({ name }) => name));
  return sectionsOf(parts.text(main), settings === undefined ? '' : parts.text(settings), targets).flatMap(
    ({ number, headers, pages }) =>
      pages
        .filter(page => !marked.has(headers[page] ?? ''))
        .map(page => templateFinding('template/no-banner', { of: { section: number, pages: page } })),
  );
}

/** What only the filler finds, at the first place where the field is written. */
function unfillable(bytes: Uint8Array, fields: Fields, read: readonly ReadPart[]): readonly TemplateFinding[] {
  const faults = faultsOf(bytes, fields);
  const written = read.flatMap(({ paragraphs }) => paragraphs.flatMap(paragraph => tagsOf(paragraph).tags));
  return faults.map(({ tag, fault }) => {
    const place = written.find(({ text }) => text === tag.replace(/^[#^/%@]/, ''))?.paragraph.place;
    return templateFinding('template/unfillable', { field: tag, fault }, place);
  });
}

function faultsOf(bytes: Uint8Array, fields: Fields): TemplateErrorArgs['template/broken-tags']['tags'] {
  try {
    checkWord(bytes, fields);
    return [];
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { tags = [] } = error.args as {
      readonly tags?: readonly { readonly tag: string; readonly fault?: TagFault }[];
    };
    if (tags.length === 0) throw error;
    return tags.map(({ tag, fault = 'syntax' }) => ({ tag, fault }));
  }
}

/** Everything that is wrong with a Word template of these fields, in reading order; what concerns the whole of it comes last. */
export function checkWordTemplate(bytes: Uint8Array, fields: Fields): readonly TemplateFinding[] {
  const parts = OfficePackage.open(bytes);
  const main = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml';
  const related = relationshipsOf(parts, main);
  const read = readParts(parts, main, related);
  const checks = read.map(({ paragraphs }) => checkPart(paragraphs, fields));
  const used = new Set(checks.flatMap(check => [...check.used]));
  const found = checks.flatMap(({ findings }) => findings);
  const unused = unusedIn(fields, used).filter(path => path !== banners && !path.startsWith(`${banners}.`));
  return [
    ...found,
    ...(found.some(({ severity }) => severity === 'error') ? [] : unfillable(bytes, fields, read)),
    ...(fieldOf(fields, banners) === undefined ? [] : checkBanners(parts, main, related, read)),
    ...(unused.length === 0 ? [] : [templateFinding('template/unused-fields', { fields: unused })]),
  ];
}
