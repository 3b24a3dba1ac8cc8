import { noFigure, share } from '../messages/vi/report-document.ts';
import { exactSum } from '../model/exact-sum.ts';
import { formatDate, formatNumber } from '../text/vietnamese.ts';
import type { CellContent, Piece, TagPath } from './cell-content.ts';
import { kindAt } from './check-cells.ts';
import { printable } from './printable.ts';
import type { Fields, Filling, Kind } from './template-fields.ts';

/** What a cell may hold; text is always text, whatever it begins with. */
export type Scalar = string | number | Date | null;

export type Item = Readonly<Record<string, unknown>>;

/** Excel holds no longer text in a cell. */
const longest = 32_767;

/** A day at midnight UTC: exceljs writes dates by their UTC fields. */
function toDate(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date));
}

/** `_x0041_` in a cell is read by Excel as the letter A; escaped, it stays what it is. */
function cellText(text: string): string {
  const escaped = printable(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return escaped.length > longest ? `${escaped.slice(0, longest - 1)}…` : escaped;
}

function toScalar(kind: Kind | undefined, value: unknown): Scalar {
  if (kind === 'text') return typeof value === 'string' && value !== '' ? cellText(value) : null;
  if (kind === 'date') return typeof value === 'string' ? toDate(value) : noFigure;
  return typeof value === 'number' && Number.isFinite(value) ? value : noFigure;
}

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

  constructor({ fields, values }: Filling<Fields>) {
    this.#fields = fields;
    this.#values = values as Item;
  }

  items(list: string): readonly Item[] {
    const items = this.#values[list];
    return Array.isArray(items) ? items : [];
  }

  kind(path: TagPath): Kind | undefined {
    return kindAt(this.#fields, path);
  }

  #value(path: TagPath, item: Item | undefined): unknown {
    const dot = path.indexOf('.');
    return dot < 0 ? this.#values[path] : item?.[path.slice(dot + 1)];
  }

  /** The value of the cell that is one tag. */
  scalar(path: TagPath, item: Item | undefined): Scalar {
    return toScalar(this.kind(path), this.#value(path, item));
  }

  /** Tags inside other text. */
  text(pieces: readonly Piece[], item: Item | undefined): string {
    return cellText(
      pieces
        .map(piece => ('text' in piece ? piece.text : toText(this.kind(piece.path), this.#value(piece.path, item))))
        .join(''),
    );
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
    const [list = '', field = ''] = path.split('.');
    const numbers = this.items(list)
      .map(item => item[field])
      .filter(value => typeof value === 'number');
    return numbers.length === 0 ? undefined : exactSum(numbers);
  }
}
