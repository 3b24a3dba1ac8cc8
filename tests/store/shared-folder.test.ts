import { expect, it } from 'vitest';
import { sharedFolder } from '../../src/store/shared-folder.ts';

it.each([
  ['C:\\Users\\an\\Documents\\ke-hoach', {}, undefined],
  ['/home/an/ke-hoach', {}, undefined],
  ['\\\\?\\C:\\ke-hoach', {}, undefined],
  ['\\\\wsl.localhost\\Ubuntu\\home\\an\\plan', {}, undefined],
  ['\\\\may-chu\\dung-chung\\ke-hoach', {}, 'network \\\\may-chu\\dung-chung'],
  ['\\\\?\\UNC\\may-chu\\dung-chung\\ke-hoach', {}, 'network \\\\may-chu\\dung-chung'],
  ['/run/user/1000/gvfs/smb-share:server=may-chu,share=chung/plan', {}, 'network smb-share:server=may-chu,share=chung'],
  ['C:\\Users\\an\\OneDrive\\plan', {}, 'synchronised OneDrive'],
  ['C:\\Users\\an\\OneDrive - So Mot\\plan', {}, 'synchronised OneDrive'],
  ['D:\\Tai lieu\\plan', { OneDriveCommercial: 'D:\\Tai lieu' }, 'synchronised OneDrive'],
  ['D:\\tai lieu\\plan', { OneDrive: 'D:\\Tai lieu\\' }, 'synchronised OneDrive'],
  ['D:\\Tai lieu khac\\plan', { OneDrive: 'D:\\Tai lieu' }, undefined],
  ['D:\\plan', { OneDrive: '' }, undefined],
  ['C:\\OneDriveTam\\plan', {}, undefined],
  ['/home/an/Dropbox/plan', {}, 'synchronised Dropbox'],
  ['/Users/an/Dropbox (So Mot)/plan', {}, 'synchronised Dropbox'],
  ['G:\\My Drive\\plan', {}, 'synchronised Google Drive'],
  ['G:\\Drive của tôi\\plan', {}, 'synchronised Google Drive'],
  ['G:\\Bộ nhớ dùng chung\\plan'.normalize('NFD'), {}, 'synchronised Google Drive'],
  ['/Users/an/Library/CloudStorage/GoogleDrive-an@example.vn/plan', {}, 'synchronised Google Drive'],
  ['C:\\Users\\an\\iCloudDrive\\plan', {}, 'synchronised iCloud Drive'],
] as const)('%s', (root, environment, expected) => {
  const shared = sharedFolder(root, environment);
  expect(shared && `${shared.kind} ${shared.name}`).toBe(expected);
});
