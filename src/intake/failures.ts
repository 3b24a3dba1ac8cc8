/** Why `plan collect` cannot run; nothing was received then. */
export interface IntakeFailureArgs {
  'collect/too-many-files': { readonly limit: number };
  'collect/nothing': { readonly paths: readonly string[] };
  /** An entry of the inbox was asked for by a beginning of its name that none, or more than one, has. */
  'collect/no-such-arrival': { readonly id: string; readonly found: number };
  'option/channel': { readonly value: string; readonly known: readonly string[] };
  'option/missing': { readonly option: string };
  'option/needs': { readonly option: string; readonly needs: string };
  'option/exact-instant': { readonly option: string; readonly value: string };
  'option/in-future': { readonly value: string; readonly now: string };
}
