import {
  addresseeOfList,
  attachedTo,
  bodyOf,
  closing,
  listRemark,
  listTitle,
  subject,
} from '../messages/vi/letter-reminder.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Deadline } from '../model/deadline.ts';
import type { Plan } from '../model/documents.ts';
import type { PeriodId } from '../model/period.ts';
import type { ReminderTiming, SentReminder } from '../model/reminder.ts';
import type { Submission } from '../model/submission.ts';
import { asParagraphs } from '../office/paragraphs.ts';
import type { Fields, Filling } from '../office/template-fields.ts';
import { formatDate } from '../text/vietnamese.ts';
import { type LetterHead, letterFields, letterValues, paragraphs } from './letter-head.ts';
import type { Route } from './route.ts';

/** A unit that is reminded, and all that the letter says of it. */
export interface ReminderAddressee {
  readonly unit: string;
  readonly name: string;
  /** Clauses of the plan that oblige or ask it to report. */
  readonly basis: readonly string[];
  readonly deadline: Deadline;
  readonly route?: Route;
  /** Letters that it has got before, the first one first; days are those of the office. */
  readonly previous: readonly PreviousReminder[];
}

export interface PreviousReminder {
  readonly day: CivilDate;
  readonly timing: ReminderTiming;
  readonly document?: NonNullable<SentReminder['document']>;
}

/** One letter that reminds units which stand alike: all before their deadline, on its last day or after it. */
export interface ReminderLetter extends LetterHead {
  readonly plan: Pick<Plan, 'title' | 'shortTitle' | 'issued' | 'issuer'>;
  readonly period: PeriodId;
  readonly class: Submission['class'];
  readonly timing: ReminderTiming;
  /** The day of the office up to which nothing had come. */
  readonly asOf: CivilDate;
  /** In protocol order; at least one. */
  readonly addressees: readonly ReminderAddressee[];
}

/** More than these would push the text of the letter off its first page. */
const mostInHead = 5;

export const reminderFields = {
  ...letterFields,
  body: paragraphs,
  hasList: 'flag',
  listTitle: 'text',
  attachedTo: 'text',
  list: [{ number: 'text', unit: 'text', deadline: 'text', remark: 'text' }],
} as const satisfies Fields;

/** Units that are too many for the head, or whose dates differ, are named in a list behind the letter. */
export const hasList = ({ addressees }: ReminderLetter): boolean =>
  addressees.length > mostInHead || new Set(addressees.map(({ deadline }) => deadline.lastDay)).size > 1;

/** The reminder as its template prints it. */
export function reminderLetter(letter: ReminderLetter): Filling<typeof reminderFields> {
  const { addressees, plan, sender } = letter;
  const isListed = hasList(letter);
  const about = subject(letter);
  return {
    fields: reminderFields,
    title: about,
    author: sender.name,
    day: letter.day,
    values: {
      ...letterValues(letter, {
        subject: about,
        addressees: isListed ? [addresseeOfList] : addressees.map(({ name }) => name),
        informed: sender.superior === undefined ? [] : [`${plan.issuer.name} (để báo cáo)`],
        closing: closing(letter),
      }),
      body: asParagraphs(bodyOf(letter, isListed)),
      hasList: isListed,
      listTitle: listTitle(letter),
      attachedTo: attachedTo(letter),
      list: isListed
        ? addressees.map((addressee, index) => ({
            number: String(index + 1),
            unit: addressee.name,
            deadline: formatDate(addressee.deadline.lastDay),
            remark: listRemark(addressee, letter),
          }))
        : [],
    },
  };
}
