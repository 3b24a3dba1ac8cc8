import type { Finding } from '../findings/finding.ts';
import type { DocumentKind } from '../model/documents.ts';
import type { LoadedDocument } from '../workspace/document.ts';
import type { RuleFindingArgs } from './findings.ts';
import type { Records } from './records.ts';
import type { Reference } from './reference.ts';

export type RuleFinding = Finding<keyof RuleFindingArgs>;

/** Looks at one document beside what the whole plan says; reports are checked one by one, never all in memory. */
export type DocumentRule<K extends DocumentKind> = (
  document: LoadedDocument<K>,
  reference: Reference,
) => Iterable<RuleFinding>;

/** Looks at all documents together, through what was noted of each. */
export type WorkspaceRule = (records: Records, reference: Reference) => Iterable<RuleFinding>;
