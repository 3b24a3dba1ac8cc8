import { noFigure, share } from '../../messages/vi/report-document.ts';
import { exactSum } from '../../model/exact-sum.ts';
import { formatDate, formatNumber } from '../../text/vietnamese.ts';
import type { CellContent, Piece, TagPath } from '../cell-content.ts';
import { kindAt } from '../check-cells.ts';
import { printable } from '../printable.ts';
import { serialOf } from '../reading/serial-date.ts';
import type { Fields, Filling, Kind } from '../template-fields.ts';

/** What a cell may hold; text is always text, whatever it begins with. */
export type Scalar = string | number | null;

export type Item = Readonly<Record<string, unknown>>;

/** A number that a cell can hold; `undefined` for no figure. */
const finite = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

function toText(kind: Kind | undefined, value: unknown): string {
  if (kind === 'date') return typeof value === 'string' ? formatDate(value) : noFigure;
  if (kind === 'share') return share(typeof value === 'number' ? value : null);
  if (kind === 'number') return typeof value === 'number' ? formatNumber(value) : noFigure;
  return typeof value === 'string' ? value : '';
}

/** Data of a filling behind the paths that the cells of a workbook use. */
export class SheetValues {
  readonly #fields: Fields;
  readonly #values: Item;
  readonly #date1904: boolean;
  readonly #kinds = new Map<TagPath, Kind | undefined>();
  readonly #sums = new Map<TagPath, number | undefined>();

  constructor({ fields, values }: Filling<Fields>, date1904: boolean) {
    this.#fields = fields;
    this.#values = values as Item;
    this.#date1904 = date1904;
  }

  items(list: string): readonly Item[] {
    const items = this.#values[list];
    return Array.isArray(items) ? items : [];
  }

  kind(path: TagPath): Kind | undefined {
    if (!this.#kinds.has(path)) this.#kinds.set(path, kindAt(this.#fields, path));
    return this.#kinds.get(path);
  }

  /** The kind of what a cell will hold; `undefined` for what the template holds itself. */
  kindOf(content: CellContent): Kind | undefined {
    switch (content.kind) {
      case 'fixed':
        return undefined;
      case 'value':
        return this.kind(content.path);
      case 'mixed':
        return 'text';
      case 'sum':
      case 'count':
        return 'number';
      case 'ratio':
        return 'share';
    }
  }

  #value(path: TagPath, item: Item | undefined): unknown {
    const dot = path.indexOf('.');
    return dot < 0 ? this.#values[path] : item?.[path.slice(dot + 1)];
  }

  /** The value of the cell that is one tag. */
  scalar(path: TagPath, item: Item | undefined): Scalar {
    const [kind, value] = [this.kind(path), this.#value(path, item)];
    if (kind === 'text') return typeof value === 'string' && value !== '' ? value : null;
    if (kind === 'date')
      return finite(typeof value === 'string' ? serialOf(value, this.#date1904) : undefined) ?? noFigure;
    return finite(value) ?? noFigure;
  }

  /** Tags inside other text: words of the template as they are, values as a document can hold them. */
  text(pieces: readonly Piece[], item: Item | undefined): string {
    return pieces
      .map(piece =>
        'text' in piece ? piece.text : printable(toText(this.kind(piece.path), this.#value(piece.path, item))),
      )
      .join('');
  }

  /** Header of a printed page: `&` begins a code there, and no more than 255 characters are kept. */
  headerText(content: CellContent, code: string): string {
    if (content.kind === 'fixed') return code;
    const pieces: readonly Piece[] =
      content.kind === 'value' ? [{ path: content.path }] : content.kind === 'mixed' ? content.pieces : [];
    const text = pieces.map(piece =>
      'text' in piece
        ? piece.text
        : printable(toText(this.kind(piece.path), this.#value(piece.path, undefined)))
            .replaceAll('&', '&&')
            .replace(/\s+/g, ' '),
    );
    return text.join('').slice(0, 255);
  }

  /** Sum of a field over its list; `undefined` when no item has a figure. */
  sum(path: TagPath): number | undefined {
    if (!this.#sums.has(path)) this.#sums.set(path, this.#sumOf(path));
    return this.#sums.get(path);
  }

  #sumOf(path: TagPath): number | undefined {
    const [list = '', field = ''] = path.split('.');
    const numbers = this.items(list).flatMap(item => finite(item[field]) ?? []);
    return numbers.length === 0 ? undefined : exactSum(numbers);
  }
}
