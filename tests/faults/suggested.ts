import { type Call, canSuffer, type Fault, isChanging } from './faulty-files.js';

const wantsAll = process.env.PLAN_FAULTS === 'all';

/** Every `n`th, with the first and the last. */
function sampled<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (wantsAll || items.length <= most) return items;
  return Array.from(
    { length: most },
    (_, index) => items[Math.round((index * (items.length - 1)) / (most - 1))],
  ).filter(item => item !== undefined);
}

const fillLevels = 51;

/** What can befall a command. */
export const sorts = [
  'SIGKILL',
  'death',
  'ENOSPC',
  'EDQUOT',
  'EIO',
  'EACCES',
  'EROFS',
  'EMFILE',
  'EBUSY',
  'EINTR',
  'short writes',
  'a disk that fills up',
  'a disk without links',
] as const;
export type Sort = (typeof sorts)[number];

/** All faults that the calls of a run without one suggest. */
export function faultsOf(calls: readonly Call[], most: number): Readonly<Record<Sort, readonly Fault[]>> {
  const numbered = calls.map(({ name }, at) => ({ name, at }));
  const changes = numbered.filter(({ name }) => isChanging(name));
  const total = calls.reduce((sum, { bytes }) => sum + bytes, 0);
  const errors = (code: string): readonly Fault[] => {
    const able = numbered.filter(({ name }) => canSuffer(code, name));
    const both = able.flatMap(({ at }): Fault[] => [
      { mode: 'error', code, at },
      { mode: 'error', code, at, ever: true },
    ]);
    // An interruption that never ends is none.
    const possible = code === 'EINTR' ? both.filter(({ ever }) => ever !== true) : both;
    return sampled(possible, most);
  };
  const levels = Array.from({ length: fillLevels }, (_, level) => Math.floor((level * total) / fillLevels));
  const writes = numbered.filter(({ name }) => name === 'writeSync');
  return {
    // Between two calls that change nothing there is nothing to be seen; after the last one, all is done.
    SIGKILL: sampled(changes, Math.ceil(most / 2)).map(({ at }) => ({ mode: 'kill', at })),
    death: sampled(numbered, most * 3).map(({ at }) => ({ mode: 'die', at })),
    ENOSPC: errors('ENOSPC'),
    EDQUOT: errors('EDQUOT'),
    EIO: errors('EIO'),
    EACCES: errors('EACCES'),
    EROFS: errors('EROFS'),
    EMFILE: errors('EMFILE'),
    EBUSY: errors('EBUSY'),
    EINTR: errors('EINTR'),
    'short writes': sampled(writes, most).map(({ at }) => ({ mode: 'short', at })),
    'a disk that fills up': sampled(levels, most).map(bytes => ({ mode: 'full', bytes })),
    'a disk without links': [
      { mode: 'none', linkless: true },
      ...sampled(numbered, most * 2).map(({ at }): Fault => ({ mode: 'die', at, linkless: true })),
    ],
  };
}
