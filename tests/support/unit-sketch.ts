import type { Succession, Unit } from '../../src/model/documents.ts';

/** `ID [from DAY] [to DAY] [> SUCCESSOR KIND DAY [FUNCTION+FUNCTION], …]` */
export type UnitSketch = string;

const stepPattern = /^(\S+) (\S+) (\S+)(?: \[(.+)\])?$/;

function step(text: string): Succession {
  const [, unit = '', kind = '', from = '', scope] = stepPattern.exec(text) ?? [];
  return {
    unit,
    kind: kind as Succession['kind'],
    from,
    scope: scope?.split('+') ?? 'whole',
    act: { number: `${unit}/NQ` },
  };
}

/** A unit out of one line; the order in the protocol is that of the lines. */
export function registryUnit(sketch: UnitSketch, index: number): Unit {
  const [head = '', steps] = sketch.split(' > ');
  const [id = ''] = head.split(' ');
  const from = / from (\S+)/.exec(head)?.[1];
  const to = / to (\S+)/.exec(head)?.[1];
  return {
    id,
    name: `Đơn vị ${id}`,
    short: id,
    kind: 'so',
    order: index + 1,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(steps !== undefined && { succeededBy: steps.split(', ').map(step) }),
  };
}
