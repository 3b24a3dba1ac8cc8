/** How much of one file is read: far above any report, far below what makes reading slow. */
export const limits = {
  bytes: 1024 * 1024,
  /** Checkpoints are made by this tool, and list every record of a register. */
  checkpointBytes: 8 * 1024 * 1024,
  /** Mappings and lists inside one another. */
  depth: 32,
  keysPerMapping: 2000,
  values: 50_000,
  /** UTF-16 units of one text. */
  textLength: 20_000,
} as const;
