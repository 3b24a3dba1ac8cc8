import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/figures/figures.ts';
import { checkFigures, checkTexts } from '../../src/narrative/check.ts';
import { fieldValue, filled } from '../../src/narrative/fields.ts';
import { withNarrative } from '../../src/narrative/fill.ts';
import { markdownFaults, paragraphsOfMarkdown } from '../../src/narrative/markdown.ts';
import { textOfMarkdown, textsOfYaml } from '../../src/narrative/texts.ts';
import { consolidate } from '../../src/report/consolidate.ts';
import { wordData } from '../../src/report/word-data.ts';
import { type Example, indicatorsWith, inputOf } from '../report/example.ts';

const example: Example = {
  indicators: indicatorsWith({ name: 'Tỷ lệ hộ nghèo' }, { name: 'Số hộ', unit: 'hộ', kind: 'number' }),
  sent: {
    'so-b': {
      report: {
        indicators: [
          { indicator: 'chi-tieu-1', value: 4.56, status: 'preliminary', standard: 'chuan-cu', asOf: '2024-11-30' },
        ],
        activities: [
          {
            activity: 'x',
            status: 'done',
            result: 'Đã có {{submissions.required.received}} đơn vị.',
            outputs: [{ name: 'Lớp', quantity: 2, unit: '{{documents.count}}' }],
          },
        ],
      },
    },
  },
};

const speakingOf = (own: Example) => {
  const input = inputOf(own);
  const report = consolidate(input);
  return { report, figures: figuresOf(input, report) };
};
const speaking = speakingOf(example);

describe('a field prints', () => {
  it.each([
    ['{{indicator.chi-tieu-1.value}}', '4,56%'],
    ['{{ Indicator.chi-tieu-1.value }}', '4,56%'],
    ['{{indicator.chi-tieu-1.value.number}}', '4,56'],
    ['{{indicator.chi-tieu-1.value.date}}', '30/11/2024'],
    ['{{indicator.chi-tieu-1.value.status}}', 'sơ bộ'],
    ['{{indicator.chi-tieu-1.value.units}}', 'Sở B'],
    ['{{indicator.chi-tieu-2.value}}', 'chưa có số liệu'],
    ['{{submissions.required.completeness}}', '25,0%'],
    ['{{submissions.required.missing.units}}', 'Sở A, UBND huyện C và UBND huyện D'],
    ['{{report.period}}', 'năm 2024'],
    ['{{report.as-of}}', '20/12/2024'],
    ['{{funding.total.planned}}', 'chưa có số liệu'],
    ['a {{x}} b {{documents.count}} c', 'a chưa có số liệu b 0 c'],
    ['{{documents.count', '{{documents.count'],
    ['{{indicator.chi-tieu-1.value.constructor}}', 'chưa có số liệu'],
  ])('%s', (typed, printed) => {
    expect(filled(typed, speaking)).toBe(printed);
  });

  it('what a unit wrote as it wrote it: nothing is read as a field twice', () => {
    const field = '{{activity.x.output.lop.documents-count.departments}}';
    expect(filled(field, speaking)).toBe('2 {{documents.count}}');
    const { taskGroups } = withNarrative(speaking, textsOfYaml('n.yaml', { assessment: '{{documents.count}}' }));
    expect(taskGroups[0]?.activities[0]?.results[0]?.text).toBe('Đã có {{submissions.required.received}} đơn vị.');
  });

  it('or names what is written most like it', () => {
    expect(fieldValue('indicator.chi-tieu-1.valeu', speaking)).toEqual({
      kind: 'unknown',
      suggestion: 'indicator.chi-tieu-1.value',
    });
  });
});

describe('texts', () => {
  const place = (text: string) =>
    checkFigures(textsOfYaml('narrative/2024.yaml', { assessment: text }), speaking).map(
      ({ code, place: own, args }) => ({ code, place: own, args }),
    );

  it('point at the very words that are wrong', () => {
    expect(place('A {{indicator.abc.value}} và {{indicator.abc.value}}.')).toEqual([
      {
        code: 'narrative/unknown-figure',
        args: { field: 'indicator.abc.value', period: '2024' },
        place: {
          file: 'narrative/2024.yaml',
          path: ['assessment'],
          on: 'value',
          part: { text: '{{indicator.abc.value}}', occurrence: 0 },
        },
      },
      expect.objectContaining({
        place: expect.objectContaining({ part: { text: '{{indicator.abc.value}}', occurrence: 1 } }),
      }),
    ]);
    expect(place('{{indicator.chi-tieu-2.value}} {{x').map(({ code }) => code)).toEqual([
      'narrative/no-figure',
      'narrative/broken-field',
    ]);
  });

  it('of Markdown point at line and column', () => {
    const text = textOfMarkdown('narrative/2024/assessment.md', { field: 'assessment' }, 'Một.\n\nHai {{a.b}}.\n');
    expect(checkFigures([text], speaking)[0]?.place).toEqual({
      file: 'narrative/2024/assessment.md',
      span: { line: 3, column: 5, endLine: 3, endColumn: 12 },
    });
  });

  const overYears = { range: { from: 2021, to: 2025 }, years: new Map([[2024, speaking]]) };

  it.each([
    ['2024.documents.count', []],
    ['2024.indicator.chi-tieu-1.value.status', []],
    ['documents.count', [{ period: '2021-2025', suggestion: '2024.documents.count' }]],
    ['2024.indicator.chi-tieu-1.valeu', [{ period: '2021-2025', suggestion: '2024.indicator.chi-tieu-1.value' }]],
    ['2019.documents.count', [{ period: '2021-2025' }]],
    ['2023.documents.count', [{}]],
    ['2024.indicator.chi-tieu-2.value.date', [{ figure: 'indicator.chi-tieu-2.value', period: '2024' }]],
  ])('of several years name the year of a figure: %s', (field, wrong) => {
    const texts = textsOfYaml('narrative/2021-2025.yaml', { lessons: `{{${field}}}` });
    expect(checkFigures(texts, overYears).map(({ args }) => args)).toEqual(wrong.map(args => ({ field, ...args })));
  });

  it('of several years let typed figures be, which may be those of any year', () => {
    const texts = textsOfYaml('narrative/2021-2025.yaml', { lessons: 'Tỷ lệ hộ nghèo còn 9,99%.' });
    expect(checkFigures(texts, overYears)).toEqual([]);
    expect(filled('{{2024.indicator.chi-tieu-1.value}}, {{2023.documents.count}}', overYears)).toBe(
      '4,56%, chưa có số liệu',
    );
  });

  it('of one part stand in one place', () => {
    const texts = [
      ...textsOfYaml('narrative/2024.yaml', { assessment: 'Một.', taskGroups: [{ taskGroup: 'mot', text: 'Hai.' }] }),
      textOfMarkdown('narrative/2024/assessment.md', { field: 'assessment' }, 'Ba.'),
      textOfMarkdown('narrative/2024/task-groups/hai.md', { taskGroup: 'hai' }, 'Bốn.'),
    ];
    expect(checkTexts(texts)).toMatchObject([
      { code: 'narrative/given-twice', args: { other: 'narrative/2024.yaml' } },
    ]);
  });
});

describe('Markdown', () => {
  it('becomes plain paragraphs', () => {
    const text = 'Một **hai**\nba *bốn* năm_sáu_bảy.\n\n- một\n- hai\n  tiếp\n\n* _ba_ 2 * 3 * 4\n\n\\*sao\\*\n';
    expect(paragraphsOfMarkdown(text)).toBe('Một hai ba bốn năm_sáu_bảy.\n- một\n- hai tiếp\n- ba 2 * 3 * 4\n*sao*');
  });

  it('keeps the items of a numbered list apart, and a line that begins with a day in its paragraph', () => {
    expect(paragraphsOfMarkdown('Gồm:\n1. một\n  tiếp\n2. hai\n\n3) ba\nHạn đến ngày\n15. Sau đó thôi.\n')).toBe(
      'Gồm:\n1. một tiếp\n2. hai\n3) ba Hạn đến ngày\n15. Sau đó thôi.',
    );
    expect(paragraphsOfMarkdown('Hạn đến ngày\n15. Sau đó thôi.')).toBe('Hạn đến ngày 15. Sau đó thôi.');
  });

  it.each([
    ['# Đề mục', 'heading'],
    ['| a | b |', 'table'],
    ['Một <b>hai</b>', 'html'],
    ['<!-- ghi chú -->', 'html'],
    ['```', 'code'],
    ['> trích', 'quote'],
    ['[chữ](http://a)', 'link'],
    ['![hình](a.png)', 'image'],
    ['---', 'rule'],
    ['- a\n  - b', 'nested-list'],
  ])('%s is not printed', (text, what) => {
    expect(markdownFaults(text).map(fault => fault.what)).toEqual([what]);
  });

  it.each(['Giá 3 < 5 và 7 > 2.', '5 * 3', 'Điều 2 [1].', '- a\n- b', 'a_b_c'])('%s is', text => {
    expect(markdownFaults(text)).toEqual([]);
  });
});

describe('a late report', () => {
  const texts = textsOfYaml('narrative/2024.yaml', {
    assessment: 'Đã nộp {{submissions.required.received}} đơn vị.\n\nNhìn chung tốt.',
    taskGroups: [{ taskGroup: 'mot', text: 'Nhóm một làm tốt.' }],
  });
  const late = speakingOf({
    ...example,
    sent: { ...example.sent, 'huyen-c': { receivedAt: '2024-12-18', report: { nil: true } } },
  });

  it('changes figures and lists, and no other letter of the text', () => {
    const [before, after] = [withNarrative(speaking, texts), withNarrative(late, texts)];
    expect(wordData(before).values.assessment).toEqual([{ text: 'Đã nộp 1 đơn vị.' }, { text: 'Nhìn chung tốt.' }]);
    expect(wordData(after).values.assessment).toEqual([{ text: 'Đã nộp 2 đơn vị.' }, { text: 'Nhìn chung tốt.' }]);
    expect(after.taskGroups[0]?.narrative).toBe(before.taskGroups[0]?.narrative);
  });

  it('leaves text without fields and Markdown as the report had it', () => {
    const plain = { introduction: 'Một.\nHai.', direction: 'Ba  bốn.' };
    const { report } = speakingOf({
      ...example,
      narrative: { format: 1, plan: 'p', cycle: 'c', period: 2024, ...plain },
    });
    expect(withNarrative({ ...speaking, report }, textsOfYaml('n.yaml', plain)).narrative).toEqual(plain);
    expect(report.narrative).toMatchObject(plain);
  });
});
