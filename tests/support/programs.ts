/** Programs that open what `plan` makes. A machine without them skips the tests that need them, and says which. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, it } from 'vitest';

/** Each under the names that it goes by. */
const programs = {
  soffice: ['soffice', 'libreoffice'],
  pdftotext: ['pdftotext'],
  pdfinfo: ['pdfinfo'],
  pdffonts: ['pdffonts'],
  pdftoppm: ['pdftoppm'],
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Program = keyof typeof programs;

/** `Times` is a font that is as wide as Times New Roman: without one, lines and pages break elsewhere. */
export type Need = Program | 'Times';

const folders = (process.env.PATH ?? '').split(delimiter);

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a program, `undefined` where the machine has none. */
export const findProgram = (program: Program): string | undefined =>
  programs[program].flatMap(name => folders.map(folder => join(folder, name))).find(canRun);

/** Path of a program in a test that says by `describeWith` or `itWith` that it needs it. */
export function pathOf(program: Program): string {
  const path = findProgram(program);
  if (path === undefined) throw new Error(`the test does not say that it needs ${program}`);
  return path;
}

const hasTimes = (): boolean =>
  /^(Times New Roman|Liberation Serif|Tinos)\b/.test(
    spawnSync('fc-match', ['--format=%{family}', 'Times New Roman'], { encoding: 'utf8' }).stdout ?? '',
  );

export const isThere = (need: Need): boolean => (need === 'Times' ? hasTimes() : findProgram(need) !== undefined);

/** All that any test needs. */
export const allNeeds: readonly Need[] = [
  'soffice',
  'pdftotext',
  'pdfinfo',
  'pdffonts',
  'pdftoppm',
  'chromium',
  'Times',
];

const missing = (needs: readonly Need[]): readonly Need[] => needs.filter(need => !isThere(need));

const titled = (title: string, lacking: readonly Need[]): string =>
  lacking.length === 0 ? title : `${title} (skipped, not on this machine: ${lacking.join(', ')})`;

/** A group of tests that need these programs. */
export function describeWith(needs: readonly Need[], title: string, tests: () => void): void {
  const lacking = missing(needs);
  describe.skipIf(lacking.length > 0)(titled(title, lacking), tests);
}

/** One test that needs these programs. */
export function itWith(needs: readonly Need[], title: string, test: () => void | Promise<void>): void {
  const lacking = missing(needs);
  it.skipIf(lacking.length > 0)(titled(title, lacking), test, 180_000);
}
