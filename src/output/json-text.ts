/** Characters that JSON allows as they are and that a terminal or an editor may obey. */
const obeyed = /[\p{Cf}\u007f-\u009f\u2028\u2029]/gu;
/** A CI runner takes `##[name]` and `##name[` for a command wherever it stands in a line. */
const runnerCommand = /##(?=[a-z]{0,20}\[)/gi;

const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

/** A JSON document that says exactly what `value` says and is harmless to print. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, undefined, 2).replace(obeyed, escaped).replace(runnerCommand, '#\\u0023')}\n`;
