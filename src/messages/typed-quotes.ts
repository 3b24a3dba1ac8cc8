/** A text in double quotation marks as YAML has them; in single ones where it holds double ones itself. */
export const inDoubleQuotes = (text: string): string => (/["\\]/.test(text) ? inSingleQuotes(text) : `"${text}"`);

/** A text in single quotation marks as YAML has them: single ones inside are doubled. */
export const inSingleQuotes = (text: string): string => `'${text.replaceAll("'", "''")}'`;
