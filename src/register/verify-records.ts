import { at, atStart } from '../findings/place.ts';
import { parseInstant } from '../model/instant.ts';
import { arrivalPath, receiptPath } from '../workspace/layout.ts';
import { circleIn } from './chain.ts';
import { clockTolerance, dayIn, fallbackZone, isRecordedFirst } from './clock.ts';
import type { RegisterFacts, RegisterFinding } from './facts.ts';
import type { RegisterRecord } from './records.ts';

type Zones = RegisterFacts['zones'];

/** An arrival came before anybody knew of which cycle it is, so the zone of any will do. */
function zonesOf({ kind, cycle }: RegisterRecord, zones: Zones): readonly string[] {
  const own = kind === 'receipt' && cycle !== undefined ? zones.get(cycle) : undefined;
  const all = own === undefined ? [...new Set(zones.values())] : [own];
  return all.length === 0 ? [fallbackZone] : all;
}

function* nameFaults(record: RegisterRecord, zones: readonly string[]): Generator<RegisterFinding> {
  const { path, id, sha256, receivedAt } = record;
  if (sha256 === undefined) return;
  const own = id.slice(0, 'YYYY-MM-DD'.length);
  const days = receivedAt === undefined ? [own] : zones.map(zone => dayIn(receivedAt, zone));
  const [day = own] = days;
  if (days.some(one => id === `${one}-${sha256}`)) return;
  yield { code: 'register/record-name', place: atStart(path), args: { expected: `${day}-${sha256}.yaml` } };
}

/** Where a record with this name and content lies. */
function expectedPath({ kind, id, unit, period }: RegisterRecord): string | undefined {
  if (kind === 'arrival') return arrivalPath(id.slice(0, 'YYYY'.length), id);
  return unit === undefined || period === undefined ? undefined : receiptPath(period, unit, id);
}

function* placeFaults(record: RegisterRecord): Generator<RegisterFinding> {
  const expected = expectedPath(record);
  if (expected !== undefined && expected !== record.path)
    yield {
      code: 'register/folder',
      place: atStart(record.path),
      args: { expected: expected.slice(0, expected.lastIndexOf('/') + 1) },
    };
}

/** What one record shows by itself: its name, its folder, its two moments. */
export function* recordFaults(record: RegisterRecord, cycles: Zones): Generator<RegisterFinding> {
  const { path, receivedAt, recordedAt, isRead } = record;
  if (!isRead) yield { code: 'register/unreadable', place: atStart(path), args: {} };
  const zones = zonesOf(record, cycles);
  yield* nameFaults(record, zones);
  yield* placeFaults(record);
  if (receivedAt === undefined || recordedAt === undefined) return;
  if (zones.every(zone => isRecordedFirst(receivedAt, recordedAt, zone)))
    yield { code: 'register/recorded-first', place: at(path, ['recordedAt']), args: { receivedAt, recordedAt } };
}

type ById = ReadonlyMap<string, RegisterRecord>;

/** A receipt speaks of files that came with the arrival it judges, or in the message or archive that held them. */
function* arrivalFaults({ path, arrival, originals }: RegisterRecord, byId: ById): Generator<RegisterFinding> {
  if (arrival === undefined) return;
  const judged = byId.get(arrival);
  if (judged?.kind !== 'arrival') {
    yield { code: 'register/unknown-arrival', place: at(path, ['arrival']), args: { id: arrival } };
    return;
  }
  const container = judged.container === undefined ? undefined : byId.get(judged.container);
  const came = new Set([...judged.originals, ...(container?.originals ?? [])].map(({ sha256 }) => sha256));
  for (const [index, { name, sha256 }] of originals.entries())
    if (!came.has(sha256))
      yield { code: 'register/not-in-arrival', place: at(path, ['originals', index]), args: { name, arrival } };
}

function* revisionFaults(record: RegisterRecord, byId: ById): Generator<RegisterFinding> {
  const { path, revisionOf: id } = record;
  if (id === undefined) return;
  const revised = byId.get(id);
  const place = at(path, ['revisionOf']);
  if (revised?.kind !== 'receipt') yield { code: 'register/revision', place, args: { id, problem: 'absent' } };
  else if (revised.unit !== record.unit || revised.period !== record.period)
    yield { code: 'register/revision', place, args: { id, problem: 'other-unit' } };
}

/** The clock of the register never goes back; where it does, parents and not clocks say what came first. */
function* parentFaults({ path, parents, recordedAt }: RegisterRecord, byId: ById): Generator<RegisterFinding> {
  const recorded = recordedAt === undefined ? undefined : parseInstant(recordedAt);
  for (const [index, id] of parents.entries()) {
    const parent = byId.get(id);
    if (parent === undefined) {
      yield { code: 'register/unknown-parent', place: at(path, ['parents', index]), args: { id } };
      continue;
    }
    const before = parent.recordedAt === undefined ? undefined : parseInstant(parent.recordedAt);
    if (recordedAt === undefined || recorded === undefined || before === undefined) continue;
    if (recorded + clockTolerance < before)
      yield {
        code: 'register/clock-back',
        place: at(path, ['recordedAt']),
        args: { recordedAt, parent: id, parentRecordedAt: parent.recordedAt ?? '' },
      };
  }
}

/** What a record says of other records: that they are there, and that they fit. */
export function* linkFaults(records: readonly RegisterRecord[]): Generator<RegisterFinding> {
  const byId: ById = new Map(records.map(record => [record.id, record]));
  for (const record of records) {
    yield* parentFaults(record, byId);
    yield* arrivalFaults(record, byId);
    yield* revisionFaults(record, byId);
    const { container, path } = record;
    if (container !== undefined && byId.get(container)?.kind !== 'arrival')
      yield { code: 'register/unknown-arrival', place: at(path, ['container']), args: { id: container } };
  }
  const turning = circleIn(records);
  if (turning !== undefined)
    yield { code: 'register/circle', place: at(turning.path, ['parents']), args: { id: turning.id } };
}
