/** How much of a zip is unpacked; checked on what it says before unpacking, and on what comes out while unpacking. */
export interface ZipLimits {
  readonly bytes: number;
  readonly entries: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
  /** Unpacked to packed size of one entry, where the entry unpacks to more than `ratioFrom`. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const mebibyte = 1024 * 1024;

/** Of an .xlsx: far above any report, far below what makes a machine slow. */
export const workbookZipLimits: ZipLimits = {
  bytes: 10 * mebibyte,
  entries: 500,
  entryBytes: 20 * mebibyte,
  totalBytes: 60 * mebibyte,
  ratio: 200,
  ratioFrom: mebibyte,
};

/** Of an archive in which units' files come together. */
export const archiveZipLimits: ZipLimits = {
  bytes: 200 * mebibyte,
  entries: 500,
  entryBytes: 50 * mebibyte,
  totalBytes: 200 * mebibyte,
  ratio: 200,
  ratioFrom: mebibyte,
};

export const workbookLimits = {
  sheets: 50,
  rows: 20_000,
  columns: 256,
  cells: 300_000,
  /** UTF-16 units of one cell: as many as Excel itself allows. */
  cellText: 32_767,
  /** UTF-16 units of all cells together. */
  text: 2_000_000,
  names: 5_000,
  /** UTF-16 units of the name of a sheet or range. */
  nameLength: 255,
  /** Elements inside one another in one part. */
  depth: 64,
  /** Elements of all parts together, empty cells among them. */
  elements: 1_000_000,
  cellStyles: 65_490,
} as const;

export const messageLimits = {
  bytes: 25 * mebibyte,
  parts: 500,
  attachments: 50,
  /** Three times as many as base64 of 25 MiB has. */
  lines: 1_000_000,
  headerBytes: mebibyte,
  depth: 20,
} as const;
