/** `plan report --format pdf` with every outcome of a conversion: all of the files or none. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Conversion } from '../../src/host.ts';
import { run } from '../../src/main.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';
import { smallPlan } from '../support/small-plan.ts';

const templates = Object.fromEntries(
  ['bao-cao.docx', 'bao-cao.xlsx'].map(name => [
    `/tool/templates/${name}`,
    new Uint8Array(readFileSync(`templates/${name}`)),
  ]),
);

const pdf = new TextEncoder().encode('%PDF-');

async function report(conversion: Conversion, formats: string, ...options: readonly string[]) {
  const given: Uint8Array[] = [];
  const toPdf = (document: Uint8Array): Promise<Conversion> => {
    given.push(document);
    return Promise.resolve(conversion);
  };
  const files = new MemoryFiles({ ...smallPlan(), ...templates });
  const host = fakeHost(files, { converter: { toPdf } });
  const code = await run(['report', '--year', '2024', '--format', formats, ...options], host);
  const written = (ending: string): Uint8Array | undefined => files.contents.get(`/office/bao-cao-2024.${ending}`);
  return { code, given, written, stdout: host.stdout.text, stderr: host.stderr.text };
}

it('the PDF is made of the very Word document that is written', async () => {
  const { code, given, written, stdout } = await report({ kind: 'made', pdf }, 'pdf,docx');
  expect(code).toBe(0);
  expect(given).toEqual([written('docx')]);
  expect(written('pdf')).toEqual(pdf);
  expect(stdout).toMatch(/^Đã ghi bao-cao-2024\.pdf /m);
});

it('a PDF alone leaves no Word document', async () => {
  const { code, given, written } = await report({ kind: 'made', pdf }, 'pdf');
  expect([code, given.length]).toEqual([0, 1]);
  expect([written('docx'), written('xlsx'), written('pdf')]).toEqual([undefined, undefined, pdf]);
});

it('no PDF is made unless it is asked for', async () => {
  const files = new MemoryFiles({ ...smallPlan(), ...templates });
  expect(await run(['report', '--year', '2024'], fakeHost(files))).toBe(0);
  expect([...files.contents.keys()].filter(path => path.includes('bao-cao-2024')).sort()).toEqual([
    '/office/bao-cao-2024.docx',
    '/office/bao-cao-2024.manifest.json',
    '/office/bao-cao-2024.xlsx',
  ]);
});

const program = '/usr/bin/soffice';

describe('where no PDF comes of it, nothing is written and the message says what to do', () => {
  it.each<[Conversion, string]>([
    [{ kind: 'no-program' }, 'máy này không có LibreOffice'],
    [{ kind: 'no-program', asked: '/văn phòng' }, 'PLAN_SOFFICE ghi /văn phòng'],
    [{ kind: 'too-slow', program, seconds: 600 }, 'quá 600 giây'],
    [{ kind: 'failed', program, what: 'killed', said: '' }, 'LibreOffice (/usr/bin/soffice) bị dừng giữa chừng; chưa'],
    [{ kind: 'failed', program, what: 'not-pdf', said: '' }, 'không phải PDF'],
    [
      {
        kind: 'failed',
        program,
        what: 'nothing',
        said: 'Warning: failed to launch javaldx\n\n\u001b[31mError: no filter\nand more',
      },
      'không ghi ra tệp nào (\\u{1b}[31mError: no filter); chưa ghi tệp nào.',
    ],
  ])('%j', async (conversion, message) => {
    const { code, written, stdout, stderr } = await report(conversion, 'docx,xlsx,pdf');
    expect(code).toBe(6);
    expect([written('docx'), written('xlsx'), written('pdf')]).toEqual([undefined, undefined, undefined]);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).toContain('--format docx');
    const english = await report(conversion, 'pdf', '--lang', 'en');
    expect(english.stderr).toContain('nothing was written');
    expect(english.stderr).toContain('--format docx');
  });
});
