import { ExitCode } from '../exit-code.ts';
import { type CollectRequest, collectFiles, collectInbox } from '../intake/collect.ts';
import { jsonOutcomes } from '../intake/json.ts';
import { isAcceptable, type Outcome } from '../intake/outcome.ts';
import { type CollectContext, prettyOutcome, prettyTotals } from '../intake/pretty.ts';
import { type ReceivedOptions, receivedOf } from '../intake/received.ts';
import { loadFormFindingWordings } from '../messages/form-finding-words.ts';
import { withPeriod } from '../status/read-facts.ts';
import { loadDocuments } from '../workspace/load.ts';
import { referenceKinds } from '../workspace/period-choice.ts';
import { type PlanModel, planModelOf } from '../workspace/plan-model.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';
import { namedUnit } from './named-unit.ts';
import { choiceOf, type PeriodOptions } from './period-options.ts';
import type { Session } from './session.ts';
import { sayNotice, type WaitOption, waitOf } from './writing.ts';

interface CollectOptions extends PeriodOptions, ReceivedOptions, WaitOption {
  readonly unit?: string;
  readonly inbox?: boolean;
  readonly json?: boolean;
}

async function modelOf(session: Session, workspace: Workspace): Promise<PlanModel> {
  const listed = workspace.documents.filter(({ location: { kind } }) => referenceKinds.has(kind));
  return planModelOf(await loadDocuments(session.host, workspace, listed));
}

/** Receives reports: what is said to have come is safe, whatever becomes of it afterwards. */
export async function collectCommand(
  session: Session,
  paths: readonly string[],
  options: CollectOptions,
): Promise<ExitCode> {
  const { host, words, language, folder, styleOf } = session;
  const { stdout, stderr } = host;
  const workspace = openWorkspace(host, folder);
  const choice = choiceOf(options);
  const model = await modelOf(session, workspace);
  const { period = '' } = withPeriod(choice, workspace, host.now());
  const unit = options.unit === undefined ? undefined : namedUnit(model.registry, options.unit, new Set());
  const timeZone = model.base.plan.reporting[0]?.timeZone ?? 'UTC';
  const isQuiet = options.json === true;
  const context: CollectContext = {
    words: words.collect,
    output: words.output,
    wording: await loadFormFindingWordings(language),
    style: styleOf(stdout),
    columns: stdout.columns,
    timeZone,
    period,
  };
  const outcomes: Outcome[] = [];
  const request: CollectRequest = {
    host,
    workspace,
    received: receivedOf(options, host.now(), timeZone, host.environment.PLAN_USER || host.machine.user),
    isSaid: options.receivedAt !== undefined || options.receivedOn !== undefined,
    said: {
      ...(unit !== undefined && { unit }),
      // A unit is said together with the period that is being collected; a period alone only where it was typed.
      ...((unit !== undefined || choice.period !== undefined) && period !== '' && { period }),
      ...(choice.cycle !== undefined && { cycle: choice.cycle }),
    },
    timeZone,
    writing: { ...waitOf(options), tell: notice => sayNotice(session, notice) },
    say: outcome => {
      outcomes.push(outcome);
      if (!isQuiet) stdout.write(prettyOutcome(outcome, context));
    },
    notJudged: count => stderr.write(`${words.collect.notJudged(count)}\n`),
    clockWentBack: () => stderr.write(`${words.collect.clockWentBack}\n`),
  };
  if (options.inbox === true && (await collectInbox(request, paths)) === 0 && !isQuiet)
    stdout.write(`${words.collect.inboxEmpty}\n`);
  if (options.inbox !== true) await collectFiles(request, paths);
  if (isQuiet) stdout.write(jsonOutcomes(outcomes));
  else if (outcomes.length > 0) stdout.write(prettyTotals(outcomes, context));
  return outcomes.every(isAcceptable) ? ExitCode.ok : ExitCode.unacceptable;
}
