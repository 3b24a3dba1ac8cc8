import { UserError } from '../failure.ts';
import { isCivilDate } from '../model/civil-date.ts';
import type { RosterDue } from '../model/documents.ts';
import type { GrantingDocument } from '../roster/grants.ts';
import type { PeriodOptions } from './period-options.ts';
import { textOption } from './text-option.ts';
import type { WaitOption } from './writing.ts';

export interface DocumentOptions extends PeriodOptions, WaitOption {
  readonly document: string;
  readonly documentDate?: string;
  readonly documentIssuer?: string;
  readonly documentTitle?: string;
}

export interface DueOptions extends DocumentOptions {
  readonly before?: string;
  readonly by?: string;
}

export interface ReasonOptions extends DocumentOptions {
  readonly reason?: string;
}

const longest = { number: 60, issuer: 500, title: 2000, reason: 2000 };

function dayOption(option: string, value: string): string {
  if (!isCivilDate(value)) throw new UserError({ code: 'option/date', args: { option, value } });
  return value;
}

/** The document that grants something: its number, and what else is known of it. */
export function documentOf(options: DocumentOptions): GrantingDocument {
  const { document, documentDate, documentIssuer, documentTitle } = options;
  return {
    number: textOption('--document', document, longest.number),
    ...(documentDate !== undefined && { date: dayOption('--document-date', documentDate) }),
    ...(documentIssuer !== undefined && { issuer: textOption('--document-issuer', documentIssuer, longest.issuer) }),
    ...(documentTitle !== undefined && { title: textOption('--document-title', documentTitle, longest.title) }),
  };
}

export const reasonOf = (reason: string): string => textOption('--reason', reason, longest.reason);

/** "trước ngày" and "chậm nhất ngày" are different dates; the document says one of them. */
export function dueOf(options: DueOptions): RosterDue {
  const { before, by } = options;
  if (before !== undefined && by !== undefined)
    throw new UserError({ code: 'option/conflict', args: { options: ['--before', '--by'] } });
  const document = documentOf(options);
  if (before !== undefined) return { before: dayOption('--before', before), document };
  if (by !== undefined) return { by: dayOption('--by', by), document };
  throw new UserError({ code: 'option/one-needed', args: { options: ['--before', '--by'] } });
}
