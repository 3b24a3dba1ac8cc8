/**
 * Notes in each file of `templates/` which kind of document it makes, so that a copy is known under any name, and takes the time
 * of building out of it: `node tests/templates/mark-kinds.js`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** @type {Readonly<Record<string, string>>} */
const kinds = {
  'bao-cao.docx': 'report',
  'bao-cao-bo.docx': 'ministry-report',
  'so-ket.docx': 'mid-term-review',
  'tong-ket.docx': 'final-review',
  'bao-cao.xlsx': 'workbook',
  'tong-hop-nhieu-nam.xlsx': 'review-workbook',
  'cong-van-don-doc.docx': 'reminder',
  'cong-van-tra-lai.docx': 'return',
  'giay-xac-nhan.docx': 'acknowledgement',
};

/** Building again changes no byte. */
const day = '2024-01-01T00:00:00Z';
const properties = 'docProps/core.xml';

for (const [name, kind] of Object.entries(kinds)) {
  const path = new URL(`../../templates/${name}`, import.meta.url);
  const parts = unzipSync(readFileSync(path));
  const xml = strFromU8(parts[properties] ?? new Uint8Array())
    .replace(/<cp:keywords>.*?<\/cp:keywords>/s, '')
    .replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${day}`);
  const marked = xml.replace(
    '</cp:coreProperties>',
    `<cp:keywords>plan-template:${kind}</cp:keywords></cp:coreProperties>`,
  );
  if (marked === xml) throw new Error(`${name} has no properties`);
  parts[properties] = strToU8(marked);
  writeFileSync(path, zipSync(parts, { mtime: new Date(1980, 0, 1, 12), level: 9 }));
}
