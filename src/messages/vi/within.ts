/** `từ 0 đến 100`, `từ 0 trở lên`, `từ 100 trở xuống`. */
export function within(minimum: string | undefined, maximum: string | undefined): string {
  if (minimum !== undefined && maximum !== undefined) return `từ ${minimum} đến ${maximum}`;
  if (minimum !== undefined) return `từ ${minimum} trở lên`;
  return maximum === undefined ? 'trong giới hạn cho phép' : `từ ${maximum} trở xuống`;
}
