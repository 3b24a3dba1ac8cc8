import type { Instant } from '../../model/instant.ts';

export interface MessageAttachment {
  /** Decoded, in NFC, without folders and control characters; never empty. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** A picture that the text of the message shows, as signatures do. */
  readonly inline: boolean;
}

/** What is read from an e-mail message of unknown origin. */
export interface MessageContent {
  readonly subject?: string;
  readonly from?: { readonly name: string; readonly address: string };
  /** Without its angle brackets. */
  readonly messageId?: string;
  /** When the sender's program says that it was sent. */
  readonly date?: Instant;
  /** When the last server took it over, by the topmost `Received:` header: closer to the office than to the sender. */
  readonly received?: Instant;
  readonly attachments: readonly MessageAttachment[];
}
