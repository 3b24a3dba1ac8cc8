import type { Paragraph, Run, Section } from './printed-document.ts';

export interface Head {
  /** Absent where nobody stands above who signs. */
  readonly superior?: string;
  /** Line by line. */
  readonly issuer: readonly string[];
}

export type DocumentType = 'report' | 'letter' | 'acknowledgement';

export interface Expected {
  readonly head: Head;
  readonly type: DocumentType;
}

/** What a rule is held against. */
export interface Printed {
  readonly sections: readonly Section[];
  readonly main: Section;
  readonly all: readonly Paragraph[];
  /** Paragraphs of the signed text, those in tables at their places. */
  readonly text: readonly Paragraph[];
  readonly expected: Expected;
}

/** A rule of the decree: its name, and whether the document keeps it. */
export interface Rule {
  readonly name: string;
  readonly for: readonly DocumentType[];
  readonly holds: (printed: Printed) => boolean;
}

export const everywhere = ['report', 'letter', 'acknowledgement'] as const;
export const named = ['report', 'acknowledgement'] as const;

export const between = (value: number, least: number, most: number): boolean => value >= least && value <= most;
export const every = (runs: readonly Run[], test: (run: Run) => boolean): boolean =>
  runs.length > 0 && runs.every(test);
export const sized =
  (least: number, most = least) =>
  (run: Run) =>
    between(run.size, least, most);

/** The tool's own marks of invented data and drafts are no part of the document. */
export const isBanner = ({ style }: Paragraph): boolean => style === 'ReportBanner';

export interface Letters {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly least: number;
  readonly most?: number;
}

/** How all letters of a paragraph are set. */
export const isSet = ({ runs }: Paragraph, { bold = false, italic = false, least, most = least }: Letters): boolean =>
  every(runs, run => run.bold === bold && run.italic === italic && sized(least, most)(run));

export const isCentred = ({ alignment }: Paragraph): boolean => alignment === 'center';
export const isUpperCase = ({ text }: Paragraph): boolean => text === text.toLocaleUpperCase('vi');

export const find = (paragraphs: readonly Paragraph[], text: string): Paragraph | undefined =>
  paragraphs.find(paragraph => paragraph.text === text);

export const after = ({ text: paragraphs }: Printed, paragraph: Paragraph | undefined): Paragraph | undefined =>
  paragraph === undefined ? undefined : paragraphs[paragraphs.indexOf(paragraph) + 1];

/** Headings, and lines that name what stands below them. */
export const isLeading = ({ style, runs }: Paragraph): boolean =>
  /^Heading\d$/.test(style) || (style === 'ReportBody' && runs.length > 0 && runs.every(({ bold }) => bold));

export const isBody = (paragraph: Paragraph): boolean =>
  paragraph.style === 'ReportBody' && !isLeading(paragraph) && !paragraph.hasPicture && paragraph.text !== '';
