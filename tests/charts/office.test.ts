import { Document, Packer, Paragraph } from 'docx';
import { expect } from 'vitest';
import { drawLines } from '../../src/charts/line-chart.ts';
import { pictureOf } from '../../src/charts/picture.ts';
import type { Picture } from '../../src/office/template-fields.ts';
import { renderWord } from '../../src/office/word.ts';
import { officePdf, pdfText } from '../support/office-pdf.ts';
import { itWith } from '../support/programs.ts';
import { lines, observed, wordsOf } from './examples.ts';

const scene = drawLines(
  lines([
    observed(
      [
        { year: 2023, value: 5.57 },
        { year: 2024, value: 4.56, note: 'sơ bộ' },
      ],
      'Tỷ lệ hộ nghèo theo chuẩn đa chiều, ước cả tỉnh',
    ),
    { name: 'Chỉ tiêu của Kế hoạch', kind: 'target', note: 'chỉ tiêu', points: [{ year: 2025, value: 2.87 }] },
  ]),
);

async function shown(chart: Picture): Promise<string> {
  const document = new Document({ sections: [{ children: [new Paragraph('{{%chart}}')] }] });
  const template = new Uint8Array(await Packer.toBuffer(document));
  const file = renderWord(template, {
    fields: { chart: 'picture' },
    title: 't',
    author: 'a',
    day: '2024-12-20',
    values: { chart },
  });
  return pdfText(officePdf(file, 'docx'));
}

const picture = pictureOf(scene);
const blank = '<svg xmlns="http://www.w3.org/2000/svg" width="160mm" height="90mm" viewBox="0 0 160 90"></svg>';

itWith(
  ['soffice', 'pdftotext'],
  'LibreOffice reads the letters of the metafile, marks and all, where the markup shows nothing',
  async () => {
    const text = await shown({ ...picture, svg: blank });
    for (const word of wordsOf(scene)) expect(text).toContain(word);
  },
);
