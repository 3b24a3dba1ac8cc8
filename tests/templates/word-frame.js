import { body, centred, each, gap, rule, ruleOf, sideBySide, styled } from './word-parts.js';
import { size } from './word-styles.js';

/** @typedef {import('./word-parts.js').Blocks} Blocks */

/** @param {string} text */
const italic = text => ({ text, italics: true });

/** Each line of a list centred, without a line for its tags. @type {(name: string, run: import('docx').IRunOptions) => Blocks} */
const eachLine = (name, run) => [centred(`{{#${name}}}`), centred(run), centred(`{{/${name}}}`)];

/**
 * Pictures in the middle, each with its caption below: the row of a table is never broken, where a picture may be parted from the
 * line that it is kept with.
 *
 * @type {(name: string) => Blocks}
 */
export const charts = name =>
  each(
    name,
    sideBySide(
      [9350],
      [
        [
          styled('ReportHead', ['{{%picture}}'], { spacing: { before: 120, after: 60 } }),
          styled('ReportHead', [italic('{{caption}}')], { spacing: { after: 160 } }),
        ],
      ],
    ),
  );

/** Head of a document of this type. @type {(type: string) => Blocks} */
export const head = type => [
  sideBySide(
    [3860, 5490],
    [
      [
        ...eachLine('superior', { text: '{{text}}', size: 26 }),
        ...eachLine('issuer', { text: '{{text}}', size: 26, bold: true }),
        ruleOf('issuerRule'),
      ],
      [
        centred({ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 26, bold: true }),
        centred({ text: 'Độc lập - Tự do - Hạnh phúc', bold: true }),
        rule(1020),
      ],
    ],
    [[centred({ text: '{{documentNumber}}', size: 26 })], [centred(italic('{{placeAndDate}}'))]],
  ),
  gap(240),
  centred({ text: type, bold: true }),
  centred({ text: '{{subject}}', bold: true }),
  ruleOf('subjectRule'),
  gap(120),
  ...each('oneAddressee', styled('ReportHead', ['Kính gửi: {{addressee}}.'], { spacing: { after: 180 } })),
  ...each(
    'severalAddressees',
    styled('ReportHead', ['Kính gửi:']),
    ...each('addressees', styled('ReportHead', ['- {{text}}'])),
  ),
];

/** @type {Blocks} */
export const opening = [
  ...each('legalBasis', styled('ReportBasis', ['{{text}}'])),
  ...each('introduction', body('{{text}}')),
  body('{{lead}}'),
];

/** @type {Blocks} */
export const signature = [
  gap(120, true),
  sideBySide(
    [4900, 4450],
    [
      [
        styled('ReportRecipients', [{ text: 'Nơi nhận:', bold: true, italics: true, size: size.table }], {
          keepNext: true,
        }),
        styled('ReportRecipients', ['{{#recipients}}']),
        styled('ReportRecipients', ['{{text}}'], { keepNext: true }),
        styled('ReportRecipients', ['{{/recipients}}']),
      ],
      [...eachLine('signer', { text: '{{text}}', bold: true }), gap(1700)],
    ],
  ),
];
