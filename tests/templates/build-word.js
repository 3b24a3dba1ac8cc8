/**
 * Builds `templates/bao-cao.docx`, by hand: `node tests/templates/build-word.js`.
 *
 * What ships is the file; an officer may restyle it in Word or LibreOffice as long as the tags in double braces stay.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Document, Packer } from 'docx';
import { appendices } from './word-appendices.js';
import { mainPart } from './word-main.js';
import { gap, headers, page } from './word-parts.js';
import { styles } from './word-styles.js';

// Word keeps what a section is in its last paragraph, which must not be one that a tag drops.
const end = () => gap(20);

const document = new Document({
  title: 'Mẫu báo cáo tổng hợp',
  creator: 'plan',
  styles,
  compatibility: { doNotExpandShiftReturn: true, version: 15 },
  sections: [
    { headers, properties: page('portrait'), children: [...mainPart, end()] },
    ...appendices.map(children => ({ headers, properties: page('landscape'), children: [...children, end()] })),
  ],
});

const target = fileURLToPath(new URL('../../templates/bao-cao.docx', import.meta.url));
writeFileSync(target, await Packer.toBuffer(document));
