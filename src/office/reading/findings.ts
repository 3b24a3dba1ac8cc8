import type { Severity } from '../../findings/severity.ts';

/** What a file turned out to be that somebody sent as a workbook. */
export type ForeignKind = 'word' | 'pdf' | 'image' | 'text' | 'message' | 'archive' | 'other';

/** Where a limit of `limits.ts` was met, as far as the advice differs. */
export type CrowdedKind = 'sheets' | 'cells' | 'text' | 'names' | 'elements';

/** Why a part of a workbook is not believed, as far as it helps whoever looks for the cause. */
export type Damage =
  /** Cut off, or no zip at all behind a beginning that looks like one. */
  | 'container'
  | 'checksum'
  | 'size'
  | 'overlap'
  | 'method'
  | 'zip64'
  /** A link where a file belongs. */
  | 'link'
  | 'xml'
  | 'encoding'
  | 'too-deep'
  | 'relation'
  /** A sheet without a name, with an endless one, or with that of another sheet. */
  | 'sheet-name';

interface InCell {
  readonly sheet: string;
  /** `B12`, or what stood in its place. */
  readonly cell: string;
}

/** Why a workbook of unknown origin is not read. */
export interface WorkbookFaultArgs {
  'workbook/empty': Record<never, never>;
  'workbook/too-large': { readonly size: number; readonly limit: number };
  /** .xls of Excel 97–2003. */
  'workbook/old-format': Record<never, never>;
  'workbook/encrypted': Record<never, never>;
  /** .xlsb, the binary form of .xlsx. */
  'workbook/binary-format': Record<never, never>;
  /** .ods. */
  'workbook/open-document': Record<never, never>;
  /** A page of HTML, MHTML or the XML of Excel 2003 that calls itself a workbook, as exports of web systems do. */
  'workbook/is-html': Record<never, never>;
  /** A table of text; which sign parts and which marks decimals is not known, so it is not guessed. */
  'workbook/is-csv': Record<never, never>;
  'workbook/other-kind': { readonly looksLike: ForeignKind };
  'workbook/macro': { readonly part: string };
  'workbook/damaged': { readonly problem: Damage; readonly part?: string };
  'workbook/too-many-parts': { readonly count: number; readonly limit: number };
  /** Unpacks to far more than it weighs. */
  'workbook/bomb': { readonly part: string; readonly size: number; readonly limit: number };
  'workbook/entry-name': { readonly name: string };
  'workbook/duplicate-entry': { readonly name: string };
  'workbook/document-type': { readonly part: string };
  'workbook/missing-part': { readonly part: string };
  'workbook/no-sheet': Record<never, never>;
  'workbook/too-crowded': { readonly of: CrowdedKind; readonly limit: number };
  /** A filled cell beyond the last row or column that is read, or at a place that no sheet has. */
  'workbook/outside-limits': InCell & { readonly rows: number; readonly columns: number };
  'workbook/too-long-text': InCell & { readonly limit: number };
  'workbook/duplicate-cell': InCell;
  /** A cell that does not hold what its type says: not a number, a shared text that does not exist. */
  'workbook/unreadable-cell': InCell & { readonly value: string };
  'workbook/timeout': { readonly seconds: number };
  /** The process that read it ended without an answer. */
  'workbook/reader-ended': Record<never, never>;
}

/** Why an archive of files is not opened. */
export interface ArchiveFaultArgs {
  'archive/other-format': { readonly format: 'rar' | '7z' };
  'archive/too-large': { readonly size: number; readonly limit: number };
  'archive/too-many-files': { readonly count: number; readonly limit: number };
  'archive/bomb': { readonly name: string; readonly size: number; readonly limit: number };
  'archive/encrypted': { readonly name: string };
  'archive/entry-name': { readonly name: string };
  'archive/duplicate-entry': { readonly name: string };
  'archive/damaged': { readonly problem: Damage; readonly name?: string };
}

/** Why an e-mail message is not opened. */
export interface MessageFaultArgs {
  'message/too-large': { readonly size: number; readonly limit: number };
  /** .msg of Outlook. */
  'message/outlook-format': Record<never, never>;
  'message/damaged': Record<never, never>;
  'message/too-crowded': {
    readonly of: 'parts' | 'attachments' | 'headers' | 'depth' | 'lines';
    readonly limit: number;
  };
  'message/timeout': { readonly seconds: number };
  'message/reader-ended': Record<never, never>;
}

/** Findings about files of unknown origin as containers, before their contents are looked at. */
export interface ReadingFindingArgs extends WorkbookFaultArgs, ArchiveFaultArgs, MessageFaultArgs {
  /** Formulas point into other workbooks: their stored results were read, the other workbooks were not opened. */
  'workbook/external-links': Record<never, never>;
}

type FaultOf<Args> = { [C in keyof Args]: { readonly code: C; readonly args: Args[C] } }[keyof Args];

export type WorkbookFault = FaultOf<WorkbookFaultArgs>;
export type ArchiveFault = FaultOf<ArchiveFaultArgs>;
export type MessageFault = FaultOf<MessageFaultArgs>;

export const readingSeverities = {
  'workbook/empty': 'error',
  'workbook/too-large': 'error',
  'workbook/old-format': 'error',
  'workbook/encrypted': 'error',
  'workbook/binary-format': 'error',
  'workbook/open-document': 'error',
  'workbook/is-html': 'error',
  'workbook/is-csv': 'error',
  'workbook/other-kind': 'error',
  'workbook/macro': 'error',
  'workbook/damaged': 'error',
  'workbook/too-many-parts': 'error',
  'workbook/bomb': 'error',
  'workbook/entry-name': 'error',
  'workbook/duplicate-entry': 'error',
  'workbook/document-type': 'error',
  'workbook/missing-part': 'error',
  'workbook/no-sheet': 'error',
  'workbook/too-crowded': 'error',
  'workbook/outside-limits': 'error',
  'workbook/too-long-text': 'error',
  'workbook/duplicate-cell': 'error',
  'workbook/unreadable-cell': 'error',
  'workbook/timeout': 'error',
  'workbook/reader-ended': 'error',
  'workbook/external-links': 'warning',
  'archive/other-format': 'error',
  'archive/too-large': 'error',
  'archive/too-many-files': 'error',
  'archive/bomb': 'error',
  'archive/encrypted': 'error',
  'archive/entry-name': 'error',
  'archive/duplicate-entry': 'error',
  'archive/damaged': 'error',
  'message/too-large': 'error',
  'message/outlook-format': 'error',
  'message/damaged': 'error',
  'message/too-crowded': 'error',
  'message/timeout': 'error',
  'message/reader-ended': 'error',
} as const satisfies Record<keyof ReadingFindingArgs, Severity>;
