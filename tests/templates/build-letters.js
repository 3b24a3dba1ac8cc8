/**
 * Builds the templates of the letters in `templates/`, by hand: `node tests/templates/build-letters.js`.
 *
 * What ships are the files; an officer may restyle them in Word or LibreOffice as long as the tags in double braces stay.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Document, Packer } from 'docx';
import { acknowledgement } from './letter-acknowledgement.js';
import { end, styles } from './letter-parts.js';
import { reminder, reminderList } from './letter-reminder.js';
import { returned } from './letter-return.js';
import { body, headers, page } from './word-parts.js';

/** @typedef {import('./word-parts.js').Blocks} Blocks */

/** @type {(name: string, title: string, sections: readonly Blocks[]) => Promise<void>} */
async function write(name, title, sections) {
  const document = new Document({
    title,
    creator: 'plan',
    styles,
    compatibility: { doNotExpandShiftReturn: true, version: 15 },
    sections: sections.map(children => ({ headers, properties: page('portrait'), children: [...children] })),
  });
  writeFileSync(
    fileURLToPath(new URL(`../../templates/${name}.docx`, import.meta.url)),
    await Packer.toBuffer(document),
  );
}

// The break before the list lies inside the condition, so that a letter without a list has no second section.
await write('cong-van-don-doc', 'Mẫu công văn đôn đốc', [
  [...reminder, body('{{#hasList}}'), end()],
  [...reminderList, body('{{/hasList}}'), end()],
]);
await write('cong-van-tra-lai', 'Mẫu công văn trả lại báo cáo', [[...returned, end()]]);
await write('giay-xac-nhan', 'Mẫu giấy xác nhận đã nhận báo cáo', [[...acknowledgement, end()]]);
