/** Why no form can be made as it was asked for. */
export interface FormErrorArgs {
  /** Neither units nor all of them were asked for. */
  'form/which-units': Readonly<Record<never, never>>;
  /** The unit exists, but owes no report of the period and is not asked for one. */
  'form/unit-not-asked': { readonly unit: string; readonly period: string; readonly exempt: boolean };
}
