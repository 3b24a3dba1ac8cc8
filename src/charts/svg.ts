import { element, xmlText } from '../output/xml.ts';
import type { Mark, Point, Scene, Stroke } from './scene.ts';

const strokeOf = (stroke: Stroke | undefined) =>
  stroke === undefined ? {} : { stroke: stroke.colour, 'stroke-width': stroke.width };

const pointsOf = (points: readonly Point[]): string => points.map(({ x, y }) => `${x},${y}`).join(' ');

function markup(mark: Mark): string {
  switch (mark.kind) {
    case 'line':
      return element('polyline', { points: pointsOf(mark.points), fill: 'none', ...strokeOf(mark.stroke) });
    case 'polygon':
      return element('polygon', { points: pointsOf(mark.points), fill: mark.fill, ...strokeOf(mark.stroke) });
    case 'rectangle': {
      const { x, y, width, height, fill, stroke } = mark;
      return element('rect', { x, y, width, height, fill, ...strokeOf(stroke) });
    }
    case 'text': {
      const { x, y, size, text } = mark;
      return element('text', { x, y, 'font-size': size }, xmlText(text));
    }
  }
}

/** A picture as markup that stands alone, without styles, scripts or names that could meet others on a page. */
export function svgOf({ width, height, title, description, marks }: Scene): string {
  const content = [
    element('title', {}, xmlText(title)),
    element('desc', {}, xmlText(description)),
    element('rect', { width, height, fill: '#ffffff' }),
    element('g', { 'font-family': "'Times New Roman','Liberation Serif',Tinos,serif" }, marks.map(markup).join('')),
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${width / 100}mm`,
      height: `${height / 100}mm`,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
    },
    content.join(''),
  );
}
