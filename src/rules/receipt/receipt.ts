import { at, atStart } from '../../findings/place.ts';
import { parseInstant, wallClock } from '../../model/instant.ts';
import { toPeriodId } from '../../model/period.ts';
import { fallbackZone, isRecordedFirst } from '../../register/clock.ts';
import type { LoadedDocument } from '../../workspace/document.ts';
import { present } from '../present.ts';
import type { Reference } from '../reference.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';
import { unknown } from '../unknown.ts';

/** A receipt is named by its day and the hash of its bytes, so that a change after the fact shows. */
export const receiptName: DocumentRule<'receipt'> = function* (
  { file, location, value, hashes },
  { model },
): Generator<RuleFinding> {
  const zone = model?.plan.reporting.find(({ id }) => id === value.cycle)?.timeZone;
  const instant = value.receivedAt === undefined ? undefined : parseInstant(value.receivedAt);
  const day =
    instant === undefined || zone === undefined ? value.receivedAt?.slice(0, 10) : wallClock(instant, zone).date;
  if (day === undefined) return;
  const expected = `${day}-${hashes[0]}`;
  if (location.name !== expected)
    yield { code: 'receipt/name-hash', place: atStart(file), args: { expected: `${expected}.yaml` } };
};

/** A receipt lies in the folder of its period and unit, and the unit is one that was asked. */
export const receiptIdentity: DocumentRule<'receipt'> = function* (
  { file, location, value },
  reference,
): Generator<RuleFinding> {
  const { unit } = value;
  yield* unknown('ref/unknown-unit', { id: unit, file, path: ['unit'] }, reference.known.units);
  if (unit === undefined || value.period === undefined || !reference.known.units.has(unit)) return;
  const period = toPeriodId(value.period);
  if (location.unit !== unit || location.period !== period)
    yield { code: 'receipt/folder', place: atStart(file), args: { expected: `receipts/${period}/${unit}/` } };
  if (reference.rosterUnits.get(period)?.has(unit) === false)
    yield { code: 'receipt/not-on-roster', place: at(file, ['unit']), args: { unit, period } };
};

/** Nothing is recorded before it came. */
export const recordedAfterReceipt: DocumentRule<'receipt'> = function* (
  { file, value },
  { model },
): Generator<RuleFinding> {
  const { receivedAt, recordedAt } = value;
  if (receivedAt === undefined || recordedAt === undefined) return;
  const zone = model?.plan.reporting.find(({ id }) => id === value.cycle)?.timeZone ?? fallbackZone;
  if (isRecordedFirst(receivedAt, recordedAt, zone))
    yield { code: 'receipt/recorded-first', place: at(file, ['recordedAt']), args: { receivedAt, recordedAt } };
};

/** The files that a receipt or an arrival speaks of are kept. */
export function* originalsKept(
  { file, value }: LoadedDocument<'receipt'> | LoadedDocument<'arrival'>,
  { originals }: Reference,
): Generator<RuleFinding> {
  for (const [index, { name, sha256 }] of present(value.originals))
    if (name !== undefined && sha256 !== undefined && !originals.has(sha256))
      yield { code: 'ref/missing-original', place: at(file, ['originals', index, 'sha256']), args: { name, sha256 } };
}
