import { toolVersion } from '../build.ts';
import type { LocatedFinding } from '../findings/finding.ts';
import { loadFindingWordings } from '../messages/finding-words.ts';
import type { Assembled } from '../report/assemble.ts';
import { bytesIn, locateFindings } from '../validation/locate-findings.ts';
import type { AnyDocument } from '../workspace/document.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Session } from './session.ts';

/** A report with what the coordinator wrote, and what in her text does not fit its figures. */
export interface Spoken<Made extends Assembled> {
  readonly made: Made;
  readonly findings: readonly LocatedFinding[];
}

/** Puts the coordinator's text into the report; where it speaks of figures, they are those of this very report. */
export async function withOwnText<Made extends Assembled>(
  { host }: Session,
  workspace: Workspace,
  documents: readonly AnyDocument[],
  made: Made,
): Promise<Spoken<Made>> {
  const { input, report } = made;
  const { readTexts } = await import('../narrative/read-texts.ts');
  const whole = documents.filter(document => document.whole !== undefined);
  const { texts } = readTexts(host, workspace, report.period, whole, input.cycle.id);
  const [{ checkFigures, speaksOfFigures }, { withNarrative }, { figuresOf }] = await Promise.all([
    import('../narrative/check.ts'),
    import('../narrative/fill.ts'),
    import('../figures/figures.ts'),
  ]);
  if (!texts.some(text => text.isMarkdown || speaksOfFigures(text))) return { made, findings: [] };
  const speaking = { report, figures: figuresOf(input, report) };
  const findings = locateFindings(bytesIn(host, workspace), checkFigures(texts, speaking), new Map());
  return { made: { ...made, report: withNarrative(speaking, texts) }, findings };
}

/** What the officer ought to look at in her text, one line each. */
export async function sayNarrative(
  { host, words, language, styleOf }: Session,
  { show }: Workspace,
  findings: readonly LocatedFinding[],
): Promise<void> {
  if (findings.length === 0) return;
  const { compact } = await import('../output/compact.ts');
  const context = {
    wording: await loadFindingWordings(language),
    words: words.output,
    show,
    source: () => undefined,
    style: styleOf(host.stderr),
    columns: host.stderr.columns,
    strict: false,
  };
  host.stderr.write(compact({ tool: `plan ${toolVersion}`, checked: 1, findings }, context));
}
