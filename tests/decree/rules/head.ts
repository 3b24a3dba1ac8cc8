import { longestLine, ruledBetween } from '../line-lengths.ts';
import { after, everywhere, find, isCentred, isSet, isUpperCase, named, type Rule } from '../rule.ts';

const country = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = 'Độc lập - Tự do - Hạnh phúc';
const dateLine = /^(.+), ngày(?: (0[1-9]|[12]\d|3[01])|\u00a0+) tháng (01|02|[3-9]|1[0-2]) năm (\d{4})$/;
const letterNumber = /^Số: (\d{2,})\/\p{Lu}[\p{L}\d&]*(-[\p{L}\d&]+)*$|^Số:\u00a0+\/[\p{Lu}…]+(-…+)?$/u;
const reportNumber = /^Số:(?: \d{2,}|\u00a0+)\/BC-(?:[\p{Lu}&-]+|…+)$/u;

export const headRules: readonly Rule[] = [
  {
    name: 'national title',
    for: everywhere,
    holds: ({ text }) =>
      text.some(line => line.text === country && isCentred(line) && isSet(line, { bold: true, least: 24, most: 26 })),
  },
  {
    name: 'motto',
    for: everywhere,
    holds: ({ text }) =>
      text.some(line => line.text === motto && isCentred(line) && isSet(line, { bold: true, least: 26, most: 28 })),
  },
  {
    name: 'rule as long as the motto',
    for: everywhere,
    holds: printed => {
      const line = find(printed.text, motto);
      return line !== undefined && ruledBetween(printed, line, longestLine(line), 0.97, 1.03);
    },
  },
  {
    name: 'superior body',
    for: everywhere,
    holds: ({ text, expected: { head } }) => {
      if (head.superior === undefined) return text[0]?.text === head.issuer[0];
      const line = find(text, head.superior);
      return line !== undefined && isUpperCase(line) && isCentred(line) && isSet(line, { least: 24, most: 26 });
    },
  },
  {
    name: 'issuing body',
    for: everywhere,
    holds: ({ text, expected: { head } }) =>
      head.issuer.every(name => {
        const line = find(text, name);
        return (
          line !== undefined && isUpperCase(line) && isCentred(line) && isSet(line, { bold: true, least: 24, most: 26 })
        );
      }),
  },
  {
    name: 'rule a third to a half of the issuing body',
    for: everywhere,
    holds: printed => {
      const lines = printed.expected.head.issuer.flatMap(name => find(printed.text, name) ?? []);
      return ruledBetween(printed, lines.at(-1), Math.max(...lines.map(longestLine)), 1 / 3, 1 / 2);
    },
  },
  {
    name: 'number and symbol',
    for: ['report', 'letter'],
    holds: ({ text, expected: { type } }) =>
      text.some(
        line =>
          (type === 'report' ? reportNumber : letterNumber).test(line.text) &&
          isCentred(line) &&
          isSet(line, { least: 26 }),
      ),
  },
  {
    name: 'place and date',
    for: everywhere,
    holds: ({ text }) =>
      text.some(
        line => dateLine.test(line.text) && isCentred(line) && isSet(line, { italic: true, least: 26, most: 28 }),
      ),
  },
  {
    name: 'place and date beside the number',
    for: ['report', 'letter'],
    holds: ({ main }) =>
      main.blocks.some(
        block =>
          block.kind === 'table' &&
          block.rows.some(
            ({ cells: [left, right] }) =>
              left?.some(({ text }) => text.startsWith('Số:')) === true &&
              right?.some(({ text }) => /, ngày/.test(text)) === true,
          ),
      ),
  },
  {
    name: 'name of the kind of document',
    for: named,
    holds: ({ text, expected: { type } }) => {
      const line = find(text, type === 'report' ? 'BÁO CÁO' : 'GIẤY XÁC NHẬN');
      return line !== undefined && isCentred(line) && isSet(line, { bold: true, least: 26, most: 28 });
    },
  },
  {
    name: 'subject with its rule',
    for: named,
    holds: printed => {
      const subject = after(
        printed,
        find(printed.text, printed.expected.type === 'report' ? 'BÁO CÁO' : 'GIẤY XÁC NHẬN'),
      );
      return (
        subject !== undefined &&
        isCentred(subject) &&
        isSet(subject, { bold: true, least: 26, most: 28 }) &&
        ruledBetween(printed, subject, longestLine(subject), 1 / 3, 1 / 2)
      );
    },
  },
  {
    name: 'V/v',
    for: ['letter'],
    holds: ({ text }) =>
      text.some(line => line.text.startsWith('V/v ') && isCentred(line) && isSet(line, { least: 24, most: 26 })),
  },
  {
    name: 'Kính gửi',
    for: ['report', 'letter'],
    holds: ({ text }) => {
      const to = text.find(line => line.text.startsWith('Kính gửi:'));
      return (
        to !== undefined && isSet(to, { least: 26, most: 28 }) && (to.text === 'Kính gửi:' || to.text.endsWith('.'))
      );
    },
  },
  {
    name: 'addressees below one another',
    for: ['report', 'letter'],
    holds: ({ text }) => {
      const from = text.findIndex(line => line.text === 'Kính gửi:');
      if (from < 0) return true;
      const end = text.findIndex((line, index) => index > from && !line.text.startsWith('- '));
      const list = text.slice(from + 1, end);
      return (
        list.length > 1 &&
        list.every(
          (line, index) => line.text.endsWith(index === list.length - 1 ? '.' : ';') && line.left === list[0]?.left,
        )
      );
    },
  },
];
