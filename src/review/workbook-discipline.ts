import { classLabels } from '../messages/vi/report-labels.ts';
import { cellNote, cellText, lastYearsOnly } from '../messages/vi/review-discipline.ts';
import { yearHeading } from '../messages/vi/review-results.ts';
import type { Values } from '../office/template-fields.ts';
import type { DisciplineRow } from './discipline.ts';
import type { Review } from './review.ts';
import type { ReviewWorkbookFields } from './workbook-fields.ts';
import { numbered } from './workbook-results.ts';

type All = Values<ReviewWorkbookFields>;

/** Years that the matrix has columns for: the last ones; all of them stand in the list. */
const columns = 5;

function matrixRow({ unit, onTime, late, missing, cells }: DisciplineRow) {
  const [year1 = '', year2 = '', year3 = '', year4 = '', year5 = ''] = cells
    .slice(-columns)
    .map(({ cell }) => cellText(cell));
  return { unit: unit.name, onTime, late, missing, year1, year2, year3, year4, year5 };
}

const listRows = (row: DisciplineRow) =>
  row.cells.map(({ year, cell }) => ({
    unit: row.unit.name,
    class: classLabels[row.class],
    year,
    state: cellText(cell),
    receivedOn: cell.is === 'submission' ? (cell.line.receivedOn ?? null) : null,
    daysLate: cell.is === 'submission' ? (cell.daysLate ?? null) : null,
    note: cellNote(cell),
  }));

type DisciplineValues = Pick<
  All,
  'year1' | 'year2' | 'year3' | 'year4' | 'year5' | 'matrixNote' | 'required' | 'requested' | 'submissions'
>;

export function disciplineValues({ discipline: { years, rows } }: Review): DisciplineValues {
  const shown = years.slice(-columns).map(({ year }) => yearHeading(year));
  const [year1 = '', year2 = '', year3 = '', year4 = '', year5 = ''] = shown;
  const ofClass = (own: DisciplineRow['class']) => numbered(rows.filter(row => row.class === own).map(matrixRow));
  return {
    year1,
    year2,
    year3,
    year4,
    year5,
    matrixNote: years.length > columns ? lastYearsOnly(columns) : '',
    required: ofClass('required'),
    requested: ofClass('requested'),
    submissions: numbered(rows.flatMap(listRows)),
  };
}
