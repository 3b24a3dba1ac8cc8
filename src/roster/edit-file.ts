/**
 * Changes in the text of a frozen roster: what is not changed stays byte for byte, with its comments and its order, so that
 * the reviewer sees the change and nothing else.
 */
import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isScalar, isSeq, type Node, type ParsedNode, parseDocument, type YAMLMap } from 'yaml';
import type { Roster, RosterDue, RosterEntry, RosterRevision } from '../model/documents.ts';
import { layOut, textOf, written } from '../source/yaml-rows.ts';

export type Grants = Pick<RosterEntry, 'exempt' | 'extension'>;

export interface RosterEdit {
  /** By unit: its grants as they are to be; what is absent is taken away. */
  readonly grants?: ReadonlyMap<string, Grants>;
  readonly due?: RosterDue;
  /** Added to those that are there. */
  readonly revision?: RosterRevision;
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const byteOrderMark = '\u{feff}';

/** Applies `change` to the text with plain line ends, and gives it back with those that it had. */
function throughText(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  const raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const mark = raw.startsWith(byteOrderMark) ? byteOrderMark : '';
  const isWindows = raw.includes('\r\n');
  const changed = change(raw.slice(mark.length).replaceAll('\r\n', '\n'));
  return new TextEncoder().encode(mark + (isWindows ? changed.replaceAll('\n', '\r\n') : changed));
}

const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** Where a node stands in the text, without blanks and lines behind it. */
function spanOf(text: string, node: ParsedNode): { readonly start: number; readonly end: number } {
  const [start, end] = node.range;
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

const entriesOf = (document: Document): ReadonlyMap<string, YAMLMap> => {
  const units = document.get('units');
  const items = isSeq(units) ? units.items.filter(isMap) : [];
  return new Map(items.map(item => [String(item.get('unit')), item]));
};

/** Sets a field in an entry that is one line, or several as it was; `undefined` takes it away. */
function setField(document: Document, entry: YAMLMap, key: keyof RosterEntry, value: unknown, column: number): void {
  // What says the same already keeps its comments.
  if (isDeepStrictEqual((entry.toJSON() as RosterEntry)[key], value)) return;
  if (value === undefined) {
    entry.delete(key);
    return;
  }
  const node = document.createNode(value) as Node;
  entry.set(key, node);
  if (entry.flow !== true) layOut(node, column + key.length + 2);
}

function entrySplice(text: string, document: Document, entry: YAMLMap, { exempt, extension }: Grants): Splice {
  const span = spanOf(text, entry as unknown as ParsedNode);
  const column = columnOf(text, span.start);
  setField(document, entry, 'exempt', exempt, column);
  setField(document, entry, 'extension', extension, column);
  if (entry.flow === true) layOut(entry, column);
  return { ...span, text: textOf(entry).replaceAll('\n', `\n${' '.repeat(column)}`) };
}

/** A field of the roster itself: in its place where it is there, else before the list of units. */
function fieldSplice(text: string, document: Document, key: keyof Roster, value: object): Splice {
  const node = document.createNode(value) as Node;
  if (isSeq(node)) for (const item of node.items) layOut(item, 4);
  else layOut(node, key.length + 2);
  const shown = textOf(document.createNode({ [key]: node }) as Node);
  const pairs = isMap(document.contents) ? document.contents.items : [];
  const keyOf = (index: number): string => String(isScalar(pairs[index]?.key) ? pairs[index]?.key.value : '');
  const own = pairs.findIndex((_pair, index) => keyOf(index) === key);
  if (own >= 0) {
    const { start } = spanOf(text, pairs[own]?.key as ParsedNode);
    return { start, end: spanOf(text, pairs[own]?.value as ParsedNode).end, text: shown };
  }
  const before = pairs.findIndex((_pair, index) => keyOf(index) === 'units') - 1;
  const { end } = spanOf(text, pairs[before]?.value as ParsedNode);
  const line = text.indexOf('\n', end) + 1;
  return { start: line, end: line, text: `${shown}\n` };
}

function spliced(text: string, splices: readonly Splice[]): string {
  return [...splices]
    .sort((left, right) => right.start - left.start)
    .reduce((changed, { start, end, text: own }) => changed.slice(0, start) + own + changed.slice(end), text);
}

/** What the bytes of a roster say. */
export const readRoster = (bytes: Uint8Array): Roster =>
  parseDocument(new TextDecoder().decode(bytes), { prettyErrors: false }).toJS() as Roster;

const withRevision = (document: Document, revision: RosterRevision): readonly RosterRevision[] => {
  const { revisions = [] } = document.toJS() as Roster;
  return [...revisions, revision];
};

/** The bytes of the roster after a change of grants or of the date of all. */
export function editedRoster(bytes: Uint8Array, { grants = new Map(), due, revision }: RosterEdit): Uint8Array {
  return throughText(bytes, text => {
    const document = parseDocument(text, { prettyErrors: false });
    const entries = entriesOf(document);
    const splices = [...grants].flatMap(([unit, own]) => {
      const entry = entries.get(unit);
      return entry === undefined ? [] : [entrySplice(text, document, entry, own)];
    });
    const revisions = revision && withRevision(document, revision);
    return spliced(text, [
      ...splices,
      ...(revisions === undefined ? [] : [fieldSplice(text, document, 'revisions', revisions)]),
      ...(due === undefined ? [] : [fieldSplice(text, document, 'due', due)]),
    ]);
  });
}

const resolvedFields = ['class', 'basis', 'answersFor', 'closed'] as const;

/** The bytes of the roster with other units on it; entries that stay keep their grants, notes and comments. */
export function refrozenRoster(
  bytes: Uint8Array,
  next: Pick<Roster, 'date' | 'units'>,
  revision: RosterRevision,
): Uint8Array {
  return throughText(bytes, text => {
    const document = parseDocument(text, { prettyErrors: false });
    const known = entriesOf(document);
    const revisions = withRevision(document, revision);
    const units = document.get('units');
    if (isSeq(units))
      units.items = next.units.map(entry => {
        const own = known.get(entry.unit);
        if (own === undefined) {
          const added = document.createNode(entry) as Node;
          layOut(added, 4);
          return added;
        }
        const isLine = own.flow === true;
        for (const key of resolvedFields) setField(document, own, key, entry[key], 4);
        if (isLine) layOut(own, 4);
        return own;
      });
    document.set('date', next.date);
    const rows = document.createNode(revisions);
    if (isSeq(rows)) for (const item of rows.items) layOut(item, 4);
    document.set('revisions', rows);
    return document.toString(written);
  });
}
