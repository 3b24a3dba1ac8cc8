/** How much of one file is read: far above any report, far below what makes reading slow. */
export const limits = {
  bytes: 1024 * 1024,
  /** Mappings and lists inside one another. */
  depth: 32,
  keysPerMapping: 2000,
  values: 50_000,
  /** UTF-16 units of one text. */
  textLength: 20_000,
} as const;

/** What differs from one kind of file to another. */
export interface SizeLimits {
  readonly bytes: number;
  readonly values: number;
}

/** Names of records in one checkpoint, those that it accepts counted again; each is a line of 80 bytes and one value. */
export const checkpointNames = 100_000;

/** Checkpoints are made by this tool and list every record of a register: what holds for reports would be too little. */
export const checkpointLimits: SizeLimits = { bytes: 8 * 1024 * 1024, values: checkpointNames + 100 };

/** The list of units and the roster name every unit of a plan, with some ten values each: room for ten thousand of them. */
export const unitListLimits: SizeLimits = { bytes: 4 * 1024 * 1024, values: 200_000 };
