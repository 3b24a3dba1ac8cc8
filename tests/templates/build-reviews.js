/**
 * Builds `templates/so-ket.docx` and `templates/tong-ket.docx`, by hand: `node tests/templates/build-reviews.js`.
 *
 * What ships are the files; an officer may restyle them in Word or LibreOffice as long as the tags in double braces stay.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Document, Packer } from 'docx';
import { appendixSections, end } from './appendix-sections.js';
import { appendices } from './review-appendices.js';
import { mainPart } from './review-main.js';
import { headers, page } from './word-parts.js';
import { styles } from './word-styles.js';

/** @type {(file: string, title: string, next: string) => Promise<void>} */
async function build(file, title, next) {
  const document = new Document({
    title,
    creator: 'plan',
    styles,
    compatibility: { doNotExpandShiftReturn: true, version: 15 },
    sections: [
      { headers, properties: page('portrait'), children: [...mainPart(next), end()] },
      ...appendixSections(appendices),
    ],
  });
  const target = fileURLToPath(new URL(`../../templates/${file}`, import.meta.url));
  writeFileSync(target, await Packer.toBuffer(document));
}

await build('so-ket.docx', 'Mẫu báo cáo sơ kết', 'THỜI GIAN CÒN LẠI CỦA KẾ HOẠCH');
await build('tong-ket.docx', 'Mẫu báo cáo tổng kết', 'GIAI ĐOẠN TIẾP THEO');
