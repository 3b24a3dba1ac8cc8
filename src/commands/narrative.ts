import { ExitCode } from '../exit-code.ts';
import { UserError } from '../failure.ts';
import { figuresOf } from '../figures/figures.ts';
import { narrativeDraft } from '../narrative/draft.ts';
import { readRegister } from '../register/records.ts';
import { statusDocuments, withPeriod } from '../status/read-facts.ts';
import { narrativePath } from '../workspace/layout.ts';
import { loadDocuments } from '../workspace/load.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { choiceOf, type PeriodOptions } from './period-options.ts';
import { consolidated } from './report-inputs.ts';
import type { Session } from './session.ts';
import { type WaitOption, writingFor } from './writing.ts';

interface NarrativeOptions extends PeriodOptions, WaitOption {
  readonly asOf?: string;
}

/** Writes a draft of the coordinator's text with the facts to write from; what is there is never touched. */
export async function narrativeNewCommand(session: Session, options: NarrativeOptions): Promise<ExitCode> {
  const { host, words, folder } = session;
  return writingFor(session, openWorkspace(host, folder), options, async ({ workspace, commit }) => {
    const choice = withPeriod(choiceOf(options), workspace, host.now());
    const documents = await loadDocuments(host, workspace, statusDocuments(workspace, choice));
    const { records } = await readRegister(host, workspace);
    const { asOf } = options;
    const { input, report } = consolidated(documents, records, choice, host.now(), {
      draft: true,
      ...(asOf !== undefined && { asOf }),
    });
    const path = narrativePath(report.period);
    const shown = workspace.show(path);
    if (workspace.documents.some(({ path: own }) => own === path))
      throw new UserError({ code: 'narrative/exists', args: { path: shown } });
    const text = narrativeDraft(input, { report, figures: figuresOf(input, report) });
    commit([{ kind: 'replace', path, bytes: new TextEncoder().encode(text), expected: undefined }]);
    host.stdout.write(
      `${words.report.narrative(shown, report.submissions.accepted + report.submissions.acceptedRequested)}\n`,
    );
    return ExitCode.ok;
  });
}
