import type { Severity } from '../../findings/severity.ts';
import { type TemplateFindingArgs, templateSeverities } from '../findings.ts';
import type { TemplatePlace } from './place.ts';

/** Something wrong in a template, where a person finds it; without a place it is about the template as a whole. */
export type TemplateFinding = {
  [C in keyof TemplateFindingArgs]: {
    readonly code: C;
    readonly severity: Severity;
    readonly args: TemplateFindingArgs[C];
    readonly place?: TemplatePlace;
  };
}[keyof TemplateFindingArgs];

export const templateFinding = <C extends keyof TemplateFindingArgs>(
  code: C,
  args: TemplateFindingArgs[C],
  place?: TemplatePlace,
): TemplateFinding =>
  // Code and arguments belong together by the signature, which a union of records cannot say of a type parameter.
  ({ code, severity: templateSeverities[code], args, ...(place !== undefined && { place }) }) as TemplateFinding;
