import { ExitCode } from '../exit-code.ts';
import { UserError } from '../failure.ts';
import type { ReportingCycle } from '../model/documents.ts';
import { rangeId, type YearRange, yearsIn } from '../model/year-range.ts';
import { readRegister } from '../register/records.ts';
import { type AssembledYear, assembleReview, assembleYears } from '../review/assemble.ts';
import { reviewManifest } from '../review/manifest.ts';
import type { Review } from '../review/review.ts';
import { openForReading } from '../store/reading.ts';
import type { AnyDocument } from '../workspace/document.ts';
import { narrativePath, rosterPath } from '../workspace/layout.ts';
import { loadDocuments } from '../workspace/load.ts';
import { choosePeriod, type PlanModel, planModelOf } from '../workspace/plan-model.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { choiceOf } from './period-options.ts';
import { ownTemplates } from './read-template.ts';
import { checkDate, type ReportOptions } from './report.ts';
import { isFitToReport } from './report-check.ts';
import { reportFiles, writeFiles } from './report-files.ts';
import { type Viewpoint, viewpointOf } from './report-inputs.ts';
import { sayNarrative } from './report-narrative.ts';
import { formatsOf } from './report-rendering.ts';
import { withOwnTexts } from './review-narrative.ts';
import { reviewKindOf, reviewRange } from './review-range.ts';
import { renderReview, reviewFormats, reviewStem } from './review-rendering.ts';
import type { Session } from './session.ts';
import type { ReportCommandWords } from './words.ts';

/** Reminders are letters about single periods: a review says nothing of them. */
type Listed = Workspace['documents'][number];

const isOfReview = ({ location: { kind } }: Listed): boolean =>
  kind !== 'reminder' && kind !== 'arrival' && kind !== 'checkpoint';

/** The cycle asked for, else the first one that reports whole years. */
function yearlyCycle(model: PlanModel, { cycle }: ReportOptions): ReportingCycle {
  const { from } = model.base.plan.period;
  const choice = choiceOf({ year: String(from), ...(cycle !== undefined && { cycle }) });
  return choosePeriod(model, choice).cycle;
}

const periodsOf = (range: YearRange): ReadonlySet<string> => new Set([...yearsIn(range).map(String), rangeId(range)]);

/** Files of the plan itself, of the years of the review and of the review: others are read only to be checked. */
const speaksIn = (range: YearRange) => {
  const periods = periodsOf(range);
  return ({ location }: AnyDocument): boolean => location.period === undefined || periods.has(location.period);
};

/** A year that has reports but no frozen roster can be in no more than a draft, as by itself. */
function refuseProvisional(years: readonly AssembledYear[]): void {
  const period = years.find(({ assembled }) => assembled?.report.provisional === true)?.year;
  if (period !== undefined)
    throw new UserError({
      code: 'roster/not-frozen',
      args: { period: String(period), path: rosterPath(String(period)) },
    });
}

/** Files that were left out of any year, each once. */
const filesOf = (years: readonly AssembledYear[], of: (year: AssembledYear) => readonly string[] | undefined) => [
  ...new Set(years.flatMap(year => of(year) ?? [])),
];

function remarks(
  words: ReportCommandWords,
  review: Review,
  years: readonly AssembledYear[],
  coordinator: { readonly name: string; readonly to?: string },
  { endedIssuer: ended }: Viewpoint,
  { show, documents, texts }: Workspace,
): readonly string[] {
  const { name, to } = coordinator;
  const empty = years.filter(({ assembled }) => assembled === undefined);
  const without = empty.filter(({ due }) => due).map(({ year }) => year);
  const waiting = empty.filter(({ due }) => !due).map(({ year }) => year);
  const provisional = years.filter(({ assembled }) => assembled?.report.provisional === true).map(({ year }) => year);
  const unread = filesOf(years, ({ assembled }) => assembled?.status.unread);
  const unused = filesOf(years, ({ assembled }) => assembled?.report.unused);
  const narrative = narrativePath(rangeId(review.range));
  const isWritten =
    documents.some(({ path }) => path === narrative) ||
    texts.some(({ location }) => location.period === rangeId(review.range));
  return [
    ...(ended === undefined ? [] : [words.asOfLastDay(ended.name, ended.to)]),
    ...(to === undefined || to >= review.asOf ? [] : [words.review.endedCoordinator(name, to)]),
    ...(review.illustrative ? [words.illustrative] : []),
    ...(provisional.length > 0 ? [words.review.provisional(provisional)] : []),
    ...(without.length > 0 ? [words.review.noData(without)] : []),
    ...(waiting.length > 0 ? [words.review.notDue(waiting)] : []),
    ...(isWritten ? [] : [words.review.noNarrative(show(narrative))]),
    ...(unread.length > 0 ? [words.unread(unread.map(show))] : []),
    ...(unused.length > 0 ? [words.unused(unused.map(show))] : []),
    ...years.flatMap(({ year, assembled }) => {
      const missing = assembled?.status.rates.required.missing ?? 0;
      return missing === 0 ? [] : [words.review.missing(missing, year)];
    }),
  ];
}

/** Checks the plan, then writes the review of several years; all files of it or none. */
export async function reviewCommand(session: Session, options: ReportOptions): Promise<ExitCode> {
  const { host, words, folder } = session;
  const kind = reviewKindOf(options);
  const wanted = formatsOf(options.format, reviewFormats);
  checkDate(options.date);
  const own = ownTemplates(host, options.template, wanted);
  const workspace = openForReading(host, folder);
  if (!(await isFitToReport(session, workspace, options))) return ExitCode.findings;
  const documents = await loadDocuments(host, workspace, workspace.documents.filter(isOfReview));
  const { records } = await readRegister(host, workspace);
  const model = planModelOf(documents);
  const cycle = yearlyCycle(model, options);
  const seen = viewpointOf(model, options.asOf, host.now(), cycle.timeZone);
  const range = reviewRange(kind, options, model.base.plan.period, cycle, seen.at);
  const { date, draft = false, out = '' } = options;
  const choice = { model, documents, records, cycle, kind, range, at: seen.at, ...(date && { date }), draft };
  const assembled = assembleYears(choice);
  if (!draft) refuseProvisional(assembled);
  const { years, narrative, findings } = await withOwnTexts(session, workspace, choice, assembled);
  const { review, plan } = assembleReview({ ...choice, narrative }, years);
  const { id, name } = review.cover.coordinator;
  const signer = model.registry.units.get(id) ?? { name };
  const known = years.filter(year => year.assembled !== undefined).length;
  const files = await reportFiles(host, workspace, {
    stem: reviewStem(review),
    out,
    own,
    documents: documents.filter(speaksIn(range)),
    periods: periodsOf(range),
    render: template => renderReview(host.converter, template, wanted, review),
    manifest: made => reviewManifest(review, { plan, cycle: cycle.id, at: seen.at }, made),
  });
  writeFiles(session, files, path => words.report.review.written(path, known, years.length));
  await sayNarrative(session, workspace, findings);
  for (const line of remarks(words.report, review, years, signer, seen, workspace)) host.stdout.write(`${line}\n`);
  return ExitCode.ok;
}
