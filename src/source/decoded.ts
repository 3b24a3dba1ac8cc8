import type { SourceFinding } from './source-finding.ts';

export interface Decoded {
  /** In NFC, with `\n` between lines and without a byte order mark; `undefined` where the bytes are no UTF-8 text. */
  readonly text: string | undefined;
  readonly findings: readonly SourceFinding[];
}
