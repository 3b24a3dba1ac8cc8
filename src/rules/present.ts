/** The items that are there, each with its place in the list. */
export const present = <T>(list: readonly (T | undefined)[] | undefined): readonly (readonly [number, T])[] =>
  (list ?? []).flatMap((item, index) => (item === undefined ? [] : [[index, item] as const]));
