import { closing, lead, recorder, sentTo } from '../messages/vi/letter-acknowledgement.ts';
import { archiveOnly } from '../messages/vi/letter-head.ts';
import { receipt as words } from '../messages/vi/receipt-command.ts';
import { headRules, ruleBelow } from '../office/ruled-line.ts';
import type { Fields, Filling } from '../office/template-fields.ts';
import { formatNumber } from '../text/vietnamese.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import { acknowledgedFacts } from './acknowledgement-facts.ts';
import { headFields, headValues } from './letter-head.ts';

export const acknowledgementFields = {
  ...headFields,
  recordedBy: 'text',
  lead: 'text',
  facts: [{ label: 'text', value: 'text' }],
  subjectRule: 'text',
  hasFiles: 'flag',
  filesLead: 'text',
  files: [{ number: 'text', name: 'text', size: 'text', sha256: 'text' }],
  closing: 'text',
} as const satisfies Fields;

/** The acknowledgement as its template prints it, dated by the day on which the receipt was recorded. */
export function acknowledgementDocument(acknowledgement: Acknowledgement): Filling<typeof acknowledgementFields> {
  const { sender, unit, period, planTitle, recordedAt, recordedBy, originals, illustrative } = acknowledgement;
  const { day } = recordedAt;
  const subject = words.subject(unit.name, period);
  return {
    fields: acknowledgementFields,
    title: `${words.title}: ${subject}`,
    author: sender.name,
    day,
    values: {
      ...headValues(
        { sender, day, date: day, illustrative },
        { subject, recipients: [sentTo(unit.name), archiveOnly], signer: recorder },
      ),
      subjectRule: ruleBelow([subject], headRules.subject),
      recordedBy,
      lead: lead(sender.name, planTitle),
      facts: acknowledgedFacts(acknowledgement, words).map(({ label, value }) => ({ label, value })),
      hasFiles: originals.length > 0,
      filesLead: words.files,
      files: originals.map(({ name, size, sha256 }, index) => ({
        number: String(index + 1),
        name,
        size: formatNumber(size),
        sha256,
      })),
      closing: closing(originals.length > 0 ? words.check : ''),
    },
  };
}
