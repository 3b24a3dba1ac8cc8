/**
 * Builds the Word templates of the consolidated reports, by hand: `node tests/templates/build-word.js`.
 *
 * What ships is the file; an officer may restyle it in Word or LibreOffice as long as the tags in double braces stay.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Document, Packer } from 'docx';
import { appendices } from './word-appendices.js';
import { mainPart } from './word-main.js';
import { body, gap, headers, page } from './word-parts.js';
import { styles } from './word-styles.js';

// Word keeps what a section is in its last paragraph, which must not be one that a tag drops.
const end = () => gap(20);

/** @typedef {import('docx').ISectionOptions} Section */

/**
 * The tag that opens a part stands in it, the tag that closes it opens the next section: Word keeps the page of a section in its
 * last paragraph, which goes with the part.
 *
 * @type {(shown: readonly import('./word-appendices.js').Appendix[]) => readonly Section[]}
 */
const appendixSections = shown =>
  shown.map(({ shown: flag, orientation, blocks }, index) => {
    const before = shown[index - 1]?.shown;
    return {
      properties: page(orientation),
      children: [
        ...(before === undefined ? [] : [body(`{{/${before}}}`)]),
        ...(flag === undefined ? [] : [body(`{{#${flag}}}`)]),
        ...blocks,
        end(),
      ],
    };
  });

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
