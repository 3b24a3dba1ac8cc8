import { toolVersion } from '../build.ts';
import { sectionsOf } from '../output/sections.ts';
import { totals } from '../output/totals.ts';
import { validate } from '../validation/validate.ts';
import type { Validation } from '../validation/validation.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Session } from './session.ts';

/** Errors stop a report that is to be signed: the officer is told how many there are, and where to look. */
function sayErrors({ host, words, styleOf }: Session, workspace: Workspace, { checked, findings }: Validation): void {
  const context = {
    wording: () => ({ message: '' }),
    words: words.output,
    show: workspace.show,
    source: () => undefined,
    style: styleOf(host.stderr),
    columns: host.stderr.columns,
    strict: false,
  };
  host.stderr.write(
    `${totals({ tool: `plan ${toolVersion}`, checked, findings }, sectionsOf(findings, words.output), context)}\n${words.report.notWritten}\n`,
  );
}

/** Without `--draft` a plan with errors is not reported on: how many there are is said. */
export async function isFitToReport(
  session: Session,
  workspace: Workspace,
  { draft = false }: { readonly draft?: boolean },
): Promise<boolean> {
  const validation = await validate(session.host, workspace);
  if (draft || validation.findings.every(({ severity }) => severity !== 'error')) return true;
  sayErrors(session, workspace, validation);
  return false;
}
