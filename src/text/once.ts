/** Makes a thing with its first use: objects of `Intl` cost milliseconds each, and most runs need few of them. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
