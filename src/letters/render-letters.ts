import { renderWord } from '../office/word.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import { acknowledgementDocument } from './acknowledgement-document.ts';
import type { ReminderLetter } from './reminder-facts.ts';
import { reminderLetter } from './reminder-letter.ts';
import type { ReturnLetter } from './return-facts.ts';
import { returnLetter } from './return-letter.ts';

/** Equal letters give equal bytes; throws a `TemplateError` for a template that cannot be filled. */
export const renderReminderLetter = (template: Uint8Array, letter: ReminderLetter): Uint8Array =>
  renderWord(template, reminderLetter(letter));

/** Equal letters give equal bytes; throws a `TemplateError` for a template that cannot be filled. */
export const renderReturnLetter = (template: Uint8Array, letter: ReturnLetter): Uint8Array =>
  renderWord(template, returnLetter(letter));

/** Equal receipts give equal bytes; throws a `TemplateError` for a template that cannot be filled. */
export const renderAcknowledgement = (template: Uint8Array, acknowledgement: Acknowledgement): Uint8Array =>
  renderWord(template, acknowledgementDocument(acknowledgement));
