import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { smallPlan } from '../support/small-plan.ts';

/** The small plan as a workspace of its own. */
export function putSmallPlan(folder: string): void {
  for (const [path, text] of Object.entries(smallPlan())) {
    const target = join(folder, path.replace('/office/plan/', ''));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
