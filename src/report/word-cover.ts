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
import type { Values } from '../office/template-fields.ts';
import type { ConsolidatedReport } from './consolidate.ts';
import type { WordFields } from './word-fields.ts';

type CoverValues = Pick<
  Values<WordFields>,
  | 'superior'
  | 'issuer'
  | 'documentNumber'
  | 'placeAndDate'
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
export function coverValues({ cover, asOf, date }: Pick<ConsolidatedReport, 'cover' | 'asOf' | 'date'>): CoverValues {
  const { signatory, addressees } = cover;
  return {
    superior: asParagraphs([capitals(signatory.superior ?? '')]),
    issuer: paragraphsOf(issuingBody(signatory.name)),
    documentNumber: documentNumber(cover),
    placeAndDate: placeAndDate(cover, asOf, date),
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
