import { foldName } from '../../text/fold.ts';

const percent = ['%', 'phần trăm'];
/** The unit of every amount of a report. */
export const moneyUnit = 'triệu đồng';
const money = [moneyUnit, 'triệu', 'trđ', 'tr.đ', 'triệu đ', 'tr đồng'];

/** How many millions of đồng. */
const amounts: Readonly<Record<string, number>> = {
  đồng: 1e-6,
  đ: 1e-6,
  vnd: 1e-6,
  vnđ: 1e-6,
  'nghìn đồng': 1e-3,
  'ngàn đồng': 1e-3,
  tỷ: 1e3,
  tỉ: 1e3,
  'tỷ đồng': 1e3,
  'tỉ đồng': 1e3,
  'nghìn tỷ': 1e6,
  'nghìn tỷ đồng': 1e6,
};

const multipliers: Readonly<Record<string, number>> = {
  chục: 10,
  trăm: 100,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

const spelt = (unit: string): string => unit.normalize('NFC').toLocaleLowerCase('vi').trim();

const multiplierOf = (unit: string): number | undefined => multipliers[spelt(unit).split(' ')[0] ?? ''];

function spellings(expected: string): readonly string[] {
  if (expected === '%') return percent;
  return foldName(expected) === foldName(moneyUnit) ? money : [expected];
}

/** Whether what stands behind a figure is the unit asked for; any unit is, where none is asked for, but a multiplier is none. */
export function unitsAgree(unit: string, expected: string | undefined): boolean {
  if (expected === undefined) return multiplierOf(unit) === undefined && spelt(unit) !== '%';
  return spellings(expected).some(spelling => foldName(spelling) === foldName(unit));
}

/** The figure in the unit asked for, where the factor between the two is known. */
export function inUnit(number: number, unit: string, expected: string | undefined): number | undefined {
  const scaled = (factor: number): number => Number((number * factor).toPrecision(15));
  if (expected !== undefined && foldName(expected) === foldName(moneyUnit)) {
    const factor = amounts[spelt(unit)];
    return factor === undefined ? undefined : scaled(factor);
  }
  const factor = multiplierOf(unit);
  const rest = spelt(unit).split(' ').slice(1).join(' ');
  const isOf = expected === undefined || rest === '' || foldName(rest) === foldName(expected);
  return factor !== undefined && isOf ? scaled(factor) : undefined;
}
