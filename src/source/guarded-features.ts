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
  const stripper = new Stripper();
  const tokens = all.filter(token => !stripper.isDirective(token));
  for (const token of tokens) stripper.strip(token);
  return { tokens, found: stripper.found, tooManyNamesAt: stripper.tooManyNamesAt };
}

class Stripper {
  readonly found: Feature[] = [];
  tooManyNamesAt: number | undefined;

  isDirective(token: CST.Token): boolean {
    if (token.type === 'directive') this.report('directive', token);
    return token.type === 'directive';
  }

  strip(token: CST.Token | null | undefined): void {
    if (token === null || token === undefined) return;
    if ('end' in token && token.end !== undefined) token.end = firstStrange(token.end);
    if (token.type === 'alias') {
      this.report('alias', token);
      token.type = 'scalar';
    }
    if (token.type === 'document') {
      token.start = this.stripped(token.start);
      this.strip(token.value);
    }
    if (!('items' in token)) return;
    if (token.type !== 'block-seq' && namesIn(token) > limits.keysPerMapping) this.tooManyNamesAt ??= token.offset;
    for (const item of token.items) {
      item.start = this.stripped(item.start);
      this.strip(item.key);
      if (item.sep !== undefined) item.sep = this.stripped(item.sep);
      this.strip(item.value);
    }
  }

  private stripped(properties: CST.SourceToken[]): CST.SourceToken[] {
    return properties.filter(token => {
      const { type } = token;
      if (type === 'tag' || type === 'anchor') this.report(type, token);
      return type !== 'tag' && type !== 'anchor';
    });
  }

  private report(kind: Feature['kind'], { source, offset }: Pick<CST.SourceToken, 'source' | 'offset'>): void {
    if (this.found.length < mostReported) this.found.push({ kind, source, at: offset });
  }
}

/** What follows a value, up to the first token that must not: one error is enough, and each costs a call stack. */
function firstStrange(end: CST.SourceToken[]): CST.SourceToken[] {
  const from = end[0] !== undefined && /^[\]}]$/.test(end[0].source) ? 1 : 0;
  const strange = end.findIndex(({ type }, at) => at >= from && !/^(?:space|comment|newline)$/.test(type));
  return strange === -1 ? end : end.slice(0, strange + 1);
}

const namesIn = (mapping: CST.BlockMap | CST.FlowCollection): number =>
  mapping.items.reduce((count, item) => (item.sep === undefined ? count : count + 1), 0);
