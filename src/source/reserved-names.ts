/** Names that mean something to JavaScript objects, and the one by which YAML 1.1 merges mappings: never a field. */
export const reservedNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', '<<']);
