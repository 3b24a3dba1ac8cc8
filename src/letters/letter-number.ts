import type { Sender } from './sender.ts';

const numberAlone = /^\d{1,6}$/;
const whole = /^(\d{1,6})\/(\p{Lu}[\p{L}\d&]*(?:-[\p{L}\d&]+)*)$/u;

/** Nghị định 30/2020/NĐ-CP: numbers under 10 have a zero before them. */
const padded = (digits: string): string => String(Number(digits)).padStart(2, '0');

/**
 * `05/SA-VP` of what was typed: a number, to which the symbol of the sender is added, or number and symbol. `undefined`
 * where no công văn can bear it: the decree knows no abbreviation "CV".
 */
export function letterNumberOf(typed: string, { symbol }: Sender): string | undefined {
  const text = typed.normalize('NFC').trim();
  if (numberAlone.test(text)) return symbol === undefined ? undefined : `${padded(text)}/${symbol}`;
  const [, digits, own] = whole.exec(text) ?? [];
  if (digits === undefined || own === undefined || own.split('-').includes('CV')) return undefined;
  return `${padded(digits)}/${own}`;
}
