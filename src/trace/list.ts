import type { Figure } from '../figures/figure.ts';
import { figureLines, type TraceContext } from './pretty.ts';

/** Figures of which a plan has hundreds: they are listed when they are asked for. */
const details: ReadonlySet<Figure['subject']['of']> = new Set(['output', 'funding-line', 'unit']);

const isDetail = ({ subject }: Figure): boolean => details.has(subject.of);

const firstPart = ({ id }: Figure): string => id.slice(0, id.indexOf('.'));

/** Every figure of the report, without the long lists of single quantities. */
export function prettyList(figures: readonly Figure[], context: TraceContext): string {
  const { words, style, period } = context;
  const listed = figures.filter(figure => !isDetail(figure));
  const unlisted = figures.filter(isDetail);
  const prefixes = [...new Set(unlisted.map(firstPart))].sort();
  const lines = [
    style.heading(words.heading(period, context.asOf)),
    ...(context.illustrative ? [style.warning(words.illustrative)] : []),
    '',
    ...figureLines(listed, context),
    '',
    ...prefixes.map(prefix => words.more(unlisted.filter(figure => firstPart(figure) === prefix).length, prefix)),
    ...(listed[0] === undefined ? [] : [words.next(listed[0].id, period)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Figures that what was typed may mean. */
export function prettySeveral(typed: string, figures: readonly Figure[], context: TraceContext): string {
  const { words, style, period } = context;
  const lines = [
    style.heading(words.several(typed, figures.length)),
    '',
    ...figureLines(figures, context),
    '',
    ...(figures[0] === undefined ? [] : [words.next(figures[0].id, period)]),
  ];
  return `${lines.join('\n')}\n`;
}
