import { body, gap, page } from './word-parts.js';

// Word keeps what a section is in its last paragraph, which must not be one that a tag drops.
export const end = () => gap(20);

/** @typedef {import('docx').ISectionOptions} Section */

/**
 * The tag that opens a part stands in it, the tag that closes it opens the next section: Word keeps the page of a section in its
 * last paragraph, which goes with the part.
 *
 * @type {(shown: readonly import('./word-appendices.js').Appendix[]) => readonly Section[]}
 */
export const appendixSections = shown =>
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
