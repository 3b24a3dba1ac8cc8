import {
  addresseeOfList,
  attachedTo,
  bodyOf,
  closing,
  listRemark,
  listTitle,
  subject,
} from '../messages/vi/letter-reminder.ts';
import { asParagraphs } from '../office/paragraphs.ts';
import type { Fields, Filling } from '../office/template-fields.ts';
import { formatDate } from '../text/vietnamese.ts';
import { letterFields, letterValues, paragraphs } from './letter-head.ts';
import type { ReminderLetter } from './reminder-facts.ts';

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
