import type { Host } from '../host.ts';

/** Why a workspace does not lie on a disk of this machine alone. */
export interface SharedFolder {
  readonly kind: 'synchronised' | 'network';
  /** Name of the service, or of the share. */
  readonly name: string;
}

/** Names under which services put their folder, in the languages of the office's machines. */
const services: readonly (readonly [string, RegExp])[] = [
  ['OneDrive', /^OneDrive($| ?- )/i],
  ['Dropbox', /^Dropbox($| \()/i],
  ['Google Drive', /^(Google ?Drive($|[- (])|My Drive$|Shared drives$|Drive của tôi$|Bộ nhớ dùng chung$)/i],
  ['iCloud Drive', /^(iCloudDrive|com~apple~CloudDocs)$/i],
];

const partsOf = (path: string): readonly string[] => path.split(/[\\/]+/).map(part => part.normalize('NFC'));

/** `\\server\share`, also as `\\?\UNC\server\share`; `\\?\C:\` and other devices are none. */
function shareOf(root: string): string | undefined {
  const [, server, share] = /^\\\\(?:\?\\UNC\\)?([^\\?.][^\\]*)\\([^\\]+)/.exec(root) ?? [];
  return server === undefined || /^wsl(\$|\.localhost$)/i.test(server) ? undefined : `\\\\${server}\\${share}`;
}

/** Linux desktops show shares of the network as folders of the session. */
const mountedShare = (root: string): string | undefined =>
  /\/gvfs\/((?:smb-share|afp-volume|nfs|sftp|dav):[^/]+)/.exec(root)?.[1];

/** OneDrive may be called anything; its place stands in the environment. */
function isInOneDrive(root: string, environment: Host['environment']): boolean {
  const lower = (parts: readonly string[]): string => `${parts.join('/').replace(/\/$/, '')}/`.toLowerCase();
  return ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'].some(variable => {
    const place = environment[variable];
    return place !== undefined && place !== '' && lower(partsOf(root)).startsWith(lower(partsOf(place)));
  });
}

/**
 * Whether the plan lies in a folder that a service copies between machines, or on a share of the network, as far as its path
 * tells. Such folders can bring half a change to another machine, and no process of another machine can be asked whether it
 * lives: people who work together exchange their work with git.
 */
export function sharedFolder(root: string, environment: Host['environment']): SharedFolder | undefined {
  const share = shareOf(root) ?? mountedShare(root);
  if (share !== undefined) return { kind: 'network', name: share };
  if (isInOneDrive(root, environment)) return { kind: 'synchronised', name: 'OneDrive' };
  const parts = partsOf(root);
  const found = services.find(([, pattern]) => parts.some(part => pattern.test(part)));
  return found === undefined ? undefined : { kind: 'synchronised', name: found[0] };
}
