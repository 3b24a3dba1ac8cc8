const values = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** `IV` for 4; task groups and parts of a document are numbered so. */
export function romanNumeral(number: number): string {
  let left = number;
  let text = '';
  for (const [letters, value] of values) {
    while (left >= value) {
      text += letters;
      left -= value;
    }
  }
  return text;
}
