import { type Path, toPointer } from '../../findings/place.ts';
import type { CellPlace } from '../form-finding.ts';
import type { Book, CellReference } from './book.ts';
import type { Entry } from './entry.ts';

/** Which cell each part of a report was read from. */
export class Places {
  readonly #cells = new Map<string, CellReference>();

  set(path: Path, at: CellReference): void {
    this.#cells.set(toPointer(path), at);
  }

  /** An entry stands where its first field does, and so does its list, if this is the first. */
  setEntry(path: Path, entry: Pick<Entry, 'at'>, fields: readonly string[]): void {
    for (const field of fields) this.set([...path, field], entry.at(field));
    const first = entry.at(fields[0] ?? '');
    this.set(path, first);
    if (!this.#cells.has(toPointer(path.slice(0, -1)))) this.set(path.slice(0, -1), first);
  }

  /** The cell of a part of the report, else of the nearest whole that it is part of. */
  lookup(book: Book): (path: Path) => CellPlace | undefined {
    return path => {
      for (let length = path.length; length > 0; length -= 1) {
        const at = this.#cells.get(toPointer(path.slice(0, length)));
        if (at !== undefined) return book.place(at);
      }
      return undefined;
    };
  }
}
