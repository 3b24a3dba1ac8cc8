import type { Fields } from '../office/template-fields.ts';
import type { catalogue, TemplateKind } from './catalogue.ts';

type FieldsOf<Kind extends TemplateKind> = Awaited<ReturnType<(typeof catalogue)[Kind]['fields']>>;

/** Names of fields at any depth. */
type NamesIn<F> = F extends Fields
  ? { [Name in keyof F & string]: Name | (F[Name] extends readonly [infer Item] ? NamesIn<Item> : never) }[keyof F &
      string]
  : never;

/** Names of fields at any depth that print something. */
type PrintedIn<F> = F extends Fields
  ? {
      [Name in keyof F & string]: F[Name] extends readonly [infer Item]
        ? PrintedIn<Item>
        : F[Name] extends 'flag' | 'picture'
          ? never
          : Name;
    }[keyof F & string]
  : never;

/** Fields of lists at any depth, behind the name of their list. */
type PathsIn<F> = F extends Fields
  ? {
      [Name in keyof F & string]: F[Name] extends readonly [infer Item]
        ? `${Name}.${keyof Item & string}` | PathsIn<Item>
        : never;
    }[keyof F & string]
  : never;

type EveryField = { [Kind in TemplateKind]: FieldsOf<Kind> }[TemplateKind];

export type FieldName = NamesIn<EveryField>;
export type PrintedName = PrintedIn<EveryField>;
export type ListedPath = PathsIn<EveryField>;

/** One text for a field of this name, wherever it stands. */
export type EveryFieldName = Readonly<Record<FieldName, string>>;

/** What a name means in a list where it means something else than elsewhere. */
export type OtherMeanings = Readonly<Partial<Record<ListedPath, string>>>;

export type Examples = Readonly<Record<PrintedName, string>>;
