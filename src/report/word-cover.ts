import {
  attachedTo,
  documentNumber,
  issuingBody,
  legalBasis,
  placeAndDate,
  planCitation,
  recipients,
  signerLines,
} from '../messages/vi/report-cover.ts';
import { capitals } from '../messages/vi/report-document.ts';
import { asParagraphs, itemised, paragraphsOf } from '../office/paragraphs.ts';
import { headRules, ruleBelow } from '../office/ruled-line.ts';
import type { Values } from '../office/template-fields.ts';
import type { ConsolidatedReport } from './consolidate.ts';
import type { WordFields } from './word-fields.ts';

type CoverValues = Pick<
  Values<WordFields>,
  | 'superior'
  | 'issuer'
  | 'issuerRule'
  | 'documentNumber'
  | 'placeAndDate'
  | 'subject'
  | 'subjectRule'
  | 'oneAddressee'
  | 'addressee'
  | 'severalAddressees'
  | 'addressees'
  | 'legalBasis'
  | 'recipients'
  | 'signer'
  | 'attachedTo'
>;

/** Head and foot, of the report of a period as of a review. */
export function coverValues(
  { cover, asOf, date }: Pick<ConsolidatedReport, 'cover' | 'asOf' | 'date'>,
  subject: string,
): CoverValues {
  const { signatory, addressees } = cover;
  const issuer = paragraphsOf(issuingBody(signatory.name));
  return {
    superior: asParagraphs([capitals(signatory.superior ?? '')]),
    issuer,
    issuerRule: ruleBelow(
      issuer.map(({ text }) => text),
      headRules.issuer,
    ),
    documentNumber: documentNumber(cover),
    placeAndDate: placeAndDate(cover, asOf, date),
    subject,
    subjectRule: ruleBelow([subject], headRules.subject),
    oneAddressee: addressees.length === 1,
    addressee: addressees[0] ?? '',
    severalAddressees: addressees.length > 1,
    addressees: itemised(addressees),
    legalBasis: asParagraphs([planCitation(cover), ...legalBasis(cover)]),
    recipients: asParagraphs(recipients(cover)),
    signer: asParagraphs(signerLines(signatory)),
    attachedTo: attachedTo(cover, asOf, date),
  };
}
