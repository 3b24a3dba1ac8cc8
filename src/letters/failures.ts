/** Why letters and acknowledgements cannot be made. */
export interface LetterFailureArgs {
  /** A number that no công văn can bear. */
  'letter/number': { readonly value: string; readonly example: string };
  /** Each letter has a number of its own. */
  'letter/one-number': { readonly letters: number };
  /** A file of this name with other contents, which may hold an officer's work. */
  'letter/exists': { readonly path: string };
  /** Who owes the report is not settled, so nobody can be urged. */
  'reminder/roster-not-frozen': { readonly period: string; readonly path: string };
  /** What was received or sent cannot be read, so a unit could be urged wrongly. */
  'reminder/unread': { readonly files: readonly string[] };
  /** The unit that writes does not exist on the day of the letter. */
  'reminder/sender': { readonly unit: string; readonly from?: string; readonly to?: string };
  /** A letter that has not been sent cannot be registered. */
  'reminder/future': { readonly value: string };
  'receipt/none': { readonly unit: string; readonly period: string };
  'receipt/unknown': { readonly id: string; readonly unit: string; readonly suggestion?: string };
  'receipt/several': { readonly id: string; readonly known: readonly string[] };
}
