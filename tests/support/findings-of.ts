import type { LocatedFinding } from '../../src/findings/finding.ts';
import { validate } from '../../src/validation/validate.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { fakeHost, MemoryFiles } from './fake-host.ts';
import { smallPlan } from './small-plan.ts';

/** Checks the small plan with `files` put into its folder; an `undefined` file is taken away. */
export async function locatedFindings(
  files: Readonly<Record<string, string | Uint8Array | undefined>>,
): Promise<readonly LocatedFinding[]> {
  const memory = new MemoryFiles(smallPlan());
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) memory.contents.delete(`/office/plan/${path}`);
    else memory.put(`/office/plan/${path}`, content);
  }
  const host = fakeHost(memory);
  const { findings } = await validate(host, openWorkspace(host, undefined));
  return findings;
}

/** The same as `code file:line:column`. */
export const findingsOf = async (
  files: Readonly<Record<string, string | Uint8Array | undefined>>,
): Promise<readonly string[]> =>
  (await locatedFindings(files)).map(({ code, file, span }) => `${code} ${file}:${span.line}:${span.column}`);

/** `line:column` of the first `needle` in `text`, counted without any code of the product. */
export function placeOf(text: string, needle: string): string {
  const before = text.slice(0, text.indexOf(needle)).split('\n');
  if (!text.includes(needle)) throw new Error(`not in the text: ${needle}`);
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
