import { UserError } from '../failure.ts';
import type { Host } from '../host.ts';
import { limits } from '../source/limits.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { RosterView } from './view.ts';

/** The bytes of the roster that a change is made from. */
export function rosterBytes(host: Host, { root }: Workspace, { file }: Pick<RosterView, 'file'>): Uint8Array {
  const content = host.files.read(`${root}/${file}`, limits.bytes);
  if (content.kind !== 'bytes') throw new UserError({ code: 'store/changed-meanwhile', args: { path: file } });
  return content.bytes;
}
