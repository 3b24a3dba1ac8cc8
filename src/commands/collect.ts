import { toolVersion } from '../build.ts';
import { ExitCode } from '../exit-code.ts';
import { collectFiles, collectInbox } from '../intake/collect.ts';
import { type IntakeContext, intakeContext } from '../intake/context.ts';
import { jsonOutcomes } from '../intake/json.ts';
import type { Said } from '../intake/match.ts';
import { isAcceptable, type Outcome } from '../intake/outcome.ts';
import { type CollectContext, prettyOutcome, shownMoment } from '../intake/pretty.ts';
import { prettyTotals } from '../intake/pretty-totals.ts';
import { type ReceivedOptions, receivedOf, saidOfReceipt } from '../intake/received.ts';
import type { CollectRequest } from '../intake/request.ts';
import { loadFormFindingWordings } from '../messages/form-finding-words.ts';
import type { PeriodId } from '../model/period.ts';
import { withPeriod } from '../status/read-facts.ts';
import { choosePeriod } from '../workspace/plan-model.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { namedUnit } from './named-unit.ts';
import { choiceOf, type PeriodOptions } from './period-options.ts';
import { receiptOptions, recorderOf, refuseWithInbox } from './receipt-options.ts';
import type { Session } from './session.ts';
import { sayNotice, type WaitOption, waitOf } from './writing.ts';

interface CollectOptions extends PeriodOptions, ReceivedOptions, WaitOption {
  readonly unit?: string;
  readonly inbox?: boolean;
  readonly json?: boolean;
}

/** What the options say of the files; a period or cycle that the plan does not have is refused before anything is received. */
function saidOf(options: CollectOptions, context: IntakeContext, current: PeriodId | undefined): Said {
  const { period, cycle } = choiceOf(options);
  if (period !== undefined || cycle !== undefined) choosePeriod(context.model, choiceOf(options));
  const rostered = context.rosterUnits.get(current ?? '') ?? new Set<string>();
  const unit = options.unit === undefined ? undefined : namedUnit(context.registry, options.unit, rostered);
  return {
    ...(unit !== undefined && { unit }),
    ...(period !== undefined && { period }),
    ...(cycle !== undefined && { cycle }),
    ...(unit !== undefined && current !== undefined && { currentPeriod: current }),
  };
}

async function printing(
  { host: { stdout }, words, language, styleOf }: Session,
  timeZone: string,
  period: PeriodId,
): Promise<CollectContext> {
  const wording = await loadFormFindingWordings(language);
  const { collect, output } = words;
  return { words: collect, output, wording, style: styleOf(stdout), columns: stdout.columns, timeZone, period };
}

/** Runs to its end or to a fault; what was received until then is safe, and is told in either case. */
async function collected(
  { host: { stdout, untrusted }, words }: Session,
  options: CollectOptions,
  context: CollectContext,
  run: (say: (outcome: Outcome) => void) => Promise<void>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const isQuiet = options.json === true;
  let isDone = false;
  try {
    await run(outcome => {
      outcomes.push(outcome);
      if (!isQuiet) stdout.write(prettyOutcome(outcome, context));
    });
    isDone = true;
  } finally {
    untrusted.close();
    if (isQuiet && (isDone || outcomes.length > 0)) stdout.write(jsonOutcomes(outcomes, `plan ${toolVersion}`));
    else if (outcomes.length > 0) stdout.write(prettyTotals(outcomes, context));
    else if (isDone) stdout.write(`${words.collect.inboxEmpty}\n`);
  }
  return outcomes;
}

/** Receives reports: what is said to have come is safe, whatever becomes of it afterwards. */
export async function collectCommand(
  session: Session,
  paths: readonly string[],
  typed: CollectOptions,
): Promise<ExitCode> {
  const { host, words, folder } = session;
  if (typed.inbox === true) refuseWithInbox(typed);
  const options = receiptOptions(typed);
  const writing = { ...waitOf(options), tell: (notice: Parameters<typeof sayNotice>[1]) => sayNotice(session, notice) };
  const workspace = openWorkspace(host, folder);
  const context = await intakeContext(host, workspace);
  const timeZone = context.plan.reporting[0]?.timeZone ?? 'UTC';
  const { period } = withPeriod(choiceOf(options), workspace, host.now());
  const request: Omit<CollectRequest, 'say'> = {
    host,
    workspace,
    context,
    received: receivedOf(options, host.now(), timeZone, recorderOf(host)),
    saidOfReceipt: saidOfReceipt(options),
    said: saidOf(options, context, period),
    timeZone,
    writing,
    clockBack: last => host.stderr.write(`${words.collect.clockBack(shownMoment(last, timeZone))}\n`),
  };
  const receive = options.inbox === true ? collectInbox : collectFiles;
  const shown = await printing(session, timeZone, period ?? choosePeriod(context.model, {}).period);
  const outcomes = await collected(session, options, shown, say => receive({ ...request, say }, paths));
  return outcomes.every(isAcceptable) ? ExitCode.ok : ExitCode.unacceptable;
}
