/** The languages in which the tool speaks. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** What a finding says: what is wrong in one sentence, and what to type instead. */
export interface Wording {
  readonly message: string;
  /** Begins in lower case: it stands behind "Cách sửa: " or "Fix: ". */
  readonly fix?: string;
}

/** One wording for each code of `Args`; a missing one does not compile. */
export type Wordings<Args> = { readonly [C in keyof Args]: (args: Args[C]) => Wording };

/** What `plan explain CODE` says: why the rule exists, and the same lines wrong and right. */
export interface Explanation {
  readonly why: string;
  readonly wrong: string;
  readonly right: string;
}

export type Explanations<Args> = { readonly [C in keyof Args]: Explanation };
