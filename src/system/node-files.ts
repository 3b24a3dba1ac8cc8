import type { Files } from '../host.ts';
import { create, makeFolder, move, remove, syncFile } from './durable-files.ts';
import { list, read, status } from './reading-files.ts';
import { replace } from './replacing-files.ts';
import { attributed } from './system-error.ts';

export const nodeFiles: Files = {
  read,
  list,
  status,
  create,
  write: (path, bytes) => replace([{ path, bytes }], true),
  writeTogether: files => replace(files, true),
  writeScratch: (path, bytes) => replace([{ path, bytes }], false),
  sync: syncFile,
  makeFolder: path => attributed(path, () => makeFolder(path)),
  move,
  remove: path => remove(path, true),
  removeScratch: path => remove(path, false),
};
