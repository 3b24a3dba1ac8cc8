const pattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** Day and hour as the file has them, with the zone it has them in: two moments are compared by eye only when no hour is hidden. */
export function momentOf(text: string): { readonly date: string; readonly time?: string } {
  const [, date, time, zone] = pattern.exec(text) ?? [];
  return date === undefined ? { date: text } : { date, time: `${time} ${zone === 'Z' ? 'UTC' : zone}` };
}
