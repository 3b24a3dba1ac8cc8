/** What a number format makes of a number, as far as it changes its meaning. */
export type FormatKind = 'plain' | 'percent' | 'date';

/** Ids without a code in the file (ECMA-376-1 18.8.30); days only: 18–21 and 45–47 show a time of day. */
const builtInDates: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58, 71, 72, 73, 74, 77, 81,
]);
const builtInPercents: ReadonlySet<number> = new Set([9, 10]);

export function builtInKind(id: number): FormatKind {
  if (builtInDates.has(id)) return 'date';
  return builtInPercents.has(id) ? 'percent' : 'plain';
}

/** Colours, conditions, locales and currencies; those of elapsed time, `[h]`, are kept without their brackets. */
const brackets = /\[(?:(h+|m+|s+)|[^\]]*)\]/gi;
/** Texts in quotes, one escaped character, the width of one, the filling of the cell with one. */
const literals = /"[^"]*(?:"|$)|\\.|_.|\*./gs;
/** In letters that mean parts of a date, without being them. */
const words = /general|am\/pm|a\/p|e[+-]/gi;

/** Whether a run of `m` is months: it is minutes behind hours and before seconds (ECMA-376-1 18.8.31). */
function isMonth(run: string, before: string, after: string): boolean {
  return run.length > 2 || (!before.endsWith('h') && !after.startsWith('s'));
}

/** Places of digits, which dates do not have; fractions of seconds are none. */
const isNumeric = (section: string): boolean => /[0#?]/.test(section.replace(/s\.0+/gi, 's'));

function hasDay(section: string): boolean {
  if (isNumeric(section.replace(brackets, ''))) return false;
  const letters = section
    .replace(brackets, (_, unit: string | undefined) => unit?.replace(/m/gi, 'h') ?? '')
    .replace(words, '')
    .toLowerCase()
    .replace(/[^ymdhs]/g, '');
  if (/[yd]/.test(letters)) return true;
  return [...letters.matchAll(/m+/g)].some(({ 0: run, index }) =>
    isMonth(run, letters.slice(0, index), letters.slice(index + run.length)),
  );
}

/** What a custom format code shows; quoted texts, escapes, colours, conditions and locales do not count. */
export function kindOfFormat(code: string): FormatKind {
  const sections = code.replace(literals, '').split(';').slice(0, 3);
  if (sections.some(section => section.replace(brackets, '').includes('%'))) return 'percent';
  return sections.some(hasDay) ? 'date' : 'plain';
}
