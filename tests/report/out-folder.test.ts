/** Where `plan report` writes, on a real disk. Needs `node bin/build.js`. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { closeReader, inOffice, type Office } from '../matrix/office.ts';

afterAll(closeReader);

const report = (office: Office, out: string) => office.run(['report', '--year', '2024', '--out', out]);
const made = ['bao-cao-2024.docx', 'bao-cao-2024.manifest.json', 'bao-cao-2024.xlsx'];
const namesIn = (office: Office, folder: string): readonly string[] => readdirSync(join(office.folder, folder));

it('a folder that is not there is made, with those above it', () =>
  inOffice(async office => {
    expect((await report(office, 'kết quả/năm 2024')).exit).toBe(0);
    expect(namesIn(office, 'kết quả/năm 2024')).toEqual(made);
  }));

it('a file in the place of the folder is told, and stays', () =>
  inOffice(async office => {
    office.put('out', 'của tôi');
    const { exit, stdout, stderr } = await report(office, 'out');
    expect([exit, stdout]).toEqual([6, '']);
    expect(stderr).toMatch(/^plan: .*bao-cao-2024\.docx: có tệp mang tên của thư mục\.$/m);
    expect(office.text('out')).toBe('của tôi');
  }));

it.each(made)('a folder called %s is told, and no file is written', name =>
  inOffice(async office => {
    mkdirSync(join(office.folder, 'out', name), { recursive: true });
    const { exit, stderr } = await report(office, 'out');
    expect(exit).toBe(6);
    expect(stderr).toContain(`${name}: đã có thư mục mang tên này.`);
    expect(namesIn(office, 'out')).toEqual([name]);
  }),
);

it('a link in the place of a file is replaced; what it leads to is not touched', () =>
  inOffice(async office => {
    office.put('đã ký.docx', 'bản đã ký');
    mkdirSync(join(office.folder, 'out'));
    symlinkSync('../đã ký.docx', join(office.folder, 'out/bao-cao-2024.docx'));
    expect((await report(office, 'out')).exit).toBe(0);
    expect(office.text('đã ký.docx')).toBe('bản đã ký');
    expect(lstatSync(join(office.folder, 'out/bao-cao-2024.docx')).isFile()).toBe(true);
    expect(namesIn(office, 'out')).toEqual(made);
  }));

it('files that nobody is to write to are replaced all the same', () =>
  inOffice(async office => {
    mkdirSync(join(office.folder, 'out'));
    for (const name of made) writeFileSync(join(office.folder, 'out', name), 'cũ', { mode: 0o444 });
    expect((await report(office, 'out')).exit).toBe(0);
    for (const name of made)
      expect(readFileSync(join(office.folder, 'out', name)).subarray(0, 2)).not.toEqual(
        Buffer.from('cũ').subarray(0, 2),
      );
  }));

it.skipIf(!existsSync('/dev/shm'))('another disk is as good as this one', () =>
  inOffice(async office => {
    const other = join(office.folder.startsWith('/dev/shm') ? tmpdir() : '/dev/shm', `plan-out-${process.pid}`);
    try {
      expect((await report(office, other)).exit).toBe(0);
      expect(readdirSync(other)).toEqual(made);
    } finally {
      rmSync(other, { recursive: true, force: true });
    }
  }),
);

it.skipIf(!existsSync('/dev/full') || process.platform !== 'linux')('a folder that takes no files is told', () =>
  inOffice(async office => {
    const { exit, stderr } = await report(office, '/proc/kết quả');
    expect(exit).toBe(6);
    expect(stderr).toMatch(/^plan: Không đọc hoặc ghi được \/proc\/kết quả/m);
  }),
);
