import { parseInstant } from '../model/instant.ts';
import type { CheckpointFile } from './facts.ts';

/** A checkpoint of the right shape. */
export type WholeCheckpoint = CheckpointFile & { readonly value: NonNullable<CheckpointFile['value']> };

/** Digits of the root that stand in names and on paper. */
export const shortRoot = (root: string): string => root.slice(0, 16);

/** Checkpoints of the right shape, the oldest first. */
export const wholeCheckpoints = (checkpoints: readonly CheckpointFile[]): readonly WholeCheckpoint[] =>
  checkpoints
    .filter((file): file is WholeCheckpoint => file.value !== undefined)
    .sort(
      (left, right) =>
        (parseInstant(left.value.at) ?? 0) - (parseInstant(right.value.at) ?? 0) || (left.name < right.name ? -1 : 1),
    );
