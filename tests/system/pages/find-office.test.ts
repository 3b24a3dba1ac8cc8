import { expect, it } from 'vitest';
import { findOffice } from '../../../src/system/pages/find-office.ts';

const found = (
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string>>,
  files: readonly string[],
): string | undefined =>
  findOffice(environment, {
    platform,
    isProgram: path => files.includes(path),
    list: folder => files.flatMap(path => (path.startsWith(`${folder}/`) ? [path.split('/')[2] ?? ''] : [])),
  });

const windows = 'C:\\Program Files\\LibreOffice\\program\\';
const windows32 = 'C:\\Program Files (x86)\\LibreOffice\\program\\';

it.each<[string, NodeJS.Platform, Record<string, string>, string[], string | undefined]>([
  [
    'what PLAN_SOFFICE names',
    'linux',
    { PLAN_SOFFICE: '/a b/Văn phòng', PATH: '/b' },
    ['/b/soffice', '/a b/Văn phòng'],
    '/a b/Văn phòng',
  ],
  ['nothing but what PLAN_SOFFICE names', 'linux', { PLAN_SOFFICE: '/none', PATH: '/b' }, ['/b/soffice'], undefined],
  [
    'the first on PATH',
    'linux',
    { PLAN_SOFFICE: '', PATH: '/a::/b' },
    ['/b/soffice', '/usr/bin/soffice'],
    '/b/soffice',
  ],
  ['libreoffice, where nothing is called soffice', 'linux', { PATH: '/b' }, ['/b/libreoffice'], '/b/libreoffice'],
  ['the usual place', 'linux', {}, ['/usr/bin/soffice'], '/usr/bin/soffice'],
  [
    'a version that the makers have packed',
    'linux',
    {},
    ['/opt/libreoffice24.8/program/soffice'],
    '/opt/libreoffice24.8/program/soffice',
  ],
  ['a snap', 'linux', {}, ['/snap/bin/libreoffice'], '/snap/bin/libreoffice'],
  [
    'the application of macOS',
    'darwin',
    { PATH: '/usr/bin' },
    ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ],
  [
    'on Windows the program that is waited for',
    'win32',
    { ProgramFiles: 'C:\\Program Files' },
    [`${windows}soffice.exe`, `${windows}soffice.com`],
    `${windows}soffice.com`,
  ],
  ['the other folder of programs', 'win32', {}, [`${windows32}soffice.exe`], `${windows32}soffice.exe`],
  [
    'PATH of Windows',
    'win32',
    { Path: 'D:\\x;E:\\Văn phòng' },
    ['E:\\Văn phòng\\soffice.exe'],
    'E:\\Văn phòng\\soffice.exe',
  ],
  ['nothing', 'linux', { PATH: '/a' }, [], undefined],
])('finds %s', (_, platform, environment, files, expected) => {
  expect(found(platform, environment, files)).toBe(expected);
});
