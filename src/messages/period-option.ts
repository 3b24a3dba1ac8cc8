import { type PeriodId, partOf } from '../model/period.ts';

/** A period as it is typed behind a command. */
export const periodOption = (period: PeriodId): string =>
  partOf(period) === undefined ? `--year ${period}` : `--period ${period}`;

export const unitOptions = (units: readonly string[]): string => units.map(unit => `--unit ${unit}`).join(' ');
