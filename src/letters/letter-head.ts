import { archive, asAbove, letterNumber, letterPlaceAndDate } from '../messages/vi/letter-head.ts';
import { signerLines } from '../messages/vi/report-cover.ts';
import { banners, capitals } from '../messages/vi/report-document.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { asParagraphs, itemised } from '../office/paragraphs.ts';
import { headRules, ruleBelow } from '../office/ruled-line.ts';
import type { Fields, Values } from '../office/template-fields.ts';
import type { Sender } from './sender.ts';

export const paragraphs = [{ text: 'text' }] as const satisfies readonly [Fields];

/** What stands at the head and the foot of every document of the sender. */
export const headFields = {
  banners: paragraphs,
  hasSuperior: 'flag',
  superior: 'text',
  issuer: 'text',
  issuerRule: 'text',
  placeAndDate: 'text',
  subject: 'text',
  recipients: paragraphs,
  signer: paragraphs,
} as const satisfies Fields;

/** The head and the foot of a công văn. */
export const letterFields = {
  ...headFields,
  documentNumber: 'text',
  oneAddressee: 'flag',
  addressee: 'text',
  severalAddressees: 'flag',
  addressees: paragraphs,
  closing: 'text',
} as const satisfies Fields;

/** Who writes, and when. Without number and date the clerk who registers the letter writes them in. */
export interface LetterHead {
  readonly sender: Sender;
  /** The day of the office on which the letter is made. */
  readonly day: CivilDate;
  readonly date?: CivilDate;
  readonly number?: string;
  readonly illustrative: boolean;
}

interface HeadTexts {
  readonly subject: string;
  readonly recipients: readonly string[];
  readonly signer?: readonly string[];
}

export function headValues(head: LetterHead, { subject, recipients, signer }: HeadTexts): Values<typeof headFields> {
  const { sender, illustrative, day, date } = head;
  return {
    banners: asParagraphs(illustrative ? [banners.illustrative] : []),
    hasSuperior: sender.superior !== undefined,
    superior: capitals(sender.superior ?? ''),
    issuer: capitals(sender.name),
    issuerRule: ruleBelow([capitals(sender.name)], headRules.issuer),
    placeAndDate: letterPlaceAndDate(sender, day, date),
    subject,
    recipients: asParagraphs(recipients),
    signer: asParagraphs(signer ?? signerLines(sender)),
  };
}

interface LetterTexts {
  readonly subject: string;
  readonly addressees: readonly string[];
  /** Who gets the letter besides the addressees. */
  readonly informed: readonly string[];
  readonly closing: string;
}

export function letterValues(
  head: LetterHead,
  { subject, addressees, informed, closing }: LetterTexts,
): Values<typeof letterFields> {
  return {
    ...headValues(head, { subject, recipients: [asAbove, ...informed.map(name => `- ${name};`), archive] }),
    documentNumber: letterNumber(head.sender, head.number),
    oneAddressee: addressees.length === 1,
    addressee: addressees[0] ?? '',
    severalAddressees: addressees.length > 1,
    addressees: itemised(addressees),
    closing,
  };
}
