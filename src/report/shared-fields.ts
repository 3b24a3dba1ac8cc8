import type { Fields } from '../office/template-fields.ts';

export const paragraphs = [{ text: 'text' }] as const satisfies readonly [Fields];

/** A text under the names of the units that gave it. */
const attributed = [{ units: 'text', text: 'text' }] as const satisfies readonly [Fields];

export const opinionGroups = [{ heading: 'text', items: attributed }] as const satisfies readonly [Fields];

export const charts = [{ picture: 'picture', caption: 'text' }] as const satisfies readonly [Fields];

/** Head of a report of the province, as Nghị định 30/2020/NĐ-CP has it. */
export const headFields = {
  banners: paragraphs,
  superior: paragraphs,
  issuer: paragraphs,
  issuerRule: 'text',
  documentNumber: 'text',
  placeAndDate: 'text',
  subject: 'text',
  subjectRule: 'text',
  oneAddressee: 'flag',
  addressee: 'text',
  severalAddressees: 'flag',
  addressees: paragraphs,
  legalBasis: paragraphs,
  introduction: paragraphs,
  lead: 'text',
} as const satisfies Fields;

/** Its foot, and the line that ties an appendix to it. */
export const footFields = {
  closing: 'text',
  recipients: paragraphs,
  signer: paragraphs,
  attachedTo: 'text',
} as const satisfies Fields;
