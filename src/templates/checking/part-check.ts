import { usable } from '../../office/check-tags.ts';
import { readPictureTag } from '../../office/picture-tags.ts';
import { type Fields, kindOf } from '../../office/template-fields.ts';
import { nearest } from '../../text/nearest.ts';
import { type TemplateFinding, templateFinding } from './finding.ts';
import { fieldAt, pathsOf, type Scope } from './reach.ts';
import type { TemplateParagraph } from './word-paragraphs.ts';
import { oddBraces, tagsOf, type WrittenTag } from './written-tags.ts';

export interface PartCheck {
  readonly findings: readonly TemplateFinding[];
  /** Paths of the fields that the part uses. */
  readonly used: ReadonlySet<string>;
}

interface Section {
  readonly tag: WrittenTag;
  readonly scope?: Scope;
  /** Nothing is known of what may stand inside. */
  readonly isUnknown: boolean;
}

const quotes = /["'“”‘’«»„]/g;

/** Goes through the braces of one part as the filler does, and goes on behind each fault. */
class Checker {
  readonly findings: TemplateFinding[] = [];
  readonly used = new Set<string>();
  readonly #whole: Scope;
  readonly #names: ReadonlySet<string>;
  readonly #open: Section[] = [];

  constructor(fields: Fields) {
    this.#whole = { fields, path: '' };
    this.#names = new Set(pathsOf(fields).map(path => path.slice(path.lastIndexOf('.') + 1)));
  }

  paragraph(paragraph: TemplateParagraph): void {
    const { tags, stray } = tagsOf(paragraph);
    for (const { kind, text } of stray)
      this.findings.push(templateFinding(`template/${kind}-field`, { text }, paragraph.place));
    for (const tag of tags) this.#tag(tag);
    for (const { text, name } of oddBraces(paragraph))
      if (this.#names.has(name))
        this.findings.push(templateFinding('template/odd-braces', { text, field: name }, paragraph.place));
  }

  end(): void {
    for (const { tag } of this.#open)
      this.findings.push(templateFinding('template/unclosed-section', { field: tag.text }, tag.paragraph.place));
  }

  get #reach(): readonly Scope[] {
    return [this.#whole, ...this.#open.flatMap(({ scope }) => scope ?? [])];
  }

  #tag(tag: WrittenTag): void {
    const { place } = tag.paragraph;
    if (tag.splitBy !== undefined)
      this.findings.push(templateFinding('template/split-field', { field: tag.text, by: tag.splitBy }, place));
    switch (tag.mark) {
      case '@':
        this.findings.push(templateFinding('template/raw-field', { field: tag.text }, place));
        return;
      case '/':
        this.#close(tag);
        return;
      case '%':
        this.#picture(tag);
        return;
      case '#':
      case '^':
        this.#section(tag);
        return;
      default:
        this.#use(tag, tag.text, 'value');
        if (tag.hasMixedLook) this.findings.push(templateFinding('template/mixed-look', { field: tag.text }, place));
    }
  }

  /** Takes down a use of a field; its path and its fields where it is a list. */
  #use(tag: WrittenTag, name: string, use: 'value' | 'section' | 'picture'): Scope | undefined {
    const { place } = tag.paragraph;
    const found = fieldAt(this.#reach, name);
    if (found === undefined) {
      if (this.#open.some(({ isUnknown }) => isUnknown)) return undefined;
      const candidates = this.#reach.flatMap(({ fields }) => Object.keys(fields));
      const suggestion = nearest(name.replace(quotes, '').trim(), candidates);
      const args = { field: name, ...(suggestion !== undefined && { suggestion }) };
      this.findings.push(templateFinding('template/unknown-field', args, place));
      return undefined;
    }
    const { field, path } = found;
    this.used.add(path);
    const kind = kindOf(field);
    if (usable[kind] !== use)
      this.findings.push(templateFinding('template/misused-field', { field: name, kind }, place));
    return typeof field === 'string' ? undefined : { fields: field[0], path: `${path}.` };
  }

  #section(tag: WrittenTag): void {
    const isUnknown = fieldAt(this.#reach, tag.text) === undefined;
    const scope = this.#use(tag, tag.text, 'section');
    this.#open.push({ tag, isUnknown, ...(scope !== undefined && tag.mark === '#' && { scope }) });
  }

  #close({ text, paragraph: { place } }: WrittenTag): void {
    const last = this.#open.at(-1);
    if (last !== undefined && (text === '' || text === last.tag.text)) {
      this.#open.pop();
      return;
    }
    const opened = this.#open.findLastIndex(({ tag }) => tag.text === text);
    if (opened === -1) {
      this.findings.push(templateFinding('template/unopened-section', { field: text }, place));
      return;
    }
    this.findings.push(templateFinding('template/crossed-section', { field: text, open: last?.tag.text ?? '' }, place));
    this.#open.splice(opened, 1);
  }

  #picture(tag: WrittenTag): void {
    const { place } = tag.paragraph;
    const { value, fault } = readPictureTag(tag.text);
    this.#use(tag, value, 'picture');
    const alone = tag.isAlone ? undefined : 'picture-alone';
    for (const each of [fault, place.part === 'body' ? alone : 'picture-place'] as const)
      if (each !== undefined)
        this.findings.push(templateFinding('template/misplaced-picture', { field: value, fault: each }, place));
  }
}

/** Everything that is wrong in the paragraphs of one part, and what they use. */
export function checkPart(paragraphs: readonly TemplateParagraph[], fields: Fields): PartCheck {
  const checker = new Checker(fields);
  for (const paragraph of paragraphs) checker.paragraph(paragraph);
  checker.end();
  return { findings: checker.findings, used: checker.used };
}
