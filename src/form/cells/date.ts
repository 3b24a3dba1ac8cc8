import { addDays, type CivilDate, isCivilDate } from '../../model/civil-date.ts';
import type { CellValue } from '../../office/reading/workbook-content.ts';
import { formatNumber } from '../../text/vietnamese.ts';
import { type CellReading, fault, nothing } from './reading.ts';
import { isNothingAsFigure, typed } from './typed.ts';

type DateReading = CellReading<CivilDate>;

/** Years that a report can speak of; a figure typed into a date cell shows as a day of about 1900. */
const firstYear = 1990;
const lastYear = 2100;

const clock = String.raw`(?:[ ,T]+\d{1,2}[:h]\d{2}(?::\d{2}(?:\.\d+)?)?)?`;
const dayFirst = new RegExp(String.raw`^(?:ngày )?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{2}|\d{4})${clock}$`, 'iu');
const inWords = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}),? năm (\d{4})$/iu;
const yearFirst = new RegExp(String.raw`^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})${clock}Z?$`, 'iu');
const withoutYear = /^(?:ngày )?(\d{1,2}) ?(?:[/.-]| tháng ) ?(\d{1,2})$/iu;
const compact = /^(\d{4})(\d{2})(\d{2})$/;

const civil = (year: string, month: string, day: string): CivilDate =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const isPlausible = (date: CivilDate): boolean =>
  isCivilDate(date) && Number(date.slice(0, 4)) >= firstYear && Number(date.slice(0, 4)) <= lastYear;

const offer = (date: CivilDate): { readonly suggestion?: CivilDate } => (isPlausible(date) ? { suggestion: date } : {});

function checked(text: string, year: string, month: string, day: string): DateReading {
  const date = civil(year, month, day);
  // Month before day is how programs set to English write.
  if (!isCivilDate(date)) return fault('cell/no-such-day', { text, ...offer(civil(year, day, month)) });
  return isPlausible(date) ? { value: date } : fault('cell/unclear-date', { text });
}

function fromText(original: string): DateReading {
  const text = typed(original).replace(/\.$/, '');
  if (isNothingAsFigure(text)) return nothing;
  const [, day, month, year] = dayFirst.exec(text) ?? inWords.exec(text) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined)
    return year.length === 4
      ? checked(text, year, month, day)
      : fault('cell/unclear-date', { text, ...offer(civil(`20${year}`, month, day)) });
  const [, isoYear, isoMonth, isoDay] = yearFirst.exec(text) ?? [];
  if (isoYear !== undefined && isoMonth !== undefined && isoDay !== undefined)
    return checked(text, isoYear, isoMonth, isoDay);
  return fault(withoutYear.test(text) ? 'cell/unclear-date' : 'cell/not-a-date', { text });
}

/** Excel's first day is 31/12/1899, and it believes in 29/02/1900; a workbook of 1904 counts otherwise, so this is an offer only. */
const daysBeforeFirst = '1899-12-30';
const isSerial = (number: number): boolean => Number.isInteger(number) && number > 30_000 && number < 75_000;

function fromNumber(number: number): DateReading {
  const text = formatNumber(number);
  if (isSerial(number)) return fault('cell/unclear-date', { text, ...offer(addDays(daysBeforeFirst, number)) });
  const [, year, month, day] = compact.exec(String(number)) ?? [];
  if (year === undefined || month === undefined || day === undefined) return fault('cell/not-a-date', { text });
  return fault('cell/unclear-date', { text: String(number), ...offer(civil(year, month, day)) });
}

/** The day that a cell gives: day before month, as Vietnamese offices write, or ISO; never a year or a century made up. */
export function readDate(value: CellValue | undefined): DateReading {
  switch (value?.kind) {
    case undefined:
      return nothing;
    case 'date':
      return isPlausible(value.date)
        ? { value: value.date }
        : fault('cell/unclear-date', { text: value.date.split('-').reverse().join('/') });
    case 'text':
      return fromText(value.text);
    case 'number':
      return fromNumber(value.number);
    case 'boolean':
      return fault('cell/not-a-date', { text: value.boolean ? 'TRUE' : 'FALSE' });
    case 'error':
      return fault('cell/error', { error: value.error });
  }
}
