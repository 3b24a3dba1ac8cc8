/** Why `plan collect` cannot run; nothing was received then. */
export interface IntakeFailureArgs {
  'collect/too-many-files': { readonly limit: number };
  'collect/nothing': { readonly paths: readonly string[] };
  /** A file of the plan itself was named as one that came. */
  'collect/own-file': { readonly path: string };
  /** A unit was said of the inbox, which holds more than one entry. */
  'collect/which-arrival': { readonly count: number };
  /** An entry of the inbox was asked for by a beginning of its name that none, or more than one, has. */
  'collect/no-such-arrival': { readonly id: string; readonly found: number };
  'option/channel': { readonly value: string; readonly known: readonly string[] };
  'option/missing': { readonly option: string };
  'option/needs': { readonly option: string; readonly needs: string };
  'option/exact-instant': { readonly option: string; readonly value: string };
  'option/in-future': { readonly value: string; readonly now: string };
}
