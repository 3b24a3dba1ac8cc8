import { emptyTag, type Markup, tag } from '../html/markup.ts';
import type { Mark, Point, Scene, Stroke } from './scene.ts';

const strokeOf = (stroke: Stroke | undefined) =>
  stroke === undefined ? {} : { stroke: stroke.colour, 'stroke-width': stroke.width };

const pointsOf = (points: readonly Point[]): string => points.map(({ x, y }) => `${x},${y}`).join(' ');

function markup(mark: Mark): Markup {
  switch (mark.kind) {
    case 'line':
      return emptyTag('polyline', { points: pointsOf(mark.points), fill: 'none', ...strokeOf(mark.stroke) });
    case 'polygon':
      return emptyTag('polygon', { points: pointsOf(mark.points), fill: mark.fill, ...strokeOf(mark.stroke) });
    case 'rectangle': {
      const { x, y, width, height, fill, stroke } = mark;
      return emptyTag('rect', { x, y, width, height, fill, ...strokeOf(stroke) });
    }
    case 'text': {
      const { x, y, size, text } = mark;
      return tag('text', { x, y, 'font-size': size }, text);
    }
  }
}

/** A picture as markup that stands alone, without styles, scripts or names that could meet others on a page. */
export function svgOf({ width, height, title, description, marks }: Scene): string {
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${width / 100}mm`,
      height: `${height / 100}mm`,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
    },
    tag('title', {}, title),
    tag('desc', {}, description),
    emptyTag('rect', { width, height, fill: '#ffffff' }),
    tag('g', { 'font-family': 'Times New Roman, Liberation Serif, Tinos, serif' }, marks.map(markup)),
  ).source;
}
