import type { CivilDate } from '../model/civil-date.ts';
import { inDigits, inPercent } from './numerals.ts';
import { once } from './once.ts';

const separators = { thousands: '.', decimal: ',' };

/** Order of Vietnamese names: Đ after D, and the tones in the order of the dictionary. */
const collator = once(() => new Intl.Collator('vi'));

export const compareNames = (left: string, right: string): number => collator().compare(left, right);

/** `1.234,5` */
export const formatNumber = (value: number): string => inDigits(value, separators);

/** `66,7%` of a share between 0 and 1. */
export const formatShare = (share: number): string => inPercent(share, separators);

/** `15/12/2024` */
export const formatDate = (date: CivilDate): string => date.split('-').reverse().join('/');
