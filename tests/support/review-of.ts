import { instantOf } from '../../src/commands/session.ts';
import { rangeId, type YearRange } from '../../src/model/year-range.ts';
import { reviewNarrative } from '../../src/narrative/fill.ts';
import { readTexts } from '../../src/narrative/read-texts.ts';
import { readRegister } from '../../src/register/records.ts';
import { assembleReview, assembleYears } from '../../src/review/assemble.ts';
import type { Review } from '../../src/review/review.ts';
import type { ReviewKind } from '../../src/review/review-input.ts';
import { loadDocuments } from '../../src/workspace/load.ts';
import { planModelOf } from '../../src/workspace/plan-model.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { fakeHost, MemoryFiles } from './fake-host.ts';
import { fiveYearPlan } from './five-year-plan.ts';

interface Wanted {
  readonly kind?: ReviewKind;
  readonly range?: YearRange;
  readonly asOf?: string;
  /** Files put into the plan over five years, or taken out of it. */
  readonly files?: Readonly<Record<string, string | undefined>>;
}

/** The plan over five years, with `files` put into its folder. */
export function fiveYearFiles(files: NonNullable<Wanted['files']> = {}): MemoryFiles {
  const memory = new MemoryFiles();
  for (const [path, content] of Object.entries({ ...fiveYearPlan(), ...files }))
    if (content !== undefined) memory.put(`/office/plan/${path}`, content);
  return memory;
}

/** The review of the plan over five years. */
export async function reviewOf({
  kind = 'final',
  range = { from: 2021, to: 2025 },
  asOf = '2026-01-15',
  files = {},
}: Wanted = {}): Promise<Review> {
  const host = fakeHost(fiveYearFiles(files));
  const workspace = openWorkspace(host, undefined);
  const documents = await loadDocuments(host, workspace, workspace.documents);
  const { records } = await readRegister(host, workspace);
  const model = planModelOf(documents);
  const [cycle] = model.base.plan.reporting;
  if (cycle === undefined) throw new Error('plan without a cycle');
  const at = instantOf('--as-of', asOf, cycle.timeZone);
  const choice = { model, documents, records, cycle, kind, range, at, draft: false };
  const { texts } = readTexts(host, workspace, rangeId(range), documents, cycle.id);
  return assembleReview(
    { ...choice, narrative: reviewNarrative(texts, { range, years: new Map() }) },
    assembleYears(choice),
  ).review;
}

/** One file of the plan with `from` replaced by `to`. */
export const edited = (path: string, from: string, to: string): Record<string, string> => {
  const text = fiveYearPlan()[path];
  if (text?.includes(from) !== true) throw new Error(`${path} does not hold ${from}`);
  return { [path]: text.replace(from, to) };
};
