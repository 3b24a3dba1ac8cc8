import type { Paragraph } from '../printed-document.ts';
import { everywhere, isCentred, isSet, isUpperCase, type Printed, type Rule } from '../rule.ts';

const authority = /^(?:TM|Q|KT|TL|TUQ)\b/;

const recipients = ({ text }: Printed) => text.filter(({ style }) => style === 'ReportRecipients');

const signer = ({ main }: Printed): readonly Paragraph[] => {
  const foot = main.blocks.findLast(block => block.kind === 'table' && !block.hasLines);
  const cells = foot?.kind === 'table' ? foot.rows.flatMap(({ cells: own }) => own) : [];
  return (cells.at(-1) ?? []).filter(({ text }) => text !== '');
};

export const footRules: readonly Rule[] = [
  {
    name: 'authority and post of who signs',
    for: ['report', 'letter'],
    holds: printed => {
      const lines = signer(printed);
      return (
        lines.length > 0 &&
        lines.every(
          line =>
            isCentred(line) &&
            isUpperCase(line) &&
            isSet(line, { bold: true, least: 26, most: 28 }) &&
            (!authority.test(line.text) || /^(?:TM|Q|KT|TL|TUQ)\. \S/.test(line.text)),
        )
      );
    },
  },
  {
    name: 'title of the recipients',
    for: everywhere,
    holds: printed => {
      const [title] = recipients(printed);
      return title?.text === 'Nơi nhận:' && isSet(title, { bold: true, italic: true, least: 24 });
    },
  },
  {
    name: 'letters of the recipients',
    for: everywhere,
    holds: printed =>
      recipients(printed)
        .slice(1)
        .every(line => isSet(line, { least: 22 })),
  },
  {
    name: 'recipients, the archive last',
    for: everywhere,
    holds: printed => {
      const list = recipients(printed).slice(1);
      return (
        list.slice(0, -1).every(({ text }) => /^- .+;$/.test(text)) && /^- Lưu: VT.*\.$/.test(list.at(-1)?.text ?? '')
      );
    },
  },
  { name: 'Như trên', for: ['report', 'letter'], holds: printed => recipients(printed)[1]?.text === '- Như trên;' },
];
