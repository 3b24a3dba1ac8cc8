import { isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { at, type Path } from '../findings/place.ts';
import type { Feature } from './guarded-features.ts';
import { controlIn } from './inspect-characters.ts';
import { limits } from './limits.ts';
import type { Lines } from './lines.ts';
import type { Mark, Range } from './marks.ts';
import { numberFault } from './number-fault.ts';
import { reservedNames } from './reserved-names.ts';
import type { SourceFinding } from './source-finding.ts';

export interface Read {
  readonly value: unknown;
  readonly mark: Mark;
}

/** Turns the tree of a document into data, and collects what a plan refuses in it. */
export class DataReader {
  readonly findings: SourceFinding[] = [];
  /** Values met so far; nothing is read behind the last that a file may have. */
  private values = 0;
  private readonly file: string;
  private readonly text: string;
  private readonly lines: Lines;
  private readonly aliases: ReadonlyMap<number, string>;

  constructor(file: string, text: string, lines: Lines, features: readonly Feature[]) {
    this.file = file;
    this.text = text;
    this.lines = lines;
    this.aliases = new Map(
      features.flatMap(({ kind, at: start, source }) => (kind === 'alias' ? [[start, source]] : [])),
    );
  }

  get hasTooManyValues(): boolean {
    return this.values > limits.values;
  }

  read(node: Node | null | undefined, path: Path, nothingAt: Range): Read {
    if (isMap<Scalar, Node | null>(node)) return this.mapping(node, path);
    if (isSeq<Node | null>(node)) return this.list(node, path);
    if (isScalar(node)) return this.scalar(node, path, nothingAt);
    return { value: null, mark: { name: undefined, value: nothingAt, form: 'empty', children: undefined } };
  }

  private mapping(node: YAMLMap<Scalar, Node | null>, path: Path): Read {
    const fields: Record<string, unknown> = {};
    const children = new Map<string, Mark>();
    for (const pair of node.items) {
      const range = rangeOf(pair.key);
      const name = this.nameOf(pair, path, range);
      const own = [...path, name];
      if (children.has(name)) this.duplicate(name, own, range);
      else {
        const { value, mark } = this.counted(pair.value, own, [range[1], range[1]]);
        children.set(name, { ...mark, name: range });
        if (reservedNames.has(name))
          this.findings.push({ code: 'yaml/reserved-key', place: at(this.file, own, 'key'), args: { key: name } });
        else fields[name] = value;
      }
      if (this.hasTooManyValues) break;
    }
    return {
      value: fields,
      mark: { name: undefined, value: rangeOf(node), form: node.flow ? 'inline' : 'block', children },
    };
  }

  private nameOf({ key }: Pair<Scalar, Node | null>, path: Path, [start, end]: Range): string {
    const written = String(key.value).normalize('NFC');
    const name = key.type === Scalar.PLAIN ? written.trim() : written;
    const own = [...path, name];
    if (key.type === Scalar.QUOTE_DOUBLE) this.checkEscapes(name, own, 'key', key);
    this.checkAlias(start, own, 'key');
    if (name !== written) {
      const place = { file: this.file, span: this.lines.span(start, end) };
      this.findings.push({ code: 'yaml/syntax', place, args: { problem: 'odd-space', near: name } });
    }
    return name;
  }

  private duplicate(name: string, path: Path, [start, end]: Range): void {
    const place = { file: this.file, span: this.lines.span(start, end) };
    const related = [at(this.file, path, 'key')];
    this.findings.push({ code: 'yaml/duplicate-key', place, args: { key: name }, related });
  }

  private list(node: YAMLSeq<Node | null>, path: Path): Read {
    const items: unknown[] = [];
    const children = new Map<number, Mark>();
    for (const [index, item] of node.items.entries()) {
      const { value, mark } = this.counted(item, [...path, index], this.dashBefore(item));
      items.push(value);
      children.set(index, mark);
      if (this.hasTooManyValues) break;
    }
    return {
      value: items,
      mark: { name: undefined, value: rangeOf(node), form: node.flow ? 'inline' : 'block', children },
    };
  }

  /** Where an item stands of which nothing is written but its dash. */
  private dashBefore(item: Node | null): Range {
    const [start, end] = rangeOf(item);
    const dash = start === end ? this.text.lastIndexOf('-', start - 1) : start;
    return [dash, dash + 1];
  }

  private counted(node: Node | null | undefined, path: Path, nothingAt: Range): Read {
    this.values++;
    return this.read(node, path, nothingAt);
  }

  private scalar(node: Scalar, path: Path, nothingAt: Range): Read {
    const [start, end] = rangeOf(node);
    const isNothing = start === end;
    const header = isBlockText(node) ? (/[|>][-+\d]*/y.exec(this.text.slice(start))?.[0].length ?? 1) : undefined;
    const range: Range = isNothing ? nothingAt : [start, header === undefined ? end : start + header];
    const mark: Mark = { name: undefined, value: range, form: isNothing ? 'empty' : 'inline', children: undefined };
    this.checkAlias(start, path, 'value');
    return { value: this.scalarValue(node, path), mark };
  }

  private scalarValue(node: Scalar, path: Path): unknown {
    const { value } = node;
    const place = at(this.file, path);
    if (typeof value === 'number') {
      const fault = numberFault(node.source ?? '', value, place);
      if (fault !== undefined) this.findings.push(fault);
      return value === 0 ? 0 : value;
    }
    if (typeof value !== 'string') return value;
    const text = value.normalize('NFC');
    if (node.type === Scalar.QUOTE_DOUBLE) this.checkEscapes(text, path, 'value', node);
    if (text.length <= limits.textLength) return text;
    this.findings.push({ code: 'yaml/too-long-text', place, args: { limit: limits.textLength } });
    return text.slice(0, limits.textLength);
  }

  private checkAlias(start: number, path: Path, on: 'key' | 'value'): void {
    const name = this.aliases.get(start);
    if (name !== undefined) this.findings.push({ code: 'yaml/alias', place: at(this.file, path, on), args: { name } });
  }

  /** Characters that stand in the text as such were found when it was decoded. */
  private checkEscapes(text: string, path: Path, on: 'key' | 'value', node: Scalar): void {
    const control = controlIn(text);
    if (control === undefined || controlIn(this.text.slice(...rangeOf(node))) !== undefined) return;
    this.findings.push({ code: 'text/control-character', place: at(this.file, path, on), args: control });
  }
}

const isBlockText = ({ type }: Scalar): boolean => type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED;

function rangeOf(node: Node | null | undefined): Range {
  const [start, end] = node?.range ?? [0, 0];
  return [start, end];
}
