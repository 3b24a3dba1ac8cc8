import type { CivilDate } from '../model/civil-date.ts';

export type Leaf = 'text' | 'flag' | 'number' | 'share' | 'date' | 'picture';
export type Kind = Leaf | 'list';

/** The tags that a template may use: a leaf by its kind, a repeated part as a list of one item's fields. */
export interface Fields {
  readonly [name: string]: Leaf | readonly [Fields];
}

/** A picture in two forms: vector markup for programs that show it, a metafile for older ones. */
export interface Picture {
  readonly svg: string;
  readonly emf: Uint8Array;
  /** Width and height in millimetres. */
  readonly width: number;
  readonly height: number;
  /** What the picture tells, for who cannot see it. */
  readonly alternativeText: string;
}

interface LeafValues {
  readonly text: string;
  readonly flag: boolean;
  /** `null` is "no figure", which is never printed as zero. */
  readonly number: number | null;
  readonly share: number | null;
  readonly date: CivilDate | null;
  /** `null` where there is nothing to draw: its paragraph is dropped. */
  readonly picture: Picture | null;
}

/** The data that fields stand for: a field without a value, or a value without a field, does not compile. */
export type Values<F extends Fields> = {
  readonly [Name in keyof F]: F[Name] extends readonly [infer Item extends Fields]
    ? readonly Values<Item>[]
    : F[Name] extends Leaf
      ? LeafValues[F[Name]]
      : never;
};

/** The data of a template with the fields that it may use; title, author and day go into the properties of the file. */
export interface Filling<F extends Fields> {
  readonly fields: F;
  readonly title: string;
  readonly author: string;
  readonly day: CivilDate;
  readonly values: Values<F>;
}

export const kindOf = (field: Leaf | readonly [Fields]): Kind => (typeof field === 'string' ? field : 'list');

/** A field that the object itself declares: `constructor` and its like are no tags. */
export const fieldOf = (fields: Fields, name: string): Fields[string] | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;
