import type { CivilDate } from '../model/civil-date.ts';
import { inDigits, inPercent } from './numerals.ts';

const separators = { thousands: ',', decimal: '.' };
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `1,234.5` */
export const formatNumber = (value: number): string => inDigits(value, separators);

/** `66.7%` of a share between 0 and 1. */
export const formatShare = (share: number): string => inPercent(share, separators);

/** `15 Dec 2024` */
export function formatDate(date: CivilDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}
