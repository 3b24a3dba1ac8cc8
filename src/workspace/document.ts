import type { Finding } from '../findings/finding.ts';
import type { DocumentKind, Documents, Loose, Whole } from '../model/documents.ts';
import type { Location } from './layout.ts';

/** One file of a plan after reading: what can be used of it, and what is wrong with it by itself. */
export interface LoadedDocument<K extends DocumentKind> {
  readonly kind: K;
  /** Path inside the workspace, with `/`. */
  readonly file: string;
  readonly location: Location;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly value: Loose<Documents[K]>;
  /** Present when text and schema are without error. */
  readonly whole?: Whole<K>;
  readonly findings: readonly Finding[];
}

/** A loaded document of any kind, told apart by `kind`. */
export type AnyDocument = { [K in DocumentKind]: LoadedDocument<K> }[DocumentKind];

export const isKind =
  <K extends DocumentKind>(kind: K) =>
  (document: AnyDocument): document is Extract<AnyDocument, { readonly kind: K }> =>
    document.kind === kind;
