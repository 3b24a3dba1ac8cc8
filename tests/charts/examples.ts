import type { BarChart } from '../../src/charts/bar-chart.ts';
import type { LineChart, LinePoint } from '../../src/charts/line-chart.ts';
import type { Scene, Text } from '../../src/charts/scene.ts';

const words = { title: 'Biểu đồ', description: 'Biểu đồ thử.' };

export const bars = (rows: readonly (readonly (number | null)[])[], part: Partial<BarChart> = {}): BarChart => ({
  ...words,
  series: ['Hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'].slice(0, rows[0]?.length ?? 1),
  stacked: false,
  sections: [{ rows: rows.map((values, index) => ({ label: `Hàng ${index + 1}`, values })) }],
  unit: 'đơn vị',
  missing: 'chưa có số liệu',
  ...part,
});

export const observed = (points: readonly LinePoint[], name = 'Kết quả') => ({
  name,
  kind: 'observed' as const,
  points,
});

export const lines = (series: LineChart['series'], part: Partial<LineChart> = {}): LineChart => ({
  ...words,
  series,
  breaks: [],
  unit: '%',
  ...part,
});

export const textsOf = ({ marks }: Scene): readonly Text[] => marks.filter(mark => mark.kind === 'text');
export const wordsOf = (scene: Scene): readonly string[] => textsOf(scene).map(({ text }) => text);
