import { type Box, black, type Colour, line, type Mark, type Point, rectangle } from './scene.ts';

type Hatching = 'none' | 'rising' | 'falling' | 'upright' | 'crossed';

export interface Fill {
  readonly colour: Colour;
  readonly hatching: Hatching;
  readonly ink: Colour;
}

/** Told apart without colour: each differs in lightness from its neighbours, and in hatching. */
const fills: readonly [Fill, ...Fill[]] = [
  { colour: '#1f4e79', hatching: 'none', ink: black },
  { colour: '#a8c8e4', hatching: 'rising', ink: '#1f4e79' },
  { colour: '#ffffff', hatching: 'upright', ink: '#7f4a00' },
  { colour: '#e9c46a', hatching: 'falling', ink: '#5b3a00' },
  { colour: '#ffffff', hatching: 'none', ink: black },
  { colour: '#c9c9c9', hatching: 'crossed', ink: '#404040' },
];

export const fillOf = (index: number): Fill => fills[index % fills.length] ?? fills[0];

const spacing = 130;
const thin = 18;
const border = { colour: '#333333', width: 20 } as const;

/** Parts of the lines `x + slope · y = c` that lie within the box. */
function slanted({ x, y, width, height }: Box, slope: 1 | -1): readonly (readonly [Point, Point])[] {
  const lines: (readonly [Point, Point])[] = [];
  for (let offset = spacing; offset < width + height; offset += spacing) {
    const enter = { across: Math.min(offset, width), down: Math.max(0, offset - width) };
    const leave = { across: Math.max(0, offset - height), down: Math.min(offset, height) };
    const at = ({ across, down }: { readonly across: number; readonly down: number }): Point => ({
      x: x + across,
      y: slope === 1 ? y + down : y + height - down,
    });
    lines.push([at(enter), at(leave)]);
  }
  return lines;
}

function straight({ x, y, width, height }: Box, upright: boolean): readonly (readonly [Point, Point])[] {
  const length = upright ? width : height;
  const lines: (readonly [Point, Point])[] = [];
  for (let offset = spacing; offset < length; offset += spacing)
    lines.push(
      upright
        ? [
            { x: x + offset, y },
            { x: x + offset, y: y + height },
          ]
        : [
            { x, y: y + offset },
            { x: x + width, y: y + offset },
          ],
    );
  return lines;
}

function hatched(box: Box, hatching: Hatching): readonly (readonly [Point, Point])[] {
  switch (hatching) {
    case 'none':
      return [];
    case 'rising':
      return slanted(box, 1);
    case 'falling':
      return slanted(box, -1);
    case 'upright':
      return straight(box, true);
    case 'crossed':
      return [...straight(box, true), ...straight(box, false)];
  }
}

/** A bar or a square of the legend. */
export const filled = (box: Box, { colour, hatching, ink }: Fill): readonly Mark[] => [
  rectangle(box, colour, border),
  ...hatched(box, hatching).map(points => line(ink, thin, ...points)),
];
