import { at } from '../findings/place.ts';
import { isCivilDate } from '../model/civil-date.ts';
import { parseInstant } from '../model/instant.ts';
import { toMoment } from '../model/submission.ts';
import type { WholeCheckpoint } from './checkpoints.ts';
import { zoneOf } from './clock.ts';
import type { RegisterFacts, RegisterFinding } from './facts.ts';
import type { RegisterRecord } from './records.ts';

/** A checkpoint with its names made quick to look up. */
interface Known {
  readonly name: string;
  readonly made: string;
  readonly instant: number;
  readonly records: ReadonlySet<string>;
  readonly accepted: ReadonlySet<string>;
  readonly reason: string;
}

const knownOf = ({ name, value }: WholeCheckpoint): Known => ({
  name,
  made: value.at,
  instant: parseInstant(value.at) ?? 0,
  records: new Set(value.records),
  accepted: new Set(value.accepted),
  reason: value.reason ?? '',
});

const isMoment = (text: string | undefined): text is string =>
  text !== undefined && (parseInstant(text) !== undefined || isCivilDate(text));

/** When a record says that it was made; one that does not say it gains nothing by that, and counts as made when its file came. */
const datedOf = ({ id, recordedAt, receivedAt }: RegisterRecord): string =>
  [recordedAt, receivedAt].find(isMoment) ?? id.slice(0, 'YYYY-MM-DD'.length);

/**
 * Records that are older, by their own word, than a checkpoint which lacks them: put in with an earlier date, or merged late
 * from another computer. The files alone cannot tell which, so it stays an error until an officer vouches for the record in a
 * checkpoint made after the last one that lacks it; from then on it is told, with the reason.
 */
export function* insertedRecords(
  checkpoints: readonly WholeCheckpoint[],
  { records, zones }: Pick<RegisterFacts, 'records' | 'zones'>,
): Generator<RegisterFinding> {
  const known = checkpoints.map(knownOf);
  const timeZone = zoneOf(zones);
  for (const record of records) {
    const { id, path } = record;
    const recordedAt = datedOf(record);
    const { instant } = toMoment(recordedAt, timeZone);
    const lacks = (checkpoint: Known): boolean => instant < checkpoint.instant && !checkpoint.records.has(id);
    const without = known.find(lacks);
    if (without === undefined) continue;
    const place = at(path, ['recordedAt']);
    const accepting = known.slice(known.findLastIndex(lacks) + 1).find(({ accepted }) => accepted.has(id));
    if (accepting === undefined) {
      const args = { id, recordedAt, checkpoint: without.name, at: without.made };
      yield { code: 'register/inserted-later', place, args };
    } else {
      const args = { recordedAt, checkpoint: without.name, accepted: accepting.name, reason: accepting.reason };
      yield { code: 'register/insertion-accepted', place, args };
    }
  }
}
