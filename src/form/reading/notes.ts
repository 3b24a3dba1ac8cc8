import type { FindingArgs } from '../../findings/finding.ts';
import type { CellFault } from '../cells/reading.ts';
import type { FormFindingArgs } from '../findings.ts';
import { type FormFinding, formFinding } from '../form-finding.ts';
import type { Book, CellReference } from './book.ts';

/** Gathers what is found while one form is read, each finding with its cell and what the cell shows. */
export class Notes {
  readonly #book: Book;
  readonly findings: FormFinding[] = [];

  constructor(book: Book) {
    this.#book = book;
  }

  add<C extends keyof FormFindingArgs>(code: C, args: FindingArgs[C], at?: CellReference): void {
    this.findings.push(formFinding(code, args, at && this.#book.place(at)));
  }

  /** What cannot be pinned to a cell, but to a sheet. */
  addOnSheet<C extends keyof FormFindingArgs>(code: C, args: FindingArgs[C], sheet: string): void {
    this.findings.push(formFinding(code, args, { sheet }));
  }

  addFault({ code, args }: CellFault, at: CellReference): void {
    this.add(code, args as FindingArgs[typeof code], at);
  }
}
