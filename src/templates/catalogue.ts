import type { Fields } from '../office/template-fields.ts';

/** One kind of document that a template makes. */
export interface TemplateEntry {
  /** In `templates/`. */
  readonly file: `${string}.docx` | `${string}.xlsx`;
  /** Every tag that the template may use; loaded when they are needed. */
  readonly fields: () => Promise<Fields>;
  /** Fields that the shipped template does without: a template is not told that it lacks them. */
  readonly spare?: readonly string[];
}

/**
 * Every document that is made from a template, by its kind. A new one is an entry here: the compiler then asks for its title and
 * for the meaning of each of its fields in both languages.
 */
export const catalogue = {
  report: {
    file: 'bao-cao.docx',
    fields: async () => (await import('../report/word-fields.ts')).wordFields,
  },
  'ministry-report': {
    file: 'bao-cao-bo.docx',
    fields: async () => (await import('../report/word-fields.ts')).wordFields,
    spare: [
      ...['proposalsText', 'hasAttention', 'attentionAppendix', 'hasMissing', 'missing', 'hasLate', 'late'],
      ...['hasSentBack', 'sentBack', 'asOf'],
    ],
  },
  'mid-term-review': {
    file: 'so-ket.docx',
    fields: async () => (await import('../review/word-fields.ts')).reviewFields,
  },
  'final-review': {
    file: 'tong-ket.docx',
    fields: async () => (await import('../review/word-fields.ts')).reviewFields,
  },
  workbook: {
    file: 'bao-cao.xlsx',
    fields: async () => (await import('../report/workbook-fields.ts')).workbookFields,
    spare: ['groups.requested'],
  },
  'review-workbook': {
    file: 'tong-hop-nhieu-nam.xlsx',
    fields: async () => (await import('../review/workbook-fields.ts')).reviewWorkbookFields,
    spare: ['outputs.coverage'],
  },
  reminder: {
    file: 'cong-van-don-doc.docx',
    fields: async () => (await import('../letters/reminder-letter.ts')).reminderFields,
  },
  return: {
    file: 'cong-van-tra-lai.docx',
    fields: async () => (await import('../letters/return-letter.ts')).returnFields,
  },
  acknowledgement: {
    file: 'giay-xac-nhan.docx',
    fields: async () => (await import('../letters/acknowledgement-document.ts')).acknowledgementFields,
  },
} as const satisfies Readonly<Record<string, TemplateEntry>>;

export type TemplateKind = keyof typeof catalogue;

/** In the order in which they are listed. */
export const templateKinds = Object.keys(catalogue) as readonly TemplateKind[];

export type TemplateFormat = 'docx' | 'xlsx';

export const formatOf = (kind: TemplateKind): TemplateFormat =>
  catalogue[kind].file.endsWith('.xlsx') ? 'xlsx' : 'docx';
