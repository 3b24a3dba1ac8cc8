import { delimiter, join, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The program with which a user starts it; on Windows `.com` is the one that waits for its end. */
const windowsNames = ['soffice.com', 'soffice.exe'];
const otherNames = ['soffice', 'libreoffice'];

const windowsFolders = (environment: Environment): readonly string[] =>
  [environment.ProgramFiles, environment['ProgramFiles(x86)'], 'C:\\Program Files', 'C:\\Program Files (x86)'].flatMap(
    folder => (folder === undefined ? [] : [win32.join(folder, 'LibreOffice', 'program')]),
  );

/** Where installers put it; Linux distributions link it into a folder of PATH as well. */
const otherFolders = [
  '/Applications/LibreOffice.app/Contents/MacOS',
  '/usr/bin',
  '/usr/local/bin',
  '/usr/lib/libreoffice/program',
  '/opt/libreoffice/program',
  '/snap/bin',
];

const versioned = /^libreoffice[\d.]*$/;

/** Of which folders and files a machine consists, as far as the search looks. */
export interface Looking {
  readonly platform: NodeJS.Platform;
  readonly isProgram: (path: string) => boolean;
  /** Names in a folder; none where it is not there. */
  readonly list: (folder: string) => readonly string[];
}

/** `PLAN_SOFFICE` when it is set, whether or not it is there; else the first found on PATH or in the usual places. */
export function findOffice(environment: Environment, { platform, isProgram, list }: Looking): string | undefined {
  const asked = environment.PLAN_SOFFICE;
  if (asked !== undefined && asked !== '') return isProgram(asked) ? asked : undefined;
  const isWindows = platform === 'win32';
  const onPath = (environment.PATH ?? environment.Path ?? '').split(isWindows ? ';' : delimiter);
  const packaged = list('/opt')
    .filter(name => versioned.test(name))
    .map(name => `/opt/${name}/program`);
  const folders = isWindows ? [...onPath, ...windowsFolders(environment)] : [...onPath, ...otherFolders, ...packaged];
  const names = isWindows ? windowsNames : otherNames;
  const joined = isWindows ? win32.join : join;
  return folders
    .filter(folder => folder !== '')
    .flatMap(folder => names.map(name => joined(folder, name)))
    .find(isProgram);
}
