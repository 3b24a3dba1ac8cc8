import { UserError } from '../failure.ts';
import type { Host } from '../host.ts';
import { limits } from '../source/limits.ts';
import type { Workspace } from '../workspace/workspace.ts';

const changed = (workspace: Workspace, path: string): UserError =>
  new UserError({ code: 'roster/changed-meanwhile', args: { path: workspace.show(path) } });

/** Writes a roster where there is none yet. */
export function createRoster(host: Host, workspace: Workspace, path: string, bytes: Uint8Array): void {
  if (host.files.create(`${workspace.root}/${path}`, bytes) === 'exists') throw changed(workspace, path);
}

/** The bytes of a roster that is there. */
export function rosterBytes(host: Host, workspace: Workspace, path: string): Uint8Array {
  const content = host.files.read(`${workspace.root}/${path}`, limits.bytes);
  if (content.kind !== 'bytes') throw changed(workspace, path);
  return content.bytes;
}

/** Puts `next` in the place of `read`, and refuses when the file no longer holds what was read. */
export function replaceRoster(
  host: Host,
  workspace: Workspace,
  path: string,
  read: Uint8Array,
  next: Uint8Array,
): void {
  const now = rosterBytes(host, workspace, path);
  if (now.length !== read.length || now.some((byte, index) => byte !== read[index])) throw changed(workspace, path);
  host.files.write(`${workspace.root}/${path}`, next);
}
