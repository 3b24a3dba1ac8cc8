import { centred, each, gap, rule, ruleOf, sideBySide, styled } from './word-parts.js';
import { font, styles as reportStyles, size } from './word-styles.js';

/** @typedef {import('./word-parts.js').Blocks} Blocks */

/** Where "Kính gửi" begins, and where its colon stands: the decree wants the dashes of a list below the colon. */
const addressees = { from: 1500, colon: 2470, dash: 165 };

/** @type {import('docx').IStylesOptions} */
export const styles = {
  ...reportStyles,
  paragraphStyles: [
    ...(reportStyles.paragraphStyles ?? []),
    {
      id: 'LetterSubject',
      name: 'V/v',
      basedOn: 'ReportHead',
      quickFormat: true,
      run: { font, size: size.table },
      paragraph: { spacing: { before: 120, after: 0 } },
    },
    {
      id: 'LetterAddressees',
      name: 'Kính gửi',
      basedOn: 'ReportHead',
      quickFormat: true,
      run: { font, size: size.body },
      paragraph: { indent: { left: addressees.colon + addressees.dash, hanging: addressees.dash } },
    },
  ],
};

const italic = /** @type {const} */ ({ italics: true });

/** @type {Blocks} */
const issuer = [
  ...each('hasSuperior', centred({ text: '{{superior}}', size: 26 })),
  centred({ text: '{{issuer}}', size: 26, bold: true }),
  ruleOf('issuerRule'),
];

/** @type {Blocks} */
const country = [
  centred({ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 26, bold: true }),
  centred({ text: 'Độc lập - Tự do - Hạnh phúc', bold: true }),
  rule(1020),
];

const placeAndDate = centred({ text: '{{placeAndDate}}', ...italic });

/** Nghị định 30/2020/NĐ-CP, Mẫu 1.5: a công văn has no name of its kind; what it is about stands below its number. */
export const letterHead = sideBySide(
  [3860, 5490],
  [issuer, country],
  [[centred({ text: '{{documentNumber}}', size: 26 }), styled('LetterSubject', ['{{subject}}'])], [placeAndDate]],
);

/** The head of a document that is named by its kind and bears no number of its own. */
export const namedHead = sideBySide([3860, 5490], [issuer, country], [[gap(20)], [placeAndDate]]);

/** One addressee on the line of "Kính gửi", several below one another. @type {Blocks} */
export const addressedTo = [
  gap(240),
  ...each('oneAddressee', styled('ReportHead', ['Kính gửi: {{addressee}}.'], { spacing: { after: 200 } })),
  ...each(
    'severalAddressees',
    styled('LetterAddressees', ['Kính gửi:'], {
      alignment: 'left',
      keepNext: true,
      indent: { left: addressees.from, hanging: 0 },
    }),
    ...each('addressees', styled('LetterAddressees', ['- {{text}}'], { alignment: 'left' })),
    gap(200),
  ),
];

/** Recipients beside the post of who signs, kept together with the line before; `name` stands below the signature. @type {(height: number, name?: string) => Blocks} */
export const signature = (height, name) => [
  gap(120, true),
  sideBySide(
    [4600, 4750],
    [
      [
        styled('ReportRecipients', [{ text: 'Nơi nhận:', bold: true, italics: true, size: size.table }], {
          keepNext: true,
        }),
        styled('ReportRecipients', ['{{#recipients}}']),
        styled('ReportRecipients', ['{{text}}'], { keepNext: true }),
        styled('ReportRecipients', ['{{/recipients}}']),
      ],
      [
        centred('{{#signer}}'),
        centred({ text: '{{text}}', bold: true }),
        centred('{{/signer}}'),
        gap(height),
        ...(name === undefined ? [] : [centred({ text: name, bold: true })]),
      ],
    ],
  ),
];

/** What Word keeps a section in must not be a paragraph that a tag drops. */
export const end = () => gap(20);
