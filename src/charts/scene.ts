/**
 * Pictures as data: what a chart draws, in whole hundredths of a millimetre from the upper left corner.
 *
 * Own code and not echarts with resvg: those took 480 ms to load and some 60 ms a picture, and bring a native library,
 * where the whole report may take twelve times the start of Node. Hatching and dashes are lines of their own here, so
 * that every program shows the same whatever it makes of patterns.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** What the picture is, in a few words. */
  readonly title: string;
  /** What the picture tells, for who cannot see it. */
  readonly description: string;
  readonly marks: readonly Mark[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Six hexadecimal digits behind a `#`. */
export type Colour = `#${string}`;

export interface Stroke {
  readonly colour: Colour;
  readonly width: number;
}

export interface Line {
  readonly kind: 'line';
  readonly points: readonly Point[];
  readonly stroke: Stroke;
}

export interface Polygon {
  readonly kind: 'polygon';
  readonly points: readonly Point[];
  readonly fill: Colour;
  readonly stroke?: Stroke;
}

export interface Rectangle extends Box {
  readonly kind: 'rectangle';
  readonly fill: Colour;
  readonly stroke?: Stroke;
}

/** One line of text; `x` is where it starts and `y` its base line. */
export interface Text extends Point {
  readonly kind: 'text';
  readonly text: string;
  readonly size: number;
}

export type Mark = Line | Polygon | Rectangle | Text;

export const black: Colour = '#000000';
export const white: Colour = '#ffffff';

/** Whole units: what a metafile holds, and the same bytes on every machine. */
export const whole = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

export const line = (colour: Colour, width: number, ...points: readonly Point[]): Line => ({
  kind: 'line',
  points: points.map(whole),
  stroke: { colour, width },
});

export function rectangle(box: Box, fill: Colour, stroke?: Stroke): Rectangle {
  const { x, y } = whole(box);
  const end = whole({ x: box.x + box.width, y: box.y + box.height });
  return {
    kind: 'rectangle',
    x,
    y,
    width: end.x - x,
    height: end.y - y,
    fill,
    ...(stroke !== undefined && { stroke }),
  };
}
