import type { Severity } from '../../findings/severity.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { CellMark, ListColumn, ListText, Marking } from './marking.ts';

/** A finding about a form, in words. */
export interface ReturnFinding {
  /** Absent for what concerns the file as a whole. */
  readonly sheet?: string;
  readonly cell?: string;
  /** What stands in the cell, as the unit sees it. */
  readonly value?: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix?: string;
}

/** What is returned, to whom, by whom, and until when the correction is asked for. */
export interface ReturnSubject {
  readonly unit: string;
  /** The report and its period in words, such as `Báo cáo hằng năm, năm 2024`. */
  readonly report: string;
  /** The office that returns it; also the author of the comments. */
  readonly office: string;
  readonly day: CivilDate;
  readonly correctBy?: CivilDate;
  /** A rehearsal: the list says so in its first line and on every page. */
  readonly illustrative?: boolean;
}

type ColumnName = 'number' | 'sheet' | 'cell' | 'value' | 'message' | 'fix' | 'severity';

export interface ReturnListWords {
  readonly sheetName: string;
  readonly title: string;
  readonly illustrative: string;
  /** First line of each comment. */
  readonly heading: (office: string, day: CivilDate) => string;
  readonly lines: (
    subject: ReturnSubject & { readonly errors: number; readonly warnings: number },
  ) => readonly string[];
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly wholeFile: string;
  /** The remedy below the message in a comment. */
  readonly fix: (text: string) => string;
}

const columns: readonly (Omit<ListColumn, 'title'> & { readonly name: ColumnName })[] = [
  { name: 'number', width: 6, centred: true },
  { name: 'sheet', width: 18 },
  { name: 'cell', width: 8, centred: true },
  { name: 'value', width: 24 },
  { name: 'message', width: 42 },
  { name: 'fix', width: 38 },
  { name: 'severity', width: 12, centred: true },
];

const capitalized = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

function rowOf(finding: ReturnFinding, index: number, words: ReturnListWords): readonly ListText[] {
  const { sheet, cell, value = '', severity, message, fix = '' } = finding;
  const place: ListText = sheet === undefined || cell === undefined ? '' : { text: cell, link: { sheet, cell } };
  const texts: Readonly<Record<ColumnName, ListText>> = {
    number: String(index + 1),
    sheet: sheet ?? words.wholeFile,
    cell: place,
    value,
    message,
    fix: capitalized(fix),
    severity: words.severities[severity],
  };
  return columns.map(({ name }) => texts[name]);
}

const marksOf = (findings: readonly ReturnFinding[], words: ReturnListWords): readonly CellMark[] =>
  findings.flatMap(({ sheet, cell, severity, message, fix }) => {
    if (sheet === undefined || cell === undefined) return [];
    return [{ sheet, cell, severity, comment: fix === undefined ? message : `${message}\n${words.fix(fix)}` }];
  });

/** Findings about a unit's form as marks of its cells and a list; errors first, else in the order in which they were found. */
export function returnMarking(
  findings: readonly ReturnFinding[],
  subject: ReturnSubject,
  words: ReturnListWords,
): Marking {
  const of = (severity: Severity): readonly ReturnFinding[] =>
    findings.filter(finding => finding.severity === severity);
  const [errors, warnings] = [of('error'), of('warning')];
  const isIllustrative = subject.illustrative === true;
  return {
    author: subject.office,
    heading: words.heading(subject.office, subject.day),
    marks: marksOf(findings, words),
    list: {
      sheetName: words.sheetName,
      title: words.title,
      ...(isIllustrative && { banner: words.illustrative }),
      lines: [
        ...(isIllustrative ? [words.illustrative] : []),
        ...words.lines({ ...subject, errors: errors.length, warnings: warnings.length }),
      ],
      columns: columns.map(({ name, ...column }) => ({ ...column, title: words.columns[name] })),
      rows: [...errors, ...warnings].map((finding, index) => rowOf(finding, index, words)),
    },
  };
}
