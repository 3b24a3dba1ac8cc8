import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderWord } from '../../src/office/word.ts';
import { wordData } from '../../src/report/word-data.ts';
import { type Example, indicatorsWith, reportOf } from './example.ts';
import { partsOf, wordText } from './open-xml.ts';

const source = { text: 'công bố', standing: 'official' } as const;
const observations = [2022, 2023].map(year => ({
  year,
  value: year - 2018,
  standard: 'chuan-cu',
  status: 'official' as const,
  source,
}));

const full: Example = {
  indicators: indicatorsWith({ observations }),
  sent: {
    'so-a': {
      report: {
        activities: [{ activity: 'x', status: 'done', result: 'Đã làm' }],
        funding: [{ source: 'ngan-sach', planned: 10, disbursed: 5 }],
      },
    },
  },
};

const printed = (example: Example, name = 'bao-cao'): Uint8Array =>
  renderWord(readFileSync(`templates/${name}.docx`), wordData(reportOf(example)));

const captions = (file: Uint8Array): readonly string[] => wordText(file).match(/^Biểu đồ \d+\. .*$/gm) ?? [];

it.each(['bao-cao', 'bao-cao-bo'])(
  '%s draws each chart in its section, numbered as printed, and tells what it shows',
  name => {
    const file = printed(full, name);
    expect(captions(file).map(caption => caption.replace(/\. .*/, ''))).toEqual([
      'Biểu đồ 1',
      'Biểu đồ 2',
      'Biểu đồ 3',
      'Biểu đồ 4',
    ]);
    expect(wordText(file)).toMatch(
      /gửi báo cáo của các đơn vị[\s\S]*Biểu đồ 1[\s\S]*^II\. [\s\S]*Biểu đồ 2[\s\S]*^1\. Nhóm một[\s\S]*Biểu đồ 3[\s\S]*^III\. [\s\S]*Biểu đồ 4[\s\S]*^IV\. /m,
    );
    const told =
      partsOf(file)
        .get('word/document.xml')
        ?.match(/<wp:docPr [^>]*descr="[^"]{20,}"/g) ?? [];
    expect(told).toHaveLength(4);
  },
);

it('numbers only what is drawn, and draws nothing of nothing', () => {
  const { funding: _, ...report } = full.sent?.['so-a']?.report ?? {};
  expect(captions(printed({ ...full, sent: { 'so-a': { report } } }))).toHaveLength(3);
  expect(captions(printed({}))).toEqual([expect.stringMatching(/^Biểu đồ 1\. /)]);
});
