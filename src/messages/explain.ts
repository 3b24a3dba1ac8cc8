import type { Explanation } from './wording.ts';

/** The same lines wrong and right: one for all languages, since files are written in the language of the plan. */
export type Example = Pick<Explanation, 'wrong' | 'right'>;

export type Examples<Args> = { readonly [C in keyof Args]: Example };

export const lines = (...all: readonly string[]): string => all.join('\n');

export const because = (example: Example, ...sentences: readonly string[]): Explanation => ({
  ...example,
  why: sentences.join(' '),
});
