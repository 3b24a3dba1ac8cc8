import { dirname, join } from 'node:path';
import type { Files } from '../host.ts';

const marker = 'plan.yaml';

const holdsPlan = (files: Files, folder: string): boolean =>
  files.list(folder)?.some(({ name, kind }) => name === marker && kind !== 'directory') === true;

/**
 * The folder of the plan that `start` belongs to: itself, its `plan/` folder, or the same of a folder above it.
 * `undefined` when there is none.
 */
export function findWorkspace(files: Files, start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (holdsPlan(files, folder)) return folder;
    const inside = join(folder, 'plan');
    if (holdsPlan(files, inside)) return inside;
    if (dirname(folder) === folder) return undefined;
  }
}
