import { figuresOf } from '../figures/figures.ts';
import { rangeId } from '../model/year-range.ts';
import { checkFigures, hasFields } from '../narrative/check.ts';
import type { Speaking } from '../narrative/fields.ts';
import { reviewNarrative } from '../narrative/fill.ts';
import { readTexts } from '../narrative/read-texts.ts';
import { reportDocuments } from '../report/assemble.ts';
import type { AssembledYear, ReviewChoice } from '../review/assemble.ts';
import { bytesIn, locateFindings } from '../validation/locate-findings.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { withOwnText } from './report-narrative.ts';
import type { Session } from './session.ts';

const figuresOfYears = (years: readonly AssembledYear[]): ReadonlyMap<number, Speaking> =>
  new Map(
    years.flatMap(({ year, assembled }) =>
      assembled === undefined
        ? []
        : [[year, { report: assembled.report, figures: figuresOf(assembled.input, assembled.report) }] as const],
    ),
  );

/** Puts in what the coordinator wrote, for each year with the figures of that year, and for the review itself. */
export async function withOwnTexts(
  session: Session,
  workspace: Workspace,
  { documents, cycle, range }: ReviewChoice,
  years: readonly AssembledYear[],
) {
  const spoken: AssembledYear[] = [];
  for (const { assembled, ...year } of years) {
    const own = reportDocuments(documents, String(year.year));
    const made = assembled && (await withOwnText(session, workspace, own, assembled)).made;
    spoken.push({ ...year, ...(made !== undefined && { assembled: made }) });
  }
  const whole = documents.filter(document => document.whole !== undefined);
  const { texts } = readTexts(session.host, workspace, rangeId(range), whole, cycle.id);
  const speaking = { range, years: texts.some(hasFields) ? figuresOfYears(spoken) : new Map<number, Speaking>() };
  const findings = locateFindings(bytesIn(session.host, workspace), checkFigures(texts, speaking), new Map());
  return { years: spoken, narrative: reviewNarrative(texts, speaking), findings };
}
