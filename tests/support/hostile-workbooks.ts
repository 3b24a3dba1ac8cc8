/** Files made to hang, fill or deceive a reader of workbooks, each with what the reader must say of it. */
import type { WorkbookFault } from '../../src/office/reading/findings.ts';
import { hostileCells } from './hostile-cells.ts';
import { hostileKinds } from './hostile-kinds.ts';
import { hostileParts } from './hostile-parts.ts';
import { hostileZips } from './hostile-zips.ts';

export interface HostileWorkbook {
  readonly name: string;
  /** Made anew at each call: some are large. */
  readonly bytes: () => Uint8Array;
  /** `read` where the trap is one that the reader must not even notice. */
  readonly expected: WorkbookFault['code'] | 'read';
}

export type HostileTable = Readonly<Record<string, readonly [() => Uint8Array, HostileWorkbook['expected']]>>;

export const hostileWorkbooks: readonly HostileWorkbook[] = [
  hostileZips,
  hostileParts,
  hostileCells,
  hostileKinds,
].flatMap((table: HostileTable) =>
  Object.entries(table).map(([name, [bytes, expected]]) => ({ name, bytes, expected })),
);
