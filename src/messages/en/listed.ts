const most = 12;

/** `a, b, c`; of a long list the first twelve and how many there are besides. */
export const listed = (values: readonly string[]): string =>
  values.length > most ? `${values.slice(0, most).join(', ')} and ${values.length - most} more` : values.join(', ');
