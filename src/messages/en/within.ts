/** `from 0 to 100`, `0 or more`, `100 or less`. */
export function within(minimum: string | undefined, maximum: string | undefined): string {
  if (minimum !== undefined && maximum !== undefined) return `from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${minimum} or more`;
  return maximum === undefined ? 'within the limits' : `${maximum} or less`;
}
