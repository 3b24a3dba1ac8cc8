import type { Kind } from './template-fields.ts';

export type TagFault =
  | 'unclosed'
  | 'unopened'
  | 'unclosed-section'
  | 'unopened-section'
  | 'crossed-sections'
  | 'raw'
  | 'place'
  | 'picture-alone'
  | 'picture-place'
  | 'picture-width'
  | 'syntax';

/** What a workbook could do by itself when it is opened: run a program, or fetch what is elsewhere. */
export type ActiveContent = 'macros' | 'external-links' | 'connections' | 'embedded-objects';

/** What is wrong with a template, as data; a template is made by people who restyle it, so each fault names the tag to look for. */
export interface TemplateErrorArgs {
  'template/missing': { readonly path: string };
  'template/not-office': { readonly expected: 'docx' | 'xlsx' };
  'template/unknown-tags': { readonly tags: readonly { readonly tag: string; readonly suggestion?: string }[] };
  'template/misused-tags': { readonly tags: readonly { readonly tag: string; readonly kind: Kind }[] };
  'template/broken-tags': { readonly tags: readonly { readonly tag: string; readonly fault: TagFault }[] };
  'template/active': { readonly content: readonly ActiveContent[] };
  /** The cell belongs to a what-if data table, whose places no formula states. */
  'template/formula': { readonly sheet: string; readonly cell: string };
}

export type TemplateErrorCode = keyof TemplateErrorArgs;
