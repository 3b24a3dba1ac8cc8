import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/figures/figures.ts';
import { sourceRows } from '../../src/figures/source-rows.ts';
import { consolidate } from '../../src/report/consolidate.ts';
import { indicatorsWith, inputOf } from '../report/example.ts';

const input = inputOf({
  indicators: indicatorsWith({ name: 'Tỷ lệ hộ nghèo', reporter: ['so-b', 'huyen-c'] }),
  sent: {
    'so-b': {
      report: {
        indicators: [{ indicator: 'chi-tieu-1', value: 4.56, status: 'estimate', standard: 'chuan-cu' }],
        funding: [
          { source: 'ngan-sach', planned: 10, disbursed: 5 },
          { source: 'ngan-sach', planned: 2.5, disbursed: 1 },
        ],
      },
    },
  },
});
const figures = figuresOf(input, consolidate(input));
const evidence = {
  period: '2024',
  lineOf: (_: string, path: readonly unknown[]) => path.length,
  documentOf: (unit: string) => (unit === 'so-b' ? '1/SB ngày 09/12/2024' : undefined),
};
const rows = sourceRows(figures, evidence);
const row = (id: string) => rows.find(one => one.id === id);

describe('the sheet of sources', () => {
  it('says of a figure where it stands, under which document it came, and what is not in it', () => {
    expect(row('indicator.chi-tieu-1.value')).toEqual({
      id: 'indicator.chi-tieu-1.value',
      name: 'Tỷ lệ hộ nghèo, năm 2024',
      value: '4,56%',
      formula: 'lấy nguyên số của một đơn vị',
      inputs: 'Sở B: 4,56% – reports/2024/so-b.yaml:3',
      receipts: 'Sở B: 1/SB ngày 09/12/2024',
      leftOut: 'UBND huyện C: chưa nộp (quá hạn)',
    });
  });

  it('gathers what one unit gave in several lines', () => {
    expect(row('funding.ngan-sach.departments.planned')?.inputs).toBe(
      'Sở B: 10 triệu đồng – reports/2024/so-b.yaml:3; 2,5 triệu đồng – reports/2024/so-b.yaml:3',
    );
  });

  it('names the figures that a quotient is made from', () => {
    expect(row('funding.ngan-sach.departments.rate')?.inputs).toBe(
      'funding.ngan-sach.departments.disbursed: 6 triệu đồng\nfunding.ngan-sach.departments.planned: 12,5 triệu đồng',
    );
  });

  it('says how the rest of a long list is seen, of which period', () => {
    const figure = figures.get('indicator.chi-tieu-1.value');
    if (figure === undefined) throw new Error('no figure');
    const leftOut = Array.from({ length: 12 }, () => figure.leftOut[0]).filter(left => left !== undefined);
    const [long] = sourceRows(new Map([[figure.id, { ...figure, leftOut }]]), evidence);
    expect(long?.leftOut.split('\n').at(-1)).toBe('… và 4 mục khác: plan trace --year 2024 indicator.chi-tieu-1.value');
  });

  it('leaves single lines to the sheets that list them', () => {
    expect(rows.some(({ id }) => id.startsWith('unit.'))).toBe(false);
    expect(rows.length).toBeGreaterThan(20);
  });
});
