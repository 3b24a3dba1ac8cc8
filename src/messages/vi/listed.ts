const most = 12;

/** `a, b, c`; of a long list the first twelve and how many there are besides. */
export const listed = (values: readonly string[], noun: string): string =>
  values.length > most
    ? `${values.slice(0, most).join(', ')} và ${values.length - most} ${noun} khác`
    : values.join(', ');
