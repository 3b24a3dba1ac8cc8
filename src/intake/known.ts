import { toMoment } from '../model/submission.ts';
import type { UnitRegistry } from '../model/unit-registry.ts';
import type { RegisterRecord } from '../register/records.ts';
import { standingAmong } from '../register/standing.ts';
import type { RegisterBook } from './book.ts';
import type { OutcomeOf } from './outcome.ts';

/** What is known of an arrival whose files were judged before; `saidAt` is the time of receipt that the officer says now. */
export type KnownOf = (name: string, arrival: RegisterRecord, saidAt?: string) => OutcomeOf<'known'> | undefined;

export const knownIn =
  (book: RegisterBook, registry: UnitRegistry, timeZone: string): KnownOf =>
  (name, { id, receivedAt = '' }, saidAt) => {
    const last = standingAmong(book.receiptsFor(id)).at(-1);
    if (last?.unit === undefined || last.outcome === undefined) return undefined;
    const instant = (moment: string): number => toMoment(moment, timeZone).instant;
    return {
      kind: 'known',
      name,
      receivedAt,
      arrival: id,
      unit: last.unit,
      unitName: registry.nameOf(last.unit),
      outcome: last.outcome,
      otherTime: saidAt !== undefined && instant(saidAt) !== instant(receivedAt),
    };
  };
