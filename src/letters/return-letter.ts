import {
  closing,
  cutToLine,
  faultText,
  openingOf,
  printedQuotes,
  request,
  subject,
} from '../messages/vi/letter-return.ts';
import type { Fields, Filling } from '../office/template-fields.ts';
import { letterFields, letterValues } from './letter-head.ts';
import type { ReturnFinding, ReturnLetter } from './return-facts.ts';

export const returnFields = {
  ...letterFields,
  opening: 'text',
  faults: [{ number: 'text', place: 'text', value: 'text', fault: 'text' }],
  request: 'text',
} as const satisfies Fields;

interface Row {
  readonly place: string;
  readonly value: string;
  readonly fault: string;
}

const mostRows = 12;
/** Lines of the table that leave room for the rest of one page, and the letters that fit on a line of each column. */
const mostLines = 14;
const lineLengths = { place: 19, value: 15, fault: 48 } as const;
const mostLetters = { place: 60, value: 60, fault: 220 } as const;

const linesOf = (row: Row): number =>
  Math.max(
    ...(['place', 'value', 'fault'] as const).map(column =>
      Math.ceil(Array.from(row[column]).length / lineLengths[column]),
    ),
  );

/** The first faults that one page has room for; at least one. */
function rowsOf(findings: readonly ReturnFinding[]): readonly Row[] {
  const rows: Row[] = [];
  let lines = 0;
  for (const finding of findings.slice(0, mostRows)) {
    const row = {
      place: cutToLine(printedQuotes(finding.place), mostLetters.place),
      value: cutToLine(finding.value ?? '', mostLetters.value),
      fault: cutToLine(faultText(finding), mostLetters.fault),
    };
    lines += linesOf(row);
    if (rows.length > 0 && lines > mostLines) break;
    rows.push(row);
  }
  return rows;
}

/** The letter of one page that asks for a corrected report. */
export function returnLetter(letter: ReturnLetter): Filling<typeof returnFields> {
  const { unit, sender, findings, day } = letter;
  const rows = rowsOf(findings);
  const about = subject(letter);
  return {
    fields: returnFields,
    title: about,
    author: sender.name,
    day,
    values: {
      ...letterValues(letter, {
        subject: about,
        addressees: [unit.name],
        informed: [],
        closing: closing(letter),
      }),
      opening: openingOf(letter, rows.length),
      faults: rows.map((row, index) => ({ number: String(index + 1), ...row })),
      request: request(letter),
    },
  };
}
