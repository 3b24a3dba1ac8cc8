import { ExitCode } from '../exit-code.ts';
import { UserError } from '../failure.ts';
import { type CivilDate, isCivilDate } from '../model/civil-date.ts';
import { wallClock } from '../model/instant.ts';
import { jsonSubject } from '../show/json.ts';
import { prettySubject } from '../show/pretty.ts';
import { dayOf, findSubject, knownIds, lastDayInForce, type View } from '../show/subject.ts';
import { openForReading } from '../store/reading.ts';
import { nearest } from '../text/nearest.ts';
import { loadDocuments } from '../workspace/load.ts';
import { referenceKinds } from '../workspace/period-choice.ts';
import { planModelOf } from '../workspace/plan-model.ts';
import type { Session } from './session.ts';

interface ShowOptions {
  readonly asOf?: string;
  readonly json?: boolean;
}

/** Looks at the plan or one thing in it. */
export async function showCommand(
  { host, words, folder, styleOf }: Session,
  id: string | undefined,
  options: ShowOptions,
): Promise<ExitCode> {
  const { asOf } = options;
  if (asOf !== undefined && !isCivilDate(asOf))
    throw new UserError({ code: 'option/date', args: { option: '--as-of', value: asOf } });
  const workspace = openForReading(host, folder);
  const listed = workspace.documents.filter(({ location: { kind } }) => referenceKinds.has(kind) && kind !== 'roster');
  const model = planModelOf(await loadDocuments(host, workspace, listed));
  const timeZone = model.base.plan.reporting[0]?.timeZone ?? 'UTC';
  const viewOn = (date: CivilDate): View => ({ ...model.on(date), registry: model.registry, date });
  const today = viewOn(asOf ?? lastDayInForce(model.registry, wallClock(host.now(), timeZone).date));
  const subject = findSubject(today, id?.normalize('NFC'));
  const view = asOf === undefined ? viewOn(dayOf(subject, today.date)) : today;
  if (subject === undefined) {
    const suggestion = nearest(id ?? '', knownIds(today));
    throw new UserError({
      code: 'id/unknown',
      args: { id: id ?? '', ...(suggestion !== undefined && { suggestion }) },
    });
  }
  const { stdout } = host;
  const context = { view, words: words.show, style: styleOf(stdout), columns: stdout.columns };
  stdout.write(options.json === true ? jsonSubject(subject, view) : prettySubject(subject, context));
  return ExitCode.ok;
}
