/** Reading in a process of its own: whatever a file does to that process, this one goes on. Needs `node bin/build.js`. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { UntrustedReader } from '../../../src/office/reading/untrusted.ts';
import { readerIn } from '../../../src/system/reader-parent.ts';
import { hostileWorkbooks } from '../../support/hostile-workbooks.ts';
import { contentOf } from './reading.ts';

const root = join(import.meta.dirname, '../../..');
const product = join(root, 'dist/reader.js');
const workbook = readFileSync(join(root, 'tests/fixtures/workbooks/exceljs-1900.xlsx'));

let reader: UntrustedReader | undefined;
afterEach(() => reader?.close());

function start(script: string, milliseconds?: number, memory?: number): UntrustedReader {
  const options = { ...(milliseconds !== undefined && { milliseconds }), ...(memory !== undefined && { memory }) };
  reader = readerIn({ script, ...options });
  return reader;
}

const standIn = (name: string, milliseconds?: number, memory?: number): UntrustedReader =>
  start(join(root, 'tests/support/readers', `${name}.mjs`), milliseconds, memory);

const faultOf = async (reading: ReturnType<UntrustedReader['workbook' | 'message']>): Promise<unknown> => {
  const result = await reading;
  return result.kind === 'refused' ? result.fault : 'read';
};

describe('the reader that is shipped', () => {
  it('reads the same as in this process', async () => {
    expect(await start(product).workbook(workbook)).toEqual({ kind: 'read', content: contentOf(workbook) });
  });

  it('gives attachments their bytes', async () => {
    const attachment = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    const headers = ['From: a@b.vn', 'Subject: x', 'Content-Type: multipart/mixed; boundary="b"', '', ''].join('\r\n');
    const part = (name: string, bytes: Buffer): string =>
      `--b\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString('base64')}\r\n`;
    const message = Buffer.from(
      `${headers}${part('một.bin', attachment)}${part('hai.bin', attachment.subarray(9))}--b--\r\n`,
    );
    expect(await start(product).message(message)).toMatchObject({
      content: {
        attachments: [
          { name: 'một.bin', bytes: new Uint8Array(attachment), inline: false },
          { name: 'hai.bin', bytes: new Uint8Array(attachment.subarray(9)), inline: false },
        ],
      },
    });
  });

  it('reads 60 files in a row, asked for at once', async () => {
    const { workbook: read } = start(product);
    const readings = await Promise.all(Array.from({ length: 60 }, () => read(workbook)));
    expect(readings.filter(({ kind }) => kind === 'read')).toHaveLength(60);
  });

  it('says of hostile files what it says here', async () => {
    const { workbook: read } = start(product, 60_000);
    const table = hostileWorkbooks.filter(({ name }) => !/MB|MiB|00 cells|60,000 entries$/.test(name));
    const told: string[] = [];
    for (const { bytes } of table) {
      const reading = await read(bytes());
      told.push(reading.kind === 'read' ? 'read' : reading.fault.code);
    }
    expect(told).toEqual(table.map(({ expected }) => expected));
  });

  it('starts anew after it was closed', async () => {
    const { workbook: read, close } = start(product);
    await read(workbook);
    close();
    expect((await read(workbook)).kind).toBe('read');
  });
});

describe('a reader that fails', () => {
  it('hangs: it is killed', async () => {
    expect(await faultOf(standIn('hangs', 300).workbook(workbook))).toEqual({
      code: 'workbook/timeout',
      args: { seconds: 0.3 },
    });
  });

  it('hangs over a message', async () => {
    expect(await faultOf(standIn('hangs', 300).message(workbook))).toMatchObject({ code: 'message/timeout' });
  });

  it('uses up its memory', async () => {
    expect(await faultOf(standIn('fills-memory', 60_000, 32).workbook(workbook))).toEqual({
      code: 'workbook/reader-ended',
      args: {},
    });
  });

  it('breaks', async () => {
    expect(await faultOf(standIn('breaks').workbook(workbook))).toMatchObject({ code: 'workbook/reader-ended' });
  });

  it('says too much', async () => {
    expect(await faultOf(standIn('talks-too-much').message(workbook))).toMatchObject({ code: 'message/reader-ended' });
  });

  it('is replaced for the next file', async () => {
    const { workbook: read } = standIn('breaks');
    const faults = await Promise.all([faultOf(read(workbook)), faultOf(read(workbook)), faultOf(read(workbook))]);
    expect(faults).toEqual(Array(3).fill({ code: 'workbook/reader-ended', args: {} }));
  });

  it('cannot start: that is no finding about the file', async () => {
    await expect(standIn('never-starts').workbook(workbook)).rejects.toThrow(/does not start/);
    await expect(standIn('is-not-there').workbook(workbook)).rejects.toThrow(/does not start/);
  });
});

it('a reader is given nothing but the file', async () => {
  const { SystemRoot } = process.env;
  process.env.PLAN_SECRET = 'x';
  const told: unknown = await standIn('tells-surroundings').workbook(workbook);
  delete process.env.PLAN_SECRET;
  expect(told).toEqual({
    environment: SystemRoot === undefined ? {} : { SystemRoot },
    arguments: [],
    options: ['--max-old-space-size=512'],
  });
});

it('a program that has read a file ends without being told to', () => {
  const code = `
    import { readFileSync } from 'node:fs';
    import { nodeHost } from ${JSON.stringify(pathToFileURL(join(root, 'dist/plan.js')).href)};
    const { kind } = await nodeHost().untrusted.workbook(readFileSync(${JSON.stringify(join(root, 'templates/bao-cao.xlsx'))}));
    console.log(kind);`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([0, 'read\n']);
});
