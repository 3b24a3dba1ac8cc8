/** `plan report` against every fault: its two files, and what it remembers of the plan. */
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { putSmallPlan } from './small-folder.ts';
import { sorts } from './suggested.ts';
import { type Swept, sweep } from './sweep.ts';

let swept: Swept;
beforeAll(async () => {
  swept = await sweep({
    prepare: folder => putSmallPlan(join(folder, 'plan')),
    command: ['report', '--year', '2024', '-C', 'plan', '--out', 'out'],
    workspace: 'plan',
    mayBePartly: true,
    most: 8,
    says: [[/^Đã ghi/m, /^out\//]],
    check: ({ exit, stdout }) => {
      if (exit !== null) expect(/^Đã ghi/m.test(stdout), stdout).toBe(exit === 0);
    },
  });
}, 1_200_000);

it.each(sorts)('%s', sort => {
  expect(swept.judge(sort)).toBeGreaterThan(0);
});
