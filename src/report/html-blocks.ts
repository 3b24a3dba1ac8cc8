import { type Content, Markup, tag } from '../html/markup.ts';
import { table } from '../html/table.ts';
import { chartFigures, numberedChart, pageWords } from '../messages/vi/report-html.ts';
import type { ReportChart } from './charts.ts';

interface Paragraph {
  readonly text: string;
}

const itemMark = /^[-+] /;

/** Paragraphs in their order; those that begin with a dash or a plus are items of a list. */
export function paragraphs(texts: readonly Paragraph[]): readonly Markup[] {
  const parts: Markup[] = [];
  let items: Markup[] = [];
  const endList = (): void => {
    if (items.length > 0) parts.push(tag('ul', {}, items));
    items = [];
  };
  for (const { text } of texts) {
    if (itemMark.test(text)) items.push(tag('li', {}, text.replace(itemMark, '')));
    else {
      endList();
      parts.push(tag('p', {}, text));
    }
  }
  endList();
  return parts;
}

export const list = (items: readonly string[]): Content =>
  items.length === 0
    ? []
    : tag(
        'ul',
        {},
        items.map(item => tag('li', {}, item)),
      );

/** A chart with its caption, and its figures as a table for who wants or needs them in words. */
export function figure(number: number, { caption, pictures, table: figures }: ReportChart): readonly Markup[] {
  const [first = '', ...heads] = figures.heads;
  const shown = numberedChart(number, caption);
  const drawn = pictures.map(({ caption: own, picture }) =>
    tag(
      'figure',
      {},
      tag(
        'div',
        { class: 'wide', role: 'region', 'aria-label': numberedChart(number, own), tabindex: 0 },
        new Markup(picture.svg),
      ),
      tag('figcaption', {}, numberedChart(number, own)),
    ),
  );
  const cells = table<readonly string[]>({
    caption: chartFigures(shown, figures.unit),
    columns: [
      { head: first, cell: ([label = '']) => label, kind: 'name' },
      ...heads.map((head, index) => ({
        head,
        cell: (row: readonly string[]) => row[index + 1] ?? '',
        kind: 'number' as const,
      })),
    ],
    groups: [{ rows: figures.rows }],
  });
  return [...drawn, tag('details', {}, tag('summary', {}, pageWords.chartFigures), cells)];
}
