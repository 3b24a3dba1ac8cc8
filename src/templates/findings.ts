import type { Severity } from '../findings/severity.ts';
import type { TagFault } from '../office/template-faults.ts';
import type { Kind } from '../office/template-fields.ts';

/** What stands inside the braces of a field besides its name. */
export type SplitBy = 'tab' | 'break' | 'field';

/** Pages of a section that have a header of their own. */
export type HeaderPages = 'default' | 'first' | 'even';

/** What is wrong with a template, each at its place. */
export interface TemplateFindingArgs {
  'template/unknown-field': { readonly field: string; readonly suggestion?: string };
  'template/misused-field': { readonly field: string; readonly kind: Kind };
  'template/unclosed-field': { readonly text: string };
  'template/unopened-field': { readonly text: string };
  'template/unclosed-section': { readonly field: string };
  'template/unopened-section': { readonly field: string };
  /** Closed while one that was opened later is still open. */
  'template/crossed-section': { readonly field: string; readonly open: string };
  'template/raw-field': { readonly field: string };
  'template/misplaced-picture': {
    readonly field: string;
    readonly fault: Extract<TagFault, 'picture-alone' | 'picture-place' | 'picture-width'>;
  };
  /** `{name}`, `｛｛name｝｝`: printed as it stands. */
  'template/odd-braces': { readonly text: string; readonly field: string };
  /** The row of a sheet would have to be repeated for two lists. */
  'template/two-lists': { readonly lists: readonly string[] };
  /** What marks drafts and illustrative data has to be on every page. */
  'template/no-banner': { readonly of: { readonly section: number; readonly pages: HeaderPages } | 'sheet' };
  /** A fault that only filling the template brings to light. */
  'template/unfillable': { readonly field: string; readonly fault: TagFault };
  'template/split-field': { readonly field: string; readonly by: SplitBy };
  /** Only the look of the beginning of a field is kept. */
  'template/mixed-look': { readonly field: string };
  'template/unused-fields': { readonly fields: readonly string[] };
}

export const templateSeverities = {
  'template/unknown-field': 'error',
  'template/misused-field': 'error',
  'template/unclosed-field': 'error',
  'template/unopened-field': 'error',
  'template/unclosed-section': 'error',
  'template/unopened-section': 'error',
  'template/crossed-section': 'error',
  'template/raw-field': 'error',
  'template/misplaced-picture': 'error',
  'template/odd-braces': 'error',
  'template/two-lists': 'error',
  'template/no-banner': 'error',
  'template/unfillable': 'error',
  'template/split-field': 'warning',
  'template/mixed-look': 'warning',
  'template/unused-fields': 'warning',
} as const satisfies Record<keyof TemplateFindingArgs, Severity>;
