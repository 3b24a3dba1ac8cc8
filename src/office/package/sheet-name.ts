import { printable } from '../printable.ts';

const longest = 31;

const cut = (name: string, length: number): string => name.slice(0, length).replace(/[\ud800-\udbff]$/, '');

/** Without what no sheet may be called: `History`, `* ? : \ / [ ]`, an apostrophe at either end. */
const allowed = (name: string): string => {
  const text = cut(printable(name).replace(/[*?:\\/[\]\n]/g, ' '), longest).replace(/^[' ]+|[' ]+$/g, '');
  return text === '' || text.toLowerCase() === 'history' ? '1' : text;
};

const folded = (name: string): string => name.normalize('NFC').toLowerCase();

/** The wanted name, or the same with a number, so that no other sheet has it. */
export function freeSheetName(wanted: string, others: readonly string[]): string {
  const used = new Set(others.map(folded));
  const name = allowed(wanted);
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : ` (${number})`;
    const candidate = cut(name, longest - end.length) + end;
    if (!used.has(folded(candidate))) return candidate;
  }
}

/** A sheet as it stands before the `!` of a reference. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
