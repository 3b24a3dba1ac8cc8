/**
 * Why a workbook cannot be marked: `zip`: no package; `size`: more than a form can hold; `missing`: a part that a workbook needs
 * is absent; `xml`: a part is not well-formed, nested without reason, has a document type or is not UTF-8; `shape`: a part lacks
 * the elements that it must have.
 */
export type MarkingFault = 'zip' | 'size' | 'missing' | 'xml' | 'shape';

export interface MarkingErrorArgs {
  'marking/unusable': { readonly fault: MarkingFault; readonly part?: string };
}
