import type { CST } from 'yaml';
import { limits } from './limits.ts';

/** Something that YAML offers and a plan does without. */
export interface Feature {
  readonly kind: 'anchor' | 'alias' | 'tag' | 'directive';
  readonly source: string;
  readonly at: number;
}

/** Tokens that are plain, what was taken out of them, and the first mapping that has too many names. */
export interface Features {
  readonly tokens: readonly CST.Token[];
  readonly found: readonly Feature[];
  readonly tooManyNamesAt: number | undefined;
}

const mostReported = 20;

/**
 * Takes anchors, aliases, tags and directives out of the tokens, so that nothing behind this can expand or be turned
 * into another type; an alias is left standing as the text that it is written as.
 *
 * The tokens are changed in place: they belong to this reading alone.
 */
export function withoutFeatures(all: readonly CST.Token[]): Features {
  const found: Feature[] = [];
  let tooManyNamesAt: number | undefined;

  const report = (
    kind: Feature['kind'],
    { source, offset }: { readonly source: string; readonly offset: number },
  ): void => {
    if (found.length < mostReported) found.push({ kind, source, at: offset });
  };
  const strip = (properties: CST.SourceToken[]): CST.SourceToken[] =>
    properties.filter(token => {
      if (token.type === 'tag') report('tag', token);
      if (token.type === 'anchor') report('anchor', token);
      return token.type !== 'tag' && token.type !== 'anchor';
    });
  const visit = (token: CST.Token | null | undefined): void => {
    if (token === null || token === undefined) return;
    if (token.type === 'alias') {
      report('alias', token);
      token.type = 'scalar';
    }
    if ('end' in token && token.end !== undefined) token.end = firstStrange(token.end);
    if (token.type === 'document') {
      token.start = strip(token.start);
      visit(token.value);
    }
    if (!('items' in token)) return;
    if (token.type !== 'block-seq' && namesIn(token) > limits.keysPerMapping) tooManyNamesAt ??= token.offset;
    for (const item of token.items) {
      item.start = strip(item.start);
      visit(item.key);
      if (item.sep !== undefined) item.sep = strip(item.sep);
      visit(item.value);
    }
  };

  const tokens = all.filter(token => token.type !== 'directive');
  for (const token of all) if (token.type === 'directive') report('directive', token);
  for (const token of tokens) visit(token);
  return { tokens, found, tooManyNamesAt };
}

/** What follows a value, up to the first token that must not: one error is enough, and each costs a call stack. */
function firstStrange(end: CST.SourceToken[]): CST.SourceToken[] {
  const from = end[0] !== undefined && /^[\]}]$/.test(end[0].source) ? 1 : 0;
  const strange = end.findIndex(({ type }, at) => at >= from && !/^(?:space|comment|newline)$/.test(type));
  return strange === -1 ? end : end.slice(0, strange + 1);
}

const namesIn = (mapping: CST.BlockMap | CST.FlowCollection): number =>
  mapping.items.reduce((count, item) => (item.sep === undefined ? count : count + 1), 0);
