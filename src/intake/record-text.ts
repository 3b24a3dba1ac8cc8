import { printable } from '../office/printable.ts';

const unseen = /[\p{Cf}\p{Co}\p{Cn}]/gu;

/** Foreign text on one line as a record can hold it: nothing unseen, no longer than the schema of the record allows. */
export const recordText = (text: string, longest: number): string =>
  Array.from(printable(text).replace(unseen, '').replace(/\s+/g, ' ').trim()).slice(0, longest).join('').trim();
