import type { Finding } from '../findings/finding.ts';
import type { DocumentKind, Documents, Loose, Whole } from '../model/documents.ts';
import type { Location } from './layout.ts';

/** One file of a plan after reading: what can be used of it, and what is wrong with it by itself. */
export interface LoadedDocument<K extends DocumentKind> {
  readonly kind: K;
  /** Path inside the workspace, with `/`. */
  readonly file: string;
  readonly location: Location;
  /**
   * SHA-256 in hexadecimal of the bytes, and of the same text with plain line ends and without a byte order mark: an editor
   * on Windows changes both without changing what is said.
   */
  readonly hashes: readonly string[];
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
