import { figuresOf } from '../figures/figures.ts';
import type { Finding } from '../findings/finding.ts';
import type { Host } from '../host.ts';
import { deadlineOf } from '../model/deadline.ts';
import { parseInstant } from '../model/instant.ts';
import { type PeriodId, periodsOf, yearOf } from '../model/period.ts';
import { toMoment } from '../model/submission.ts';
import { rangeOf, type YearRange, yearsIn } from '../model/year-range.ts';
import { type RegisterRecord, readRegister } from '../register/records.ts';
import { assemble, isReportedOn } from '../report/assemble.ts';
import { statusFactsOf } from '../status/compute-facts.ts';
import { type AnyDocument, isKind } from '../workspace/document.ts';
import { requiredFiles } from '../workspace/layout.ts';
import { referenceKinds } from '../workspace/period-choice.ts';
import { choosePeriod, planModelOf } from '../workspace/plan-model.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { checkFigures, checkTexts, hasFields, speaksOfFigures } from './check.ts';
import type { Speaking, SpeakingOfYears } from './fields.ts';
import { readTexts } from './read-texts.ts';
import type { NarrativeText } from './texts.ts';

/** Periods whose texts are there, in order. */
const periodsIn = (documents: readonly AnyDocument[], { texts }: Workspace): readonly PeriodId[] =>
  [
    ...new Set([
      ...documents.filter(isKind('narrative')).flatMap(({ location }) => location.period ?? []),
      ...texts.map(({ location }) => location.period),
    ]),
  ].sort();

/**
 * The report that a text speaks of, with everything in it that the files hold: what is checked does not depend on the day
 * on which it is checked.
 */
function speakingOf(
  documents: readonly AnyDocument[],
  records: readonly RegisterRecord[],
  period: PeriodId,
  cycle: string | undefined,
): Speaking {
  const own = documents.filter(
    ({ kind, location }) => location.period === undefined || location.period === period || kind === 'roster',
  );
  const model = planModelOf(documents);
  const facts = statusFactsOf(own, { period, ...(cycle !== undefined && { cycle }) }, records);
  const { timeZone } = facts.cycle;
  const received = facts.units.flatMap(({ receipts }) => receipts.map(({ receivedAt }) => receivedAt));
  const last = received.map(moment => parseInstant(moment) ?? toMoment(moment, timeZone).instant);
  const deadline = deadlineOf(facts.cycle, period, facts.due);
  const at = Math.max(deadline?.instant ?? 0, ...last);
  const { input, report } = assemble({ model, documents: own, records, facts, at, draft: true });
  return { report, figures: figuresOf(input, report) };
}

/** The same for a text over several years: those that have anything to report. */
function speakingOfYears(
  documents: readonly AnyDocument[],
  records: readonly RegisterRecord[],
  range: YearRange,
  wanted: string | undefined,
): SpeakingOfYears {
  const cycle = wanted ?? choosePeriod(planModelOf(documents), { period: String(range.from) }).cycle.id;
  const years = yearsIn(range).filter(year => isReportedOn(documents, cycle, String(year)));
  return { range, years: new Map(years.map(year => [year, speakingOf(documents, records, String(year), cycle)])) };
}

const spokenOf = (
  documents: readonly AnyDocument[],
  records: readonly RegisterRecord[],
  period: PeriodId,
  cycle: string | undefined,
): Speaking | SpeakingOfYears => {
  const range = rangeOf(period);
  return range === undefined
    ? speakingOf(documents, records, period, cycle)
    : speakingOfYears(documents, records, range, cycle);
};

/** Periods whose reports the text of a period may speak of. */
function periodsBehind(period: PeriodId): readonly PeriodId[] {
  const range = rangeOf(period);
  return range === undefined ? [period] : yearsIn(range).map(String);
}

/** Whether there is a report at all that a text could be held against; what is wrong with the plan or the period is told elsewhere. */
function isReportable(documents: readonly AnyDocument[], period: PeriodId, cycle: string | undefined): boolean {
  const range = rangeOf(period);
  if (range !== undefined)
    return range.from <= range.to && yearsIn(range).every(year => isReportable(documents, String(year), cycle));
  if (documents.some(({ kind, whole }) => referenceKinds.has(kind) && whole === undefined)) return false;
  const plan = documents.find(isKind('plan'))?.whole;
  if (plan === undefined || !requiredFiles.every(name => documents.some(({ file }) => file === name))) return false;
  const year = yearOf(period);
  return (
    plan.period.from <= year &&
    year <= plan.period.to &&
    plan.reporting.some(own => (cycle === undefined || own.id === cycle) && periodsOf(own, year).includes(period))
  );
}

interface PeriodTexts {
  readonly period: PeriodId;
  readonly cycle?: string;
  readonly texts: readonly NarrativeText[];
  readonly findings: readonly Finding[];
}

function textsOf(host: Host, workspace: Workspace, documents: readonly AnyDocument[]): readonly PeriodTexts[] {
  return periodsIn(documents, workspace).map(period => {
    const yaml = documents.filter(isKind('narrative')).find(({ location }) => location.period === period);
    const cycle = yaml?.value.cycle;
    const { texts, findings } = readTexts(host, workspace, period, documents, undefined);
    return { period, ...(cycle !== undefined && { cycle }), texts, findings: [...findings, ...checkTexts(texts)] };
  });
}

/** Of a text over several years only its fields are held against figures. */
const needsFigures = ({ period, texts }: Pick<PeriodTexts, 'period' | 'texts'>): boolean =>
  texts.some(rangeOf(period) === undefined ? speaksOfFigures : hasFields);

/** What the narratives of a plan need to be checked: nothing where they speak of no figure. */
export interface NarrativeCheck {
  /** Periods whose reports and receipts are needed. */
  readonly periods: ReadonlySet<PeriodId>;
  /** What is wrong, once the documents of these periods are there. */
  readonly findings: (documents: readonly AnyDocument[]) => Promise<readonly Finding[]>;
}

/** Reads the texts of all periods; `narratives` are the YAML files among the documents. */
export function narrativeCheck(host: Host, workspace: Workspace, narratives: readonly AnyDocument[]): NarrativeCheck {
  const all = textsOf(host, workspace, narratives);
  const speaking = all.filter(needsFigures);
  return {
    periods: new Set(speaking.flatMap(({ period }) => periodsBehind(period))),
    findings: async documents => {
      const { records } = speaking.length === 0 ? { records: [] } : await readRegister(host, workspace);
      return all.flatMap(({ period, cycle, texts, findings }) => [
        ...findings,
        ...(needsFigures({ period, texts }) && isReportable(documents, period, cycle)
          ? checkFigures(texts, spokenOf(documents, records, period, cycle))
          : []),
      ]);
    },
  };
}
