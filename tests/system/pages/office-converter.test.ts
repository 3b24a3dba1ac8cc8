/** LibreOffice as a program that may do anything: what becomes of the command, of its folder and of other processes. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Conversion } from '../../../src/host.ts';
import { officeConverter } from '../../../src/system/pages/office-converter.ts';
import { pdfText } from '../../support/office-pdf.ts';
import { describeWith, pathOf } from '../../support/programs.ts';
import { documentWith } from './document.ts';

let folder = '';
let temporary = '';
const document = documentWith('<w:p><w:r><w:t>Báo cáo của Sở Y tế</w:t></w:r></w:p>');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan thử '));
  temporary = join(folder, 'Tệp tạm của Nguyễn Văn Ấn');
  mkdirSync(temporary);
  vi.stubEnv('TMPDIR', temporary);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** `$out` is the PDF that is wanted, `$told` a file in which the program can note something. */
function fakeOffice(script: string): string {
  const path = join(folder, 'Chương trình', 'soffice');
  mkdirSync(join(folder, 'Chương trình'));
  const lines = [
    '#!/bin/sh',
    'for last; do :; done',
    'out="$(dirname "$last")/document.pdf"',
    `told='${join(folder, 'told')}'`,
    script,
  ];
  writeFileSync(path, `${lines.join('\n')}\n`);
  chmodSync(path, 0o755);
  return path;
}

const told = (): string => readFileSync(join(folder, 'told'), 'utf8');

async function convert(program: string, milliseconds = 20_000): Promise<Conversion> {
  const environment = { ...process.env, PLAN_SOFFICE: program, SECRET: 'khóa' };
  const conversion = await officeConverter({ environment, milliseconds }).toPdf(document);
  expect(readdirSync(temporary)).toEqual([]);
  return conversion;
}

/** One that has ended may still be listed, until somebody asks how it ended. */
const isAlive = (processId: number): boolean =>
  /^[^Z\s]/.test(spawnSync('ps', ['-o', 'stat=', '-p', String(processId)], { encoding: 'utf8' }).stdout);

const whole = 'printf \'%%PDF-1.6\\n…\\n%%%%EOF\\n\' > "$out"';

describe.skipIf(process.platform === 'win32')('a program that', () => {
  it('makes a PDF is given one document, in a folder and with a profile of its own, and no secrets', async () => {
    const program = fakeOffice(`${whole}\necho "$@" > "$told"\nenv >> "$told"\nls -R . >> "$told"`);
    expect(await convert(program)).toMatchObject({ kind: 'made' });
    expect(told()).toContain('--headless');
    expect(told()).toContain('registrymodifications.xcu');
    expect(told()).toMatch(/-env:UserInstallation=file:\/\/\/[!-~]+\/profile /);
    expect(told()).not.toContain('khóa');
  });

  it('ends well and says much is listened to no longer than needed', async () => {
    const program = fakeOffice(`yes | head -c 20000000\n${whole}`);
    expect(await convert(program)).toMatchObject({ kind: 'made' });
  });

  it.each([
    ['ends with an error', 'echo "Error: source file could not be loaded" >&2\nexit 1', 'ended'],
    ['crashes', 'echo half > "$out"\nkill -SEGV $$', 'killed'],
    ['ends well but writes nothing', 'echo "Error: no export filter"', 'nothing'],
    ['writes a folder', 'mkdir "$out"; rmdir "$out"', 'nothing'],
    ['writes an empty file', ': > "$out"', 'not-pdf'],
    ['writes garbage', 'echo "<html>" > "$out"', 'not-pdf'],
    ['writes half a PDF', 'printf \'%%PDF-1.6\\n1 0 obj\' > "$out"', 'not-pdf'],
  ])('%s has failed', async (_, script, what) => {
    const program = fakeOffice(script);
    const conversion = await convert(program);
    expect(conversion).toMatchObject({ kind: 'failed', program, what });
    if (script.includes('echo "Error')) expect(conversion).toMatchObject({ said: expect.stringContaining('Error') });
  });

  it('hangs is killed with all that it started', async () => {
    const program = fakeOffice('sleep 300 &\necho $! $$ > "$told"\nwait');
    expect(await convert(program, 700)).toEqual({ kind: 'too-slow', program, seconds: 0.7 });
    await wait(100);
    expect(told().trim().split(' ').map(Number).filter(isAlive)).toEqual([]);
  });

  it('leaves something running that holds its output is not waited for', async () => {
    const program = fakeOffice(`sleep 300 &\necho $! > "$told"\n${whole}`);
    expect(await convert(program)).toMatchObject({ kind: 'made' });
    await wait(100);
    expect(isAlive(Number(told()))).toBe(false);
  });

  it('is no program is told', async () => {
    const program = fakeOffice('exit 0');
    writeFileSync(program, 'neither a script nor a binary \u0000');
    expect(await convert(program)).toMatchObject({ kind: 'failed', program });
  });
});

describe('a program that is asked for and', () => {
  it.each(['missing', 'folder', 'not to be run'])('is %s is not replaced by another', async name => {
    const asked = join(folder, name);
    if (name === 'folder') mkdirSync(asked);
    if (name === 'not to be run') writeFileSync(asked, '');
    expect(await convert(asked)).toEqual({ kind: 'no-program', asked });
  });
});

describeWith(['soffice', 'pdftotext'], 'LibreOffice', () => {
  const pdfIn = (conversion: Conversion): Uint8Array => {
    if (conversion.kind !== 'made') throw new Error(JSON.stringify(conversion));
    return conversion.pdf;
  };

  it('makes PDF/A-2b with structure and title of a document, whatever its folder is called', async () => {
    const pdf = pdfIn(await convert(pathOf('soffice'), 120_000));
    expect(pdfText(pdf)).toContain('Báo cáo của Sở Y tế');
    const text = Buffer.from(pdf).toString('latin1');
    expect(text).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>B</);
    expect(text).toContain('/MarkInfo<</Marked true>>');
    expect(text).toContain('/DisplayDocTitle true');
  });

  it('needs no home that can be written to, and does two at once', async () => {
    vi.stubEnv('HOME', '/proc');
    const both = await Promise.all(
      [1, 2].map(() => officeConverter({ environment: { ...process.env } }).toPdf(document)),
    );
    for (const conversion of both) expect(pdfText(pdfIn(conversion))).toContain('Sở Y tế');
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('fetches nothing that a template links to', async () => {
    const asked: string[] = [];
    const server = createServer(({ url = '' }, response) => {
      asked.push(url);
      response.end();
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    try {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      const linked = documentWith('<w:p><w:r><w:t>Có ảnh</w:t></w:r></w:p>', `http://127.0.0.1:${port}/anh.png`);
      const conversion = await officeConverter({ environment: { ...process.env } }).toPdf(linked);
      expect(pdfText(pdfIn(conversion))).toContain('Có ảnh');
      expect(asked).toEqual([]);
    } finally {
      server.close();
    }
  });

  it('has nothing to make of what is no document', async () => {
    const environment = { ...process.env };
    const conversion = await officeConverter({ environment }).toPdf(zipSync({ 'a.txt': new Uint8Array([1]) }));
    expect(conversion).toMatchObject({ kind: 'failed', what: 'nothing' });
  });
});
