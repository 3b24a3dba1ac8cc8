import type { MessageFault, WorkbookFault } from './findings.ts';
import type { MessageContent } from './message-content.ts';
import type { WorkbookContent } from './workbook-content.ts';

export type WorkbookReading =
  | { readonly kind: 'read'; readonly content: WorkbookContent }
  | { readonly kind: 'refused'; readonly fault: WorkbookFault };

export type MessageReading =
  | { readonly kind: 'read'; readonly content: MessageContent }
  | { readonly kind: 'refused'; readonly fault: MessageFault };

/**
 * Reads files of unknown origin where they can do no harm: a file that hangs or breaks its reader is a refusal. Rejects only
 * when the reader itself cannot be started, which is no fault of the file.
 */
export interface UntrustedReader {
  readonly workbook: (bytes: Uint8Array) => Promise<WorkbookReading>;
  readonly message: (bytes: Uint8Array) => Promise<MessageReading>;
  /** Ends whatever is still being read; a later call starts anew. */
  readonly close: () => void;
}
