import type { Outcome, OutcomeKind, OutcomeOf } from './outcome.ts';
import type { OutcomeCounts } from './words.ts';

/** What the files of one run came to; containers that were opened are counted by their contents. */
export function countsOf(outcomes: readonly Outcome[]): OutcomeCounts {
  const judged = (outcome: OutcomeOf<'judged'>['judgement']['outcome']): number =>
    outcomes.filter(one => one.kind === 'judged' && one.judgement.outcome === outcome).length;
  const of = (kind: OutcomeKind): number => outcomes.filter(one => one.kind === kind).length;
  return {
    files: outcomes.filter(({ kind }) => kind !== 'opened').length,
    accepted: judged('accepted'),
    withRemarks: judged('accepted-with-remarks'),
    returned: judged('returned'),
    unread: judged('unread') + of('unopened'),
    unclear: of('unclear'),
    waiting: of('waiting'),
    known: of('known'),
    refused: of('refused'),
  };
}
