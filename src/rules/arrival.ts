import { at, atStart } from '../findings/place.ts';
import { toPeriodId, yearOf } from '../model/period.ts';
import { dayIn, fallbackZone, isRecordedFirst } from '../register/clock.ts';
import { arrivalPath } from '../workspace/layout.ts';
import type { Reference } from './reference.ts';
import type { DocumentRule, RuleFinding } from './rule.ts';
import { unknown } from './unknown.ts';

/** An arrival is recorded before anybody knows of which cycle it is, so the zone of any of them will do. */
const zonesOf = ({ model }: Reference): readonly string[] =>
  model === undefined ? [fallbackZone] : model.plan.reporting.map(({ timeZone }) => timeZone);

/** An arrival is named by its day and the hash of its bytes, and lies in the folder of its year. */
export const arrivalName: DocumentRule<'arrival'> = function* (
  { file, location, value, hashes },
  reference,
): Generator<RuleFinding> {
  const { receivedAt } = value;
  const [hash] = hashes;
  if (receivedAt === undefined || hash === undefined) return;
  const names = zonesOf(reference).map(zone => `${dayIn(receivedAt, zone)}-${hash}`);
  const { name } = location;
  if (!names.includes(name))
    yield { code: 'register/record-name', place: atStart(file), args: { expected: `${names[0]}.yaml` } };
  else if (file !== arrivalPath(name.slice(0, 'YYYY'.length), name))
    yield {
      code: 'register/folder',
      place: atStart(file),
      args: { expected: `arrivals/${name.slice(0, 'YYYY'.length)}/` },
    };
};

/** Nothing is recorded before it came. */
export const arrivalRecordedFirst: DocumentRule<'arrival'> = function* (
  { file, value },
  reference,
): Generator<RuleFinding> {
  const { receivedAt, recordedAt } = value;
  if (receivedAt === undefined || recordedAt === undefined) return;
  if (zonesOf(reference).every(zone => isRecordedFirst(receivedAt, recordedAt, zone)))
    yield { code: 'register/recorded-first', place: at(file, ['recordedAt']), args: { receivedAt, recordedAt } };
};

/** Whoever recorded it named a unit and a period that the plan has. */
export const arrivalSaid: DocumentRule<'arrival'> = function* (
  { file, value: { said } },
  { known, plan },
): Generator<RuleFinding> {
  yield* unknown('ref/unknown-unit', { id: said?.unit, file, path: ['said', 'unit'] }, known.units);
  const { from, to } = plan?.value.period ?? {};
  if (said?.period === undefined || from === undefined || to === undefined) return;
  const period = toPeriodId(said.period);
  if (yearOf(period) < from || yearOf(period) > to)
    yield { code: 'period/outside-plan', place: at(file, ['said', 'period']), args: { period, from, to } };
};
