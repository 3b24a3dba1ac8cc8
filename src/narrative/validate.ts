import { figuresOf } from '../figures/figures.ts';
import type { Finding } from '../findings/finding.ts';
import type { Host } from '../host.ts';
import { deadlineOf } from '../model/deadline.ts';
import { parseInstant } from '../model/instant.ts';
import { type PeriodId, periodsOf, yearOf } from '../model/period.ts';
import { toMoment } from '../model/submission.ts';
import { type RegisterRecord, readRegister } from '../register/records.ts';
import { assemble } from '../report/assemble.ts';
import { statusFactsOf } from '../status/compute-facts.ts';
import { type AnyDocument, isKind } from '../workspace/document.ts';
import { requiredFiles } from '../workspace/layout.ts';
import { referenceKinds } from '../workspace/period-choice.ts';
import { planModelOf } from '../workspace/plan-model.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { checkFigures, checkTexts, speaksOfFigures } from './check.ts';
import type { Speaking } from './fields.ts';
import { readTexts } from './read-texts.ts';
import type { NarrativeText } from './texts.ts';

/** A year, or a part of one: a text over several years speaks of no single report. */
const isOfOnePeriod = (period: PeriodId): boolean => /^\d{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/.test(period);

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
): Speaking | undefined {
  if (!isOfOnePeriod(period)) return undefined;
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

/** Whether there is a report at all that a text could be held against; what is wrong with the plan or the period is told elsewhere. */
function isReportable(documents: readonly AnyDocument[], period: PeriodId, cycle: string | undefined): boolean {
  if (documents.some(({ kind, whole }) => referenceKinds.has(kind) && whole === undefined)) return false;
  const plan = documents.find(isKind('plan'))?.whole;
  if (plan === undefined || !requiredFiles.every(name => documents.some(({ file }) => file === name))) return false;
  if (!isOfOnePeriod(period)) return true;
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
  const speaking = all.filter(({ texts }) => texts.some(speaksOfFigures));
  return {
    periods: new Set(speaking.map(({ period }) => period)),
    findings: async documents => {
      const { records } = speaking.length === 0 ? { records: [] } : await readRegister(host, workspace);
      return all.flatMap(({ period, cycle, texts, findings }) => [
        ...findings,
        ...(texts.some(speaksOfFigures) && isReportable(documents, period, cycle)
          ? checkFigures(texts, speakingOf(documents, records, period, cycle))
          : []),
      ]);
    },
  };
}
