/**
 * Builds the Word templates of the consolidated reports, by hand: `node tests/templates/build-word.js`.
 *
 * What ships is the file; an officer may restyle it in Word or LibreOffice as long as the tags in double braces stay.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Document, Packer } from 'docx';
import { appendixSections, end } from './appendix-sections.js';
import { appendices } from './word-appendices.js';
import { mainPart } from './word-main.js';
import { headers, page } from './word-parts.js';
import { styles } from './word-styles.js';

/** @type {(name: string, toIssuer: boolean) => Promise<void>} */
async function build(name, toIssuer) {
  const shown = appendices.filter(appendix => toIssuer || appendix.shown !== 'hasAttention');
  const document = new Document({
    title: 'Mẫu báo cáo tổng hợp',
    creator: 'plan',
    styles,
    compatibility: { doNotExpandShiftReturn: true, version: 15 },
    sections: [
      { headers, properties: page('portrait'), children: [...mainPart(toIssuer), end()] },
      ...appendixSections(shown),
    ],
  });
  const target = fileURLToPath(new URL(`../../templates/${name}.docx`, import.meta.url));
  writeFileSync(target, await Packer.toBuffer(document));
}

await build('bao-cao', true);
await build('bao-cao-bo', false);
