import { wallClock } from '../model/instant.ts';
import type { PeriodId } from '../model/period.ts';
import { isAccepted, toMoment } from '../model/submission.ts';
import { safe, wrap } from '../output/terminal.ts';
import type { Question } from './match.ts';
import type { Outcome, OutcomeOf } from './outcome.ts';
import { type FindingContext, findingsLines, longestSentence } from './pretty-findings.ts';
import type { ReceivedFinding } from './received-finding.ts';
import type { ShownMoment } from './words.ts';

export interface CollectContext extends FindingContext {
  readonly timeZone: string;
  /** The period that is being collected, for the commands that are proposed. */
  readonly period: PeriodId;
}

const longestPath = 4096;
const indent = '  ';

/** Enough of the name of an arrival to be typed: its day, and what tells a thousand of one day apart. */
export const shortId = (id: string): string => id.slice(0, 'YYYY-MM-DD-'.length + 12);

export function shownMoment(value: string, timeZone: string): ShownMoment {
  const { instant, day, hourKnown } = toMoment(value, timeZone);
  return hourKnown ? { date: day, time: wallClock(instant, timeZone).time } : { date: day };
}

function receivedLine(receivedAt: string, arrival: string | undefined, context: CollectContext): string {
  const { words, columns, timeZone } = context;
  const short = arrival === undefined ? undefined : shortId(arrival);
  return wrap(words.received(shownMoment(receivedAt, timeZone), short), columns, indent);
}

function remarksOn(findings: readonly ReceivedFinding[], { words }: CollectContext): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return findings.length === 0 ? '' : ` (${words.remarks(errors, findings.length - errors)})`;
}

function judgedLines(outcome: OutcomeOf<'judged'>, context: CollectContext): readonly string[] {
  const { words, style, columns, timeZone } = context;
  const { judgement, unitName, period, revision, receivedAt, report, atDeadline, oldNews } = outcome;
  const paint = isAccepted(judgement) ? style.good : style.error;
  const remarks = judgement.outcome === 'unread' ? '' : remarksOn(judgement.findings, context);
  const effect = words.report(
    report.kind,
    'receivedAt' in report ? shownMoment(report.receivedAt, timeZone) : undefined,
  );
  const label = `${safe(words.judged(unitName, period, revision))}: ${paint(words.outcome[judgement.outcome])}${remarks}`;
  return [
    receivedLine(receivedAt, undefined, context),
    wrap(label, columns, indent),
    ...(effect === undefined ? [] : [wrap(effect, columns, indent)]),
    ...(atDeadline ? [style.warning(wrap(words.atDeadline, columns, indent))] : []),
    ...(oldNews ? [style.warning(wrap(words.oldNews, columns, indent))] : []),
    ...findingsLines(judgement.findings, context),
  ];
}

/**
 * The command that answers a question, which is never broken into lines: it is there to be copied. `undefined` where no answer
 * makes the file acceptable, and the unit has to send another.
 */
function answerTo(question: Question, arrival: string, { words, period }: CollectContext): string | undefined {
  switch (question.code) {
    case 'whose':
      return words.answer(arrival, question.args.candidates[0]?.unit, period);
    case 'unknown-unit':
      return words.answer(arrival, undefined, period);
    case 'other-unit':
      return words.answer(arrival, question.args.unit, period);
    case 'other-plan':
    case 'unknown-cycle':
    case 'unknown-period':
      return undefined;
    default:
      return words.again(arrival);
  }
}

function unclearLines(outcome: OutcomeOf<'unclear'>, context: CollectContext): readonly string[] {
  const { words, style, columns } = context;
  const { arrival, question, receivedAt, findings } = outcome;
  const answer = answerTo(question, shortId(arrival), context);
  const ask = words.question[question.code] as (args: unknown) => readonly string[];
  return [
    receivedLine(receivedAt, arrival, context),
    ...ask(question.args).map(line => style.warning(wrap(safe(line, longestSentence), columns, indent))),
    ...findingsLines(findings, context),
    ...(answer === undefined ? [] : [`${indent}${answer}`]),
    style.dim(wrap(words.inbox, columns, indent)),
  ];
}

function knownLines(outcome: OutcomeOf<'known'>, context: CollectContext): readonly string[] {
  const { words, style, columns, timeZone } = context;
  const moment = shownMoment(outcome.receivedAt, timeZone);
  return [
    wrap(words.known(moment, safe(outcome.unitName), words.outcome[outcome.outcome]), columns, indent),
    ...(outcome.otherTime ? [style.warning(wrap(words.otherTime, columns, indent))] : []),
  ];
}

function unopenedLines({ arrival, findings }: OutcomeOf<'unopened'>, context: CollectContext): readonly string[] {
  const { words, columns, period } = context;
  return [
    wrap(findings.length === 0 ? words.nothingInside : words.unopened, columns, indent),
    ...findingsLines(findings, context),
    `${indent}${words.answer(shortId(arrival), undefined, period)}`,
  ];
}

function linesOf(outcome: Outcome, context: CollectContext): readonly string[] {
  const { words, style, columns } = context;
  switch (outcome.kind) {
    case 'judged':
      return judgedLines(outcome, context);
    case 'unclear':
      return unclearLines(outcome, context);
    case 'waiting':
      return [receivedLine(outcome.receivedAt, outcome.arrival, context), wrap(words.waiting, columns, indent)];
    case 'known':
      return knownLines(outcome, context);
    case 'opened':
      return [
        wrap(words.opened(outcome.files), columns, indent),
        ...(outcome.isUndated ? [style.warning(wrap(words.undated, columns, indent))] : []),
      ];
    case 'unopened':
      return unopenedLines(outcome, context);
    case 'refused':
      return [wrap(words.refused(outcome.reason, outcome.limit), columns, indent)];
  }
}

/** One delivery for people, printed as soon as what it says is durable. */
export function prettyOutcome(outcome: Outcome, context: CollectContext): string {
  const { words, style, columns } = context;
  const beside =
    'beside' in outcome && outcome.beside.length > 0
      ? [wrap(words.beside(outcome.beside.map(name => safe(name.slice(name.lastIndexOf('/') + 1)))), columns, indent)]
      : [];
  return `${[style.heading(safe(outcome.name, longestPath)), ...beside, ...linesOf(outcome, context)].join('\n')}\n\n`;
}
