import type { HostileTable } from './hostile-workbooks.ts';
import { makeZip } from './zip-maker.ts';

/** A compound file of OLE as far as a reader looks before it decides: its signature and the names of its streams. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const directory = Buffer.alloc(128 * streams.length);
  for (const [index, name] of streams.entries()) directory.write(`${name}\0`, index * 128, 'utf16le');
  const head = Buffer.alloc(512);
  head.write('d0cf11e0a1b11ae1', 'hex');
  return Buffer.concat([head, directory, Buffer.alloc(512)]);
}

const text = (content: string) => (): Uint8Array => Buffer.from(content);
const zip =
  (...names: readonly string[]) =>
  (): Uint8Array =>
    makeZip(names.map(name => ({ name, content: name })));

const message =
  'From: a@b.vn\r\nTo: c@d.vn\r\nSubject: x\r\nDate: Thu, 12 Dec 2024 09:15:00 +0700\r\nMIME-Version: 1.0\r\n\r\nKính gửi\r\n';
const webArchive =
  'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"; type="text/html"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<html>\r\n--x--\r\n';

export const hostileKinds: HostileTable = {
  'an old .xls': [() => compoundFile('Root Entry', 'Workbook'), 'workbook/old-format'],
  'an older .xls': [() => compoundFile('Root Entry', 'Book'), 'workbook/old-format'],
  'a workbook with a password': [
    () => compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
    'workbook/encrypted',
  ],
  'an old .doc': [() => compoundFile('Root Entry', 'WordDocument'), 'workbook/other-kind'],
  'a compound file of nothing': [() => compoundFile(), 'workbook/other-kind'],
  'an .xlsb': [zip('[Content_Types].xml', '_rels/.rels', 'xl/workbook.bin'), 'workbook/binary-format'],
  'an .xlsm': [zip('[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/vbaProject.bin'), 'workbook/macro'],
  'an .ods': [
    () =>
      makeZip([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 },
        { name: 'content.xml', content: '<x/>' },
      ]),
    'workbook/open-document',
  ],
  'a .docx': [zip('[Content_Types].xml', '_rels/.rels', 'word/document.xml'), 'workbook/other-kind'],
  'a .zip of workbooks': [zip('so-y-te.xlsx', 'so-noi-vu.xlsx'), 'workbook/other-kind'],
  'a .zip of nothing': [() => makeZip([]), 'workbook/other-kind'],
  'a page of HTML': [
    text('\ufeff <!DOCTYPE html>\n<html><table><tr><td>1</td></tr></table></html>'),
    'workbook/is-html',
  ],
  'a table of HTML': [text('<table border=1><tr><td>1.250</td></tr></table>'), 'workbook/is-html'],
  'a web archive': [text(webArchive), 'workbook/is-html'],
  'XML of Excel 2003': [
    text(
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    ),
    'workbook/is-html',
  ],
  'a table of text': [text('STT;Hoạt động;Kinh phí\n1;Đào tạo;1.250\n2;Việc làm;900\n'), 'workbook/is-csv'],
  'a table with tabs in UTF-16': [
    () => Buffer.from('\ufeffSTT\tHoạt động\tKinh phí\n1\tĐào tạo\t1.250\n2\tViệc làm\t900\n', 'utf16le'),
    'workbook/is-csv',
  ],
  'a .pdf': [text('%PDF-1.7\n%âãÏÓ\n'), 'workbook/other-kind'],
  'a picture': [() => Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'workbook/other-kind'],
  'a message': [text(message), 'workbook/other-kind'],
  'a report in YAML': [text('format: 1\nunit: so-y-te\n'), 'workbook/other-kind'],
  'a plain text': [text('Kính gửi các đồng chí'), 'workbook/other-kind'],
  'a .rar': [() => Buffer.from('526172211a070100', 'hex'), 'workbook/other-kind'],
  zeros: [() => new Uint8Array(4096), 'workbook/other-kind'],
};
