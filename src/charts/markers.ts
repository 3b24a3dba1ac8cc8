import { type Box, type Colour, line, type Mark, type Point, type Polygon, white, whole } from './scene.ts';

/** How points and lines of a series look; shapes and dashes tell them apart without colour. */
export interface SeriesStyle {
  readonly colour: Colour;
  readonly shape: 'circle' | 'square' | 'triangle' | 'diamond' | 'none';
  /** Lengths of strokes and gaps; none for an unbroken line. */
  readonly dashes?: readonly [number, number];
  readonly width: number;
}

const observed: readonly [SeriesStyle, ...SeriesStyle[]] = [
  { colour: '#1f4e79', shape: 'circle', width: 60 },
  { colour: '#8a3b12', shape: 'square', width: 60, dashes: [420, 170] },
  { colour: '#2f5d3a', shape: 'triangle', width: 60, dashes: [180, 140] },
];

export const observedStyle = (index: number): SeriesStyle => observed[index % observed.length] ?? observed[0];
export const targetStyle: SeriesStyle = { colour: '#000000', shape: 'diamond', width: 40 };
export const pathStyle: SeriesStyle = { colour: '#555555', shape: 'none', width: 25, dashes: [70, 110] };

export const markerRadius = 115;

const corners = { circle: 24, square: 4, triangle: 3, diamond: 4 } as const;
const turned = { circle: 0, square: Math.PI / 4, triangle: -Math.PI / 2, diamond: -Math.PI / 2 } as const;

/** The mark of a point; a hollow one stands for a figure that may still change, or a target. */
export function marker(at: Point, { shape, colour }: SeriesStyle, hollow: boolean): readonly Polygon[] {
  if (shape === 'none') return [];
  const radius = shape === 'circle' ? markerRadius : markerRadius * 1.25;
  const points = Array.from({ length: corners[shape] }, (_, index) => {
    const angle = turned[shape] + (2 * Math.PI * index) / corners[shape];
    return whole({ x: at.x + radius * Math.cos(angle), y: at.y + radius * Math.sin(angle) });
  });
  return [{ kind: 'polygon', points, fill: hollow ? white : colour, stroke: { colour, width: 40 } }];
}

/** A straight line, in pieces where the style has dashes. */
export function stroked(from: Point, to: Point, { colour, width, dashes }: SeriesStyle): readonly Mark[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const at = (distance: number): Point => ({
    x: from.x + ((to.x - from.x) * distance) / length,
    y: from.y + ((to.y - from.y) * distance) / length,
  });
  if (dashes === undefined || length === 0) return [line(colour, width, from, to)];
  const [stroke, gap] = dashes;
  const marks: Mark[] = [];
  for (let start = 0; start < length; start += stroke + gap)
    marks.push(line(colour, width, at(start), at(Math.min(length, start + stroke))));
  return marks;
}

/** How a series looks, for the legend. */
export const sampleOf = (
  { x, y, width, height }: Box,
  style: SeriesStyle,
  joined: boolean,
  hollow: boolean,
): readonly Mark[] => [
  ...(joined ? stroked({ x, y: y + height / 2 }, { x: x + width, y: y + height / 2 }, style) : []),
  ...marker({ x: x + width / 2, y: y + height / 2 }, style, hollow),
];
