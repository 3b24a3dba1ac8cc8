import { type Paragraph, paragraphsIn } from '../printed-document.ts';
import { between, everywhere, isBody, isLeading, isSet, isUpperCase, type Rule, sized } from '../rule.ts';

const headings = (paragraphs: readonly Paragraph[], level: number) =>
  paragraphs.filter(({ style }) => style === `Heading${level}`);

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const letters = [...'abcdđeghiklmnopqrstuvxy'];

/** Numbers below one heading go on without a gap from the first; each higher heading begins them anew. */
function areInOrder(paragraphs: readonly Paragraph[], level: number, labels: (index: number) => string): boolean {
  let index = 0;
  return paragraphs.every(({ style, text }) => {
    const own = /^Heading(\d)$/.exec(style)?.[1];
    if (own === undefined || Number(own) > level) return true;
    if (Number(own) < level) {
      index = 0;
      return true;
    }
    return text.startsWith(labels(index++));
  });
}

export const bodyRules: readonly Rule[] = [
  {
    name: 'bases in italics, with ; and . at their ends',
    for: ['report'],
    holds: ({ text }) => {
      const bases = text.filter(({ style }) => style === 'ReportBasis');
      return (
        bases.length > 0 &&
        bases.every(
          (line, index) =>
            isSet(line, { italic: true, least: 26, most: 28 }) &&
            line.text.endsWith(index === bases.length - 1 ? '.' : ';'),
        )
      );
    },
  },
  {
    name: 'body justified',
    for: everywhere,
    holds: ({ all }) => all.filter(isBody).every(({ alignment }) => alignment === 'both'),
  },
  {
    name: 'indent of the first line',
    for: everywhere,
    holds: ({ text }) => text.filter(isBody).every(({ firstLine }) => firstLine === 567 || firstLine === 720),
  },
  {
    name: 'size of the body',
    for: everywhere,
    holds: ({ all }) => all.filter(isBody).every(({ runs }) => runs.every(run => !run.bold && sized(26, 28)(run))),
  },
  {
    name: 'gap between paragraphs',
    for: everywhere,
    holds: ({ all }) => all.filter(isBody).every(line => line.after >= 120),
  },
  {
    name: 'spacing of lines',
    for: everywhere,
    holds: ({ all }) =>
      all.filter(isBody).every(({ line, lineRule }) => between(line, 240, 360) && lineRule === 'auto'),
  },
  {
    name: 'parts numbered I, II in capitals',
    for: ['report'],
    holds: ({ text }) =>
      headings(text, 1).length > 1 &&
      areInOrder(text, 1, index => `${romans[index]}. `) &&
      headings(text, 1).every(line => isUpperCase(line) && isSet(line, { bold: true, least: 26, most: 28 })),
  },
  {
    name: 'items numbered 1, 2',
    for: ['report'],
    holds: ({ sections }) =>
      sections.every(section => areInOrder(paragraphsIn(section), 2, index => `${index + 1}. `)) &&
      sections.every(section =>
        headings(paragraphsIn(section), 2).every(line => isSet(line, { bold: true, least: 26, most: 28 })),
      ),
  },
  {
    name: 'points a to đ and on',
    for: ['report'],
    holds: ({ sections }) =>
      sections.every(section => areInOrder(paragraphsIn(section), 3, index => `${letters[index]}) `)),
  },
  {
    name: 'headings kept with what follows',
    for: everywhere,
    holds: ({ all }) => all.filter(isLeading).every(({ keepNext }) => keepNext),
  },
  {
    name: 'end of the text',
    for: everywhere,
    holds: ({ text }) => text.filter(isBody).at(-1)?.text.endsWith('./.') === true,
  },
];
