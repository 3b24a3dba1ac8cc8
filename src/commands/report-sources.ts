import { figuresOf } from '../figures/figures.ts';
import { type SourceRow, sourceRows } from '../figures/source-rows.ts';
import type { Host } from '../host.ts';
import { sourceSheet } from '../messages/vi/source-sheet.ts';
import { isAccepted } from '../model/submission.ts';
import type { Assembled } from '../report/assemble.ts';
import type { SubmissionLine } from '../report/submission-results.ts';
import { linesIn } from '../trace/evidence.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The arrival that made figures, else the first that came. */
function documentText({ arrivals, receivedOn, document }: SubmissionLine): string | undefined {
  const accepted = arrivals.findLast(isAccepted) ?? arrivals[0];
  const day = accepted?.receivedOn ?? receivedOn;
  return day === undefined ? undefined : sourceSheet.document(day, accepted?.document ?? document);
}

/** Where each figure of the report comes from, with the lines of the files as they are now. */
export function sourcesOf(host: Host, workspace: Workspace, { input, report }: Assembled): readonly SourceRow[] {
  const lineOf = linesIn(host, workspace);
  const documents = new Map(report.submissions.lines.map(line => [line.unit.id, documentText(line)]));
  return sourceRows(figuresOf(input, report), {
    period: report.period,
    lineOf: (file, path) => lineOf(file, path).line,
    documentOf: unit => documents.get(unit),
  });
}
