import { fieldExamples } from '../messages/examples/template-fields.ts';
import { type Fields, type Kind, kindOf } from '../office/template-fields.ts';
import { formatOf, type TemplateFormat, type TemplateKind } from './catalogue.ts';
import type { TemplateWords } from './words.ts';

/** One field as an officer writes it. */
export interface DescribedField {
  readonly name: string;
  /** Names of the lists around it, the outermost first. */
  readonly within: readonly string[];
  readonly kind: Kind;
  readonly write: string;
  readonly meaning: string;
  readonly example?: string;
}

export interface DescribedFields {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly fields: readonly DescribedField[];
}

function written(name: string, kind: Kind, within: readonly string[], format: TemplateFormat): string {
  if (format === 'xlsx') {
    if (kind === 'list') return `{{${name}.…}}`;
    return `{{${[...within, name].join('.')}}}`;
  }
  if (kind === 'picture') return `{{%${name}}}`;
  return kind === 'list' || kind === 'flag' ? `{{#${name}}}…{{/${name}}}` : `{{${name}}}`;
}

/** The text for a name in a list, else for the name wherever it stands. */
function textFor(texts: Readonly<Record<string, string>>, name: string, within: readonly string[]): string | undefined {
  return texts[`${within.at(-1) ?? ''}.${name}`] ?? texts[name];
}

function described(
  fields: Fields,
  within: readonly string[],
  format: TemplateFormat,
  { meanings, otherMeanings }: Pick<TemplateWords, 'meanings' | 'otherMeanings'>,
): readonly DescribedField[] {
  return Object.entries(fields).flatMap(([name, field]): readonly DescribedField[] => {
    const kind = kindOf(field);
    const example = kind === 'list' || kind === 'flag' ? undefined : textFor(fieldExamples, name, within);
    const own: DescribedField = {
      name,
      within,
      kind,
      write: written(name, kind, within, format),
      meaning: textFor({ ...meanings, ...otherMeanings }, name, within) ?? '',
      ...(example !== undefined && { example }),
    };
    const inner =
      typeof field === 'string' ? [] : described(field[0], [...within, name], format, { meanings, otherMeanings });
    return [own, ...inner];
  });
}

function line({ within, kind, write, meaning, example }: DescribedField, words: TemplateWords): string {
  const indent = '  '.repeat(within.length + 1);
  const told = example === undefined ? meaning : `${meaning}; ${words.example(example)}`;
  return `${indent}${write}  [${words.kinds[kind]}] ${told}`;
}

/** Every field of a kind of document, those of a list below the list. */
export function fieldLines(kind: TemplateKind, fields: Fields, words: TemplateWords): DescribedFields {
  const all = described(fields, [], formatOf(kind), words);
  return {
    heading: words.fieldsOf(words.titles[kind], kind, all.length),
    lines: all.map(field => line(field, words)),
    fields: all,
  };
}
