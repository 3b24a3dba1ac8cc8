import { expect, it } from 'vitest';
import { validate } from '../../src/validation/validate.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { fakeHost } from '../support/fake-host.ts';
import { edited, fiveYearFiles } from '../support/review-of.ts';

async function findings(files: Parameters<typeof fiveYearFiles>[0] = {}): Promise<readonly string[]> {
  const host = fakeHost(fiveYearFiles(files));
  const found = await validate(host, openWorkspace(host, undefined));
  return found.findings.filter(({ severity }) => severity === 'error').map(({ code, file }) => `${code} ${file}`);
}

it('a report of years ago may name what an amendment retired since', async () => {
  expect(await findings()).toEqual([]);
});

it.each([
  ['what was retired by then', 'reports/2025/huyen-chin.yaml', 'activity: xa-chuan', 'activity: vay-von'],
  ['what came only later', 'reports/2022/huyen-chin.yaml', 'activity: xa-chuan', 'activity: xuat-khau'],
])('a report that names %s is told', async (_, path, from, to) => {
  expect(await findings(edited(path, from, to))).toContain(`ref/unknown-activity ${path}`);
});
