/** What bytes are, whatever the file calls itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type FileKind, sniff } from '../../../src/office/reading/sniff.ts';
import { compoundFile } from '../../support/hostile-kinds.ts';
import { oneSheet } from '../../support/workbook-maker.ts';
import { makeZip } from '../../support/zip-maker.ts';

const root = join(import.meta.dirname, '../../..');
const text = (content: string): Uint8Array => Buffer.from(content);
const hex = (digits: string): Uint8Array => Buffer.from(digits, 'hex');
const zip = (...names: readonly string[]): Uint8Array => makeZip(names.map(name => ({ name, content: name })));
const workbook = oneSheet('<row/>');
const mail =
  'Received: from a by b; Thu, 12 Dec 2024 09:15:00 +0700\r\nFrom: a@b.vn\r\nSubject: x\r\n\r\nformat: 1\r\n';

const cases: readonly (readonly [string, Uint8Array, string, FileKind])[] = [
  ['a workbook', workbook, '', 'xlsx'],
  ['a workbook that calls itself .xls', workbook, 'a.xls', 'xlsx'],
  ['a workbook cut off', workbook.subarray(0, 300), '', 'xlsx'],
  ['the template of the consolidated workbook', readFileSync(join(root, 'templates/bao-cao.xlsx')), '', 'xlsx'],
  ['the template of the report', readFileSync(join(root, 'templates/bao-cao.docx')), '', 'docx'],
  ['a .zip with a workbook that is stored', makeZip([{ name: 'a.xlsx', content: workbook, method: 0 }]), '', 'zip'],
  ['a .zip with a folder xl', zip('xl/a.xlsx', 'xl/b.xlsx'), '', 'zip'],
  ['presentations', zip('[Content_Types].xml', 'ppt/presentation.xml'), '', 'other'],
  [
    'a text of OpenDocument',
    makeZip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', method: 0 }]),
    '',
    'other',
  ],
  ['a message of Outlook', compoundFile('__nameid_version1.0', '__properties_version1.0'), 'a.msg', 'msg'],
  ['a workbook in BIFF with a document inside', compoundFile('Workbook', 'WordDocument'), '', 'xls'],
  [
    'a name that only stands in a text',
    Buffer.concat([compoundFile('Workbook'), Buffer.from('xEncryptedPackage\0', 'utf16le')]),
    '',
    'xls',
  ],
  ['a scan', hex('ffd8ffe000104a464946'), 'a.pdf', 'image'],
  ['a picture of the web', text('GIF89a'), '', 'image'],
  ['a PDF that calls itself .xlsx', text('%PDF-1.4\n'), 'a.xlsx', 'pdf'],
  ['an archive of RAR', hex('526172211a0700'), '', 'rar'],
  ['an archive of 7-Zip', hex('377abcaf271c0004'), '', '7z'],
  ['a message', text(mail), '', 'eml'],
  ['a message with a mark', text(`\ufeff${mail}`), '', 'eml'],
  ['a short message by its name', text('From: a@b.vn\nSubject: x\n\nxin chào'), 'a.eml', 'eml'],
  ['the same without it', text('From: a@b.vn\nSubject: x\n\nxin chào'), '', 'text'],
  ['a letter that quotes a message', text(`Kính gửi:\n${mail}`), '', 'text'],
  ['a report', text('# Báo cáo\nformat: 1\nplan: x\n'), '', 'yaml'],
  ['YAML by its name', text('a: 1\n'), 'a.YML', 'yaml'],
  ['the same without it', text('a: 1\n'), '', 'text'],
  ['a table by its name', text('a;b\n1;2\n'), 'a.csv', 'csv'],
  ['a table', text('a,b,c\n1,2,3\n4,5,6\n'), '', 'csv'],
  ['sentences', text('Một, hai, ba.\nBốn.\nNăm, sáu.\n'), 'a.txt', 'text'],
  ['a page behind a comment', text('<!-- x -->\n<html></html>'), 'a.xls', 'html'],
  ['text in a code page', Buffer.from('Kính g\u00fci', 'latin1'), '', 'text'],
  ['no text', hex('00010203'), 'a.yaml', 'other'],
  ['nothing', new Uint8Array(), 'a.xlsx', 'empty'],
];

it.each(cases)('%s', (_, bytes, name, kind) => {
  expect(sniff(bytes, name)).toBe(kind);
});
