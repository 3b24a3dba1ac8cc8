import type { FormFinding } from '../form/form-finding.ts';
import type { FormWording } from '../messages/form-finding-words.ts';
import { wallClock } from '../model/instant.ts';
import type { PeriodId } from '../model/period.ts';
import { toMoment } from '../model/submission.ts';
import type { Style } from '../output/style.ts';
import { safe, wrap } from '../output/terminal.ts';
import type { OutputWords } from '../output/words.ts';
import type { Outcome } from './outcome.ts';
import type { ReceivedFinding } from './received-finding.ts';
import type { CollectWords, OutcomeCounts, ShownMoment } from './words.ts';

export interface CollectContext {
  readonly words: CollectWords;
  readonly output: OutputWords;
  readonly wording: (finding: FormFinding) => FormWording;
  readonly style: Style;
  readonly columns: number;
  readonly timeZone: string;
  /** The period that is being collected, for the commands that are proposed. */
  readonly period: PeriodId;
}

const longestSentence = 1000;
const longestValue = 80;
/** Enough to see what is wrong; the whole list goes back to the unit in its workbook. */
const mostFindings = 20;

/** Where to look: the cell, the line of a text, or nothing where the file as a whole is meant. */
const placeOf = ({ line, column }: ReceivedFinding, place: string | undefined, words: CollectWords): string =>
  place ?? (line === undefined ? '' : words.atLine(line, column ?? 1));

function findingLines(finding: ReceivedFinding, context: CollectContext): readonly string[] {
  const { words, output, wording, style, columns } = context;
  const { code, severity, value } = finding;
  const { message, fix, place } = wording(finding);
  const label = (severity === 'error' ? style.error : style.warning)(output.severity[severity]);
  const head = [style.path(safe(placeOf(finding, place, words))), label, style.code(code)]
    .filter(part => part !== '')
    .join('  ');
  const shown = value === undefined ? '' : ` (${words.value(safe(value, longestValue))})`;
  return [
    `    ${head}`,
    wrap(`${safe(message, longestSentence)}${shown}`, columns, '      '),
    ...(fix === undefined ? [] : [wrap(output.fix(safe(fix, longestSentence)), columns, '      ')]),
  ];
}

function findingsLines(findings: readonly ReceivedFinding[], context: CollectContext): readonly string[] {
  const shown = findings.slice(0, mostFindings).flatMap(finding => findingLines(finding, context));
  const rest = findings.length - mostFindings;
  return rest > 0 ? [...shown, `    … +${rest}`] : shown;
}

export function shownMoment(value: string, timeZone: string): ShownMoment {
  const { instant, day, hourKnown } = toMoment(value, timeZone);
  return hourKnown ? { date: day, time: wallClock(instant, timeZone).time } : { date: day };
}

type Judged = Extract<Outcome, { kind: 'judged' }>;

function judgedLines(outcome: Judged, context: CollectContext): readonly string[] {
  const { words, style, columns, timeZone } = context;
  const { judgement, unitName, period, revision, receivedAt } = outcome;
  const label = words.outcome[judgement.outcome];
  const paint = judgement.outcome.startsWith('accepted') ? style.good : style.error;
  const count = judgement.findings.length;
  return [
    `  ${words.received(shownMoment(receivedAt, timeZone), undefined)}`,
    `  ${safe(words.judged(unitName, period, revision))}: ${paint(label)}${count > 0 ? ` (${words.remarks(count)})` : ''}`,
    ...(outcome.atDeadline ? [style.warning(wrap(words.atDeadline, columns, '  '))] : []),
    ...(outcome.oldNews ? [style.warning(wrap(words.oldNews, columns, '  '))] : []),
    ...findingsLines(judgement.findings, context),
  ];
}

function unclearLines(outcome: Extract<Outcome, { kind: 'unclear' }>, context: CollectContext): readonly string[] {
  const { words, style, columns, timeZone } = context;
  const { arrival, question, receivedAt, findings } = outcome;
  const short = arrival.slice(0, 'YYYY-MM-DD-'.length + 12);
  const ask = words.question[question.code] as (args: unknown) => readonly string[];
  const [first] = question.code === 'whose' ? question.args.candidates : [];
  const isOfUnit = question.code === 'whose' || question.code === 'unknown-unit';
  return [
    `  ${words.received(shownMoment(receivedAt, timeZone), short)}`,
    ...ask(question.args).map(line => style.warning(wrap(safe(line, longestSentence), columns, '  '))),
    ...findingsLines(findings, context),
    `  ${isOfUnit ? words.answer(first?.unit ?? '…', context.period, short) : words.again(short)}`,
    style.dim(wrap(words.inbox, columns, '  ')),
  ];
}

function linesOf(outcome: Outcome, context: CollectContext): readonly string[] {
  const { words, columns, timeZone } = context;
  switch (outcome.kind) {
    case 'judged':
      return judgedLines(outcome, context);
    case 'unclear':
      return unclearLines(outcome, context);
    case 'known': {
      const { outcome: earlier, unitName, receivedAt } = outcome;
      const label = earlier === undefined ? undefined : words.outcome[earlier];
      const moment = shownMoment(receivedAt, timeZone);
      return [wrap(words.known(moment, unitName === undefined ? undefined : safe(unitName), label), columns, '  ')];
    }
    case 'opened':
      return [`  ${words.opened(outcome.files)}`];
    case 'unopened':
      return [
        `  ${outcome.findings.length === 0 ? words.nothingInside : words.unopened}`,
        ...findingsLines(outcome.findings, context),
      ];
    case 'refused':
      return [`  ${words.refused(outcome.reason, outcome.limit)}`];
  }
}

/** One delivery for people, printed as soon as what it says is durable. */
export function prettyOutcome(outcome: Outcome, context: CollectContext): string {
  const { words, style } = context;
  const beside =
    'beside' in outcome && outcome.beside.length > 0
      ? [`  ${safe(words.beside(outcome.beside), longestSentence)}`]
      : [];
  return `${[style.heading(safe(outcome.name, 4096)), ...beside, ...linesOf(outcome, context)].join('\n')}\n\n`;
}

export function countsOf(outcomes: readonly Outcome[]): OutcomeCounts {
  const judged = (outcome: Judged['judgement']['outcome']): number =>
    outcomes.filter(one => one.kind === 'judged' && one.judgement.outcome === outcome).length;
  const of = (kind: Outcome['kind']): number => outcomes.filter(one => one.kind === kind).length;
  return {
    files: outcomes.filter(({ kind }) => kind !== 'opened').length,
    accepted: judged('accepted'),
    withRemarks: judged('accepted-with-remarks'),
    returned: judged('returned'),
    unread: judged('unread') + of('unopened'),
    unclear: of('unclear'),
    known: of('known'),
    refused: of('refused'),
  };
}

/** What to do next, then the totals: the most important line is the last. */
export function prettyTotals(outcomes: readonly Outcome[], { words, style, columns }: CollectContext): string {
  const judged = outcomes.filter(outcome => outcome.kind === 'judged');
  const returned = judged.filter(({ judgement }) => judgement.outcome === 'returned');
  const periods = [...new Set(returned.map(({ period }) => period))];
  const first = judged.find(({ judgement }) => judgement.admissible);
  const lines = [
    ...periods.map(period =>
      words.next.returned(period, [...new Set(returned.filter(one => one.period === period).map(({ unit }) => unit))]),
    ),
    ...(first === undefined ? [] : [words.next.acknowledge(first.period, first.unit)]),
    ...(outcomes.some(({ kind }) => kind === 'unclear') ? [words.next.inbox] : []),
  ];
  const total = style.heading(wrap(words.totals(countsOf(outcomes)), columns, ''));
  return `${[...lines, total].join('\n')}\n`;
}
