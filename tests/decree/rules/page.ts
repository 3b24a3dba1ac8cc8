import type { Paragraph } from '../printed-document.ts';
import { between, everywhere, isBanner, isCentred, type Rule } from '../rule.ts';

const banners = (paragraphs: readonly Paragraph[]) => paragraphs.filter(paragraph => !isBanner(paragraph));

export const pageRules: readonly Rule[] = [
  {
    name: 'paper',
    for: everywhere,
    holds: ({ sections }) =>
      sections.every(({ width, height, orientation }) => {
        const [short, long] = orientation === 'landscape' ? [height, width] : [width, height];
        return between(short, 11886, 11926) && between(long, 16818, 16858);
      }),
  },
  {
    name: 'margin top or bottom',
    for: everywhere,
    holds: ({ sections }) =>
      sections.every(({ margins }) => between(margins.top, 1134, 1417) && between(margins.bottom, 1134, 1417)),
  },
  {
    name: 'margin left',
    for: everywhere,
    holds: ({ sections }) => sections.every(({ margins }) => between(margins.left, 1701, 1984)),
  },
  {
    name: 'margin right',
    for: everywhere,
    holds: ({ sections }) => sections.every(({ margins }) => between(margins.right, 850, 1134)),
  },
  {
    name: 'font',
    for: everywhere,
    holds: ({ all }) => all.every(({ runs }) => runs.every(({ font }) => font === 'Times New Roman')),
  },
  {
    name: 'black letters',
    for: everywhere,
    holds: ({ all }) =>
      banners(all).every(({ runs }) => runs.every(({ color }) => color === '000000' || color === 'auto')),
  },
  {
    name: 'page number in the middle of the top',
    for: everywhere,
    holds: ({ sections }) =>
      sections.every(({ header }) => {
        const numbers = header.filter(({ hasPageNumber }) => hasPageNumber);
        return numbers.length === 1 && numbers.every(isCentred);
      }),
  },
  {
    name: 'no page number on the first page',
    for: everywhere,
    holds: ({ sections }) =>
      sections.every(
        ({ hasOwnFirstPage, firstHeader }) =>
          hasOwnFirstPage && firstHeader.every(({ hasPageNumber }) => !hasPageNumber),
      ),
  },
  {
    name: 'pages counted from 1',
    for: everywhere,
    holds: ({ sections }) => sections.every(({ startsAt }) => startsAt === 1),
  },
];
