/**
 * The guarded reader: the package `yaml` for whatever the fast reader leaves, behind limits that hold for files from
 * anybody, and with every fault said in this project's own codes.
 */
import { Composer, type CST, type Document, isMap, isScalar, isSeq, type Node } from 'yaml';
import { at, atStart, type Path, type TextPlace } from '../findings/place.ts';
import type { SourceFindingArgs } from './findings.ts';
import { DataReader } from './guarded-data.ts';
import { type Feature, withoutFeatures } from './guarded-features.ts';
import { tokensOf } from './guarded-tokens.ts';
import { limits } from './limits.ts';
import { Lines } from './lines.ts';
import type { Mark } from './marks.ts';
import type { Reading } from './read.ts';
import type { SourceFinding } from './source-finding.ts';
import { syntaxFault } from './syntax-fault.ts';
import { decode } from './text.ts';

/** A reading, and where its values stand. */
export interface GuardedReading extends Reading {
  readonly mark: Mark | undefined;
}

const options = {
  version: '1.2',
  schema: 'core',
  strict: true,
  stringKeys: true,
  uniqueKeys: false,
  logLevel: 'error',
} as const;

const root: Path = [];

/** Reads the bytes of any YAML file; never throws, and never takes long, whatever they are. */
export function readGuardedYaml(file: string, bytes: Uint8Array): Reading {
  const { text, findings } = decode(file, bytes);
  if (text === undefined) return { value: undefined, findings };
  const reading = readGuarded(file, text);
  return { value: reading.value, findings: [...findings, ...reading.findings] };
}

/** What `text` says and everything that is wrong with it as YAML; the text is NFC, with `\n` between lines. */
export function readGuarded(file: string, text: string): GuardedReading {
  const lines = new Lines(text);
  const placeAt = (start: number, end = start + 1): TextPlace => ({ file, span: lines.span(start, end) });
  const refused = (...findings: SourceFinding[]): GuardedReading => ({ value: undefined, findings, mark: undefined });

  const lexed = tokensOf(text);
  if (lexed.kind === 'too-many-values') return refused(tooMany('values', placeAt(lexed.at)));
  if (lexed.kind === 'too-deep')
    return refused({ code: 'yaml/too-deep', place: placeAt(lexed.at), args: { limit: limits.depth } });

  const { tokens, found, tooManyNamesAt } = withoutFeatures(lexed.tokens);
  if (tooManyNamesAt !== undefined) return refused(tooMany('names', placeAt(tooManyNamesAt)));

  const document = firstDocument(tokens, text);
  const fault = syntaxFault(text, document.errors, found);
  if (fault !== undefined) {
    const { start, end, ...args } = fault;
    return refused({ code: 'yaml/syntax', place: placeAt(start, end), args });
  }

  const findings = found.flatMap(feature =>
    featureFinding(feature, placeAt(feature.at, feature.at + feature.source.length)),
  );
  const second = tokens.filter(({ type }) => type === 'document')[1];
  if (second !== undefined)
    findings.push({ code: 'yaml/several-documents', place: placeAt(second.offset, text.length), args: {} });

  const reader = new DataReader(file, text, lines, found);
  const { value, mark } = reader.read(document.contents, root, [0, 0]);
  findings.push(...reader.findings);
  if (reader.hasTooManyValues) return refused(...findings, tooMany('values', at(file)));
  if (isMapping(value) && isMap(document.contents)) return { value, findings, mark };
  return { value: undefined, findings: [...findings, wrongRoot(file, document.contents)], mark };
}

/** Where the values of `text` stand; `undefined` where it is no tree. */
export const markGuarded = (text: string): Mark | undefined => readGuarded('', text).mark;

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function firstDocument(tokens: readonly CST.Token[], text: string): Document.Parsed {
  const [document] = new Composer(options).compose(tokens, true, text.length);
  if (document === undefined) throw new Error('yaml composed no document');
  return document;
}

const tooMany = (of: 'values' | 'names', place: SourceFinding['place']): SourceFinding => {
  const limit = of === 'names' ? limits.keysPerMapping : limits.values;
  return { code: 'yaml/too-many-values', place, args: { limit, of } };
};

/** Aliases stand where values do, and are found with them. */
function featureFinding({ kind, source }: Feature, place: TextPlace): readonly SourceFinding[] {
  switch (kind) {
    case 'anchor':
      return [{ code: 'yaml/alias', place, args: { name: source } }];
    case 'tag':
      return [{ code: 'yaml/tag', place, args: { tag: source } }];
    case 'directive':
      return [{ code: 'yaml/directive', place, args: { directive: source } }];
    case 'alias':
      return [];
  }
}

function wrongRoot(file: string, contents: Node | null): SourceFinding {
  const found = foundIn(contents);
  if (found === undefined) return { code: 'yaml/empty', place: atStart(file), args: {} };
  return { code: 'yaml/not-a-mapping', place: at(file), args: { found } };
}

function foundIn(contents: Node | null): SourceFindingArgs['yaml/not-a-mapping']['found'] | undefined {
  if (isSeq(contents)) return 'list';
  if (!isScalar(contents) || contents.value === null) return undefined;
  return typeof contents.value === 'number' ? 'number' : 'text';
}
