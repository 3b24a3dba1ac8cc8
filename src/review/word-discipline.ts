import { countOf, noFigure } from '../messages/vi/report-document.ts';
import { classLabels } from '../messages/vi/report-labels.ts';
import { cellText, requestedInYear, requestedText, rowTotal, yearNote } from '../messages/vi/review-discipline.ts';
import { yearHeading } from '../messages/vi/review-results.ts';
import { asParagraphs } from '../office/paragraphs.ts';
import type { Values } from '../office/template-fields.ts';
import { formatNumber } from '../text/vietnamese.ts';
import type { DisciplineRow, DisciplineYear } from './discipline.ts';
import type { Review } from './review.ts';
import type { ReviewFields } from './word-fields.ts';

type All = Values<ReviewFields>;
type Matrix = All['matrices'][number];

/** Years that fit beside each other on a lying page. */
const widest = 5;

/** With its rate only once all are due, as in the report of the year. */
const rated = (part: number, owed: number, notDue: number): string =>
  notDue === 0 ? countOf(part, owed) : `${formatNumber(part)}/${formatNumber(owed)}`;

function yearRow(own: DisciplineYear): All['submissionYears'][number] {
  const { year, required, accepted } = own;
  const known = required !== undefined;
  const notDue = required?.notDue ?? 0;
  const owed = known ? required.expected + required.notDue : 0;
  const told = (text: () => string): string => (known ? text() : noFigure);
  return {
    year: String(year),
    owed: told(() => formatNumber(owed)),
    received: told(() => rated(required?.received ?? 0, owed, notDue)),
    onTime: told(() => rated(required?.onTime ?? 0, owed, notDue)),
    late: told(() => formatNumber(required?.late ?? 0)),
    missing: told(() => formatNumber(required?.missing ?? 0)),
    exempt: told(() => formatNumber(required?.exempt ?? 0)),
    accepted: told(() => formatNumber(accepted ?? 0)),
    note: yearNote(own),
  };
}

/** As few tables as the page allows, of about equal width. */
function parts(count: number): readonly (readonly [number, number])[] {
  const tables = Math.max(1, Math.ceil(count / widest));
  const width = Math.ceil(count / tables);
  return Array.from({ length: tables }, (_, index) => [index * width, Math.min(count, (index + 1) * width)] as const);
}

function matrixRow(row: DisciplineRow, index: number, from: number, to: number): Matrix['rows'][number] {
  const cells = row.cells.slice(from, to).map(({ cell }) => cellText(cell));
  const [year1 = '', year2 = '', year3 = '', year4 = '', year5 = ''] = cells;
  return {
    number: String(index + 1),
    unit: row.unit.name,
    year1,
    year2,
    year3,
    year4,
    year5,
    total: rowTotal(row),
  };
}

function matrixOf(
  heading: string,
  rows: readonly DisciplineRow[],
  years: readonly number[],
  [from, to]: readonly [number, number],
): Matrix {
  const width = to - from;
  const [head1 = '', head2 = '', head3 = '', head4 = '', head5 = ''] = years.slice(from, to).map(yearHeading);
  return {
    heading: asParagraphs([heading]),
    width1: width === 1,
    width2: width === 2,
    width3: width === 3,
    width4: width === 4,
    width5: width === 5,
    head1,
    head2,
    head3,
    head4,
    head5,
    rows: rows.map((row, index) => matrixRow(row, index, from, to)),
  };
}

type DisciplineValues = Pick<All, 'submissionYears' | 'requestedYears' | 'matrices'>;

export function disciplineValues({ discipline: { years, rows } }: Review): DisciplineValues {
  const names = years.map(({ year }) => year);
  const asked = years.flatMap(({ year, requested }) => {
    const total = requested === undefined ? 0 : requested.expected + requested.notDue;
    return requested === undefined || total === 0 ? [] : [requestedInYear(year, requested, total)];
  });
  const classes = (['required', 'requested'] as const)
    .map(own => ({ heading: classLabels[own], own: rows.filter(row => row.class === own) }))
    .filter(({ own }) => own.length > 0);
  return {
    submissionYears: years.map(yearRow),
    requestedYears: asParagraphs(asked.length === 0 ? [] : [requestedText(asked)]),
    matrices: classes.flatMap(({ heading, own }) =>
      parts(names.length).map(part => matrixOf(heading, own, names, part)),
    ),
  };
}
