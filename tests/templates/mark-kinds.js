/**
 * Notes in each file of `templates/` which kind of document it makes, so that a copy is known under any name. Run by itself it
 * changes nothing else: `node tests/templates/mark-kinds.js`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** @type {Readonly<Record<string, string>>} */
const kinds = {
  'bao-cao.docx': 'report',
  'bao-cao.xlsx': 'workbook',
  'cong-van-don-doc.docx': 'reminder',
  'cong-van-tra-lai.docx': 'return',
  'giay-xac-nhan.docx': 'acknowledgement',
};

const properties = 'docProps/core.xml';

for (const [name, kind] of Object.entries(kinds)) {
  const path = new URL(`../../templates/${name}`, import.meta.url);
  const parts = unzipSync(readFileSync(path));
  const xml = strFromU8(parts[properties] ?? new Uint8Array()).replace(/<cp:keywords>.*?<\/cp:keywords>/s, '');
  const marked = xml.replace(
    '</cp:coreProperties>',
    `<cp:keywords>plan-template:${kind}</cp:keywords></cp:coreProperties>`,
  );
  if (marked === xml) throw new Error(`${name} has no properties`);
  parts[properties] = strToU8(marked);
  writeFileSync(path, zipSync(parts, { mtime: new Date(1980, 0, 1, 12), level: 9 }));
}
