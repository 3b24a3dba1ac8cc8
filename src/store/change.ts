/** What is to become of one file; paths are inside the workspace, with `/`. */
export type Change =
  | { readonly path: string; readonly bytes: Uint8Array; readonly kind: 'create' }
  | {
      readonly path: string;
      readonly bytes: Uint8Array;
      readonly kind: 'replace';
      /** SHA-256 of the bytes that the new ones were made from; `undefined` when there was no file. */
      readonly expected: string | undefined;
    };

/** What was created, or was there already with the same bytes. */
export type Creation = 'created' | 'exists';
