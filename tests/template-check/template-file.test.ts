import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readTemplateFile } from '../../src/commands/read-template.ts';
import { UserError } from '../../src/failure.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';
import { compoundFile } from '../support/hostile-kinds.ts';
import { makeZip } from '../support/zip-maker.ts';

const docx = new Uint8Array(readFileSync('templates/giay-xac-nhan.docx'));
const xlsx = new Uint8Array(readFileSync('templates/bao-cao.xlsx'));

const retyped = (from: string, to: string): Uint8Array => {
  const parts = unzipSync(docx);
  const name = '[Content_Types].xml';
  const types = new TextDecoder().decode(parts[name]).replaceAll(from, to);
  return zipSync({ ...parts, [name]: new TextEncoder().encode(types) });
};

const openDocument = makeZip([
  { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', method: 0 },
  { name: 'content.xml', content: '<x/>' },
]);

const bomb = makeZip([
  { name: '[Content_Types].xml', content: '<Types/>' },
  { name: 'word/document.xml', content: new Uint8Array(30 * 1024 * 1024) },
]);

/** A zip that says less than it holds, as libraries believe it. */
const lying = makeZip([{ name: 'word/document.xml', content: new Uint8Array(4 * 1024 * 1024), size: 10 }]);

function failureOf(content: Uint8Array | undefined): unknown {
  const files = new MemoryFiles(content === undefined ? { '/w/m/x': '' } : { '/w/m': content });
  try {
    readTemplateFile(fakeHost(files, { workingDirectory: '/w' }), 'm', ['docx']);
  } catch (error) {
    if (error instanceof UserError) return error.failure;
    throw error;
  }
  return undefined;
}

const foreign = (found: string) => ({ code: 'template/foreign', args: { path: 'm', found, wanted: ['docx'] } });

it.each([
  ['nothing', new Uint8Array(), foreign('empty')],
  ['an old .doc', compoundFile('Root Entry', 'WordDocument'), foreign('old-office')],
  ['a file with a password', compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), foreign('password')],
  ['an .odt', openDocument, foreign('open-document')],
  ['a workbook', xlsx, foreign('xlsx')],
  ['a PDF', new TextEncoder().encode('%PDF-1.7 x'), foreign('pdf')],
  ['text', new TextEncoder().encode('xin chào'), foreign('other')],
  ['a zip of other things', makeZip([{ name: 'a.txt', content: 'a' }]), foreign('other')],
  [
    'a document with macros',
    retyped(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      'application/vnd.ms-word.document.macroEnabled.main+xml',
    ),
    foreign('macros'),
  ],
  [
    'a .dotx',
    retyped('wordprocessingml.document.main+xml', 'wordprocessingml.template.main+xml'),
    foreign('office-template'),
  ],
  ['half a file', docx.slice(0, docx.length / 2), { code: 'template/damaged', args: { path: 'm' } }],
  ['a bomb', bomb, { code: 'template/bomb', args: { path: 'm' } }],
  ['a zip that lies about its size', lying, { code: 'template/damaged', args: { path: 'm' } }],
  [
    'a file that is too large',
    new Uint8Array(20 * 1024 * 1024 + 1),
    expect.objectContaining({ code: 'template/too-large' }),
  ],
  ['a folder', undefined, { code: 'template/folder', args: { path: 'm' } }],
] as const)('refuses %s with a sentence of its own', (_, content, failure) => {
  expect(failureOf(content)).toEqual(failure);
});

it('takes a document', () => {
  expect(failureOf(docx)).toBeUndefined();
});
