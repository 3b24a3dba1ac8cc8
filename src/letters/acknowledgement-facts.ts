import type { Acknowledgement } from './acknowledgement.ts';
import type { AcknowledgementWords, ReceiptLabel } from './words.ts';

export interface AcknowledgedFact {
  readonly label: string;
  readonly value: string;
}

/** What the office confirms, line by line; what is not known has no line. */
export function acknowledgedFacts(
  acknowledgement: Acknowledgement,
  words: AcknowledgementWords,
): readonly AcknowledgedFact[] {
  const { unit, document, evidence, receivedAt, channel, deadline, outcome, admissible } = acknowledgement;
  const isNumber = evidence?.kind === 'document-number';
  const reference = evidence?.reference;
  const values: Readonly<Record<ReceiptLabel, string | undefined>> = {
    unit: unit.name,
    document: document && words.document(document),
    receivedAt: words.time(receivedAt),
    channel: words.channels[channel],
    registerNumber: isNumber ? reference : undefined,
    evidence:
      evidence === undefined || isNumber
        ? undefined
        : [words.evidence[evidence.kind], reference].filter(text => text !== undefined).join(': '),
    deadline: words.deadline(deadline),
    state: words.state(acknowledgement),
    outcome: words.outcomes[outcome] + (admissible ? '' : words.notAdmissible),
    receipt: acknowledgement.receipt,
    recordedBy: words.recordedBy(acknowledgement.recordedBy, acknowledgement.recordedAt),
  };
  return (Object.keys(values) as ReceiptLabel[]).flatMap(label => {
    const value = values[label];
    return value === undefined ? [] : [{ label: words.labels[label], value }];
  });
}
