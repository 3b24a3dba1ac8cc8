import { type Paragraph, paragraphsIn, type Section, type Table } from '../printed-document.ts';
import { everywhere, isCentred, isSet, isUpperCase, type Printed, type Rule } from '../rule.ts';

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

const tables = ({ sections }: Printed): readonly (readonly [Section, Table])[] =>
  sections.flatMap(section =>
    section.blocks.flatMap(block => (block.kind === 'table' ? [[section, block] as const] : [])),
  );

const textArea = ({ width, margins }: Section): number => width - margins.left - margins.right;

const appendixTitle = /^Phụ lục(?: ([IVX]+))?$/;
const appendices = ({ sections }: Printed): readonly Section[] => sections.slice(1);
const firstOf = (section: Section): readonly Paragraph[] => paragraphsIn(section).filter(({ text }) => text !== '');

export const appendixRules: readonly Rule[] = [
  {
    name: 'appendices numbered in Roman',
    for: ['report'],
    holds: printed => {
      const shown = appendices(printed);
      return shown.every((section, index) => {
        const [title] = firstOf(section);
        const number = appendixTitle.exec(title?.text ?? '');
        return (
          title !== undefined &&
          number !== null &&
          number[1] === (shown.length === 1 ? undefined : romans[index]) &&
          isCentred(title) &&
          isSet(title, { bold: true, least: 28 })
        );
      });
    },
  },
  {
    name: 'titles of appendices',
    for: ['report'],
    holds: printed =>
      appendices(printed).every(section => {
        const title = firstOf(section)[1];
        return (
          title !== undefined &&
          isUpperCase(title) &&
          isCentred(title) &&
          isSet(title, { bold: true, least: 26, most: 28 })
        );
      }),
  },
  {
    name: 'what appendices belong to',
    for: ['report'],
    holds: printed =>
      appendices(printed).every(section => {
        const line = firstOf(section)[2];
        return (
          line !== undefined &&
          /^\(Kèm theo Báo cáo số.+ của .+\)$/.test(line.text) &&
          isCentred(line) &&
          isSet(line, { italic: true, least: 26, most: 28 })
        );
      }),
  },
  {
    name: 'heads of tables on each page',
    for: everywhere,
    holds: printed =>
      tables(printed).every(
        ([, { hasLines, rows }]) =>
          !hasLines || (rows[0]?.isHead === true && rows.slice(1).every(({ isHead }) => !isHead)),
      ),
  },
  {
    name: 'rows not broken over pages',
    for: everywhere,
    holds: printed => tables(printed).every(([, { rows }]) => rows.every(({ cantSplit }) => cantSplit)),
  },
  {
    name: 'tables no wider than the text',
    for: everywhere,
    holds: printed => tables(printed).every(([section, { width }]) => width > 0 && width <= textArea(section)),
  },
];
