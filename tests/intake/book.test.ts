import { describe, expect, it } from 'vitest';
import { RegisterBook } from '../../src/intake/book.ts';
import type { Arrival, Receipt } from '../../src/model/documents.ts';

const zone = 'Asia/Ho_Chi_Minh';
const file = { name: 'a.xlsx', size: 1, sha256: 'a'.repeat(64) };
const arrival: Omit<Arrival, 'parents'> = {
  format: 1,
  plan: 'ke-hoach-mau',
  receivedAt: '2024-12-10T09:00:00+07:00',
  recordedAt: '2024-12-10T09:00:00+07:00',
  channel: 'email',
  originals: [file],
  recordedBy: 'An',
};
const receipt = (unit: string, judged: string): Omit<Receipt, 'parents'> => ({
  ...arrival,
  unit,
  cycle: 'hang-nam',
  period: 2024,
  arrival: judged,
  admissible: true,
  outcome: 'unread',
});

function filled() {
  const book = new RegisterBook({ records: [] }, zone);
  const came = book.encodeArrival(arrival);
  book.add(came);
  const first = book.encodeReceipt(receipt('so-mot', came.id));
  book.add(first);
  return { book, came, first };
}

describe('the book', () => {
  it('names what was added last as the only parent of the next', () => {
    const { book, came, first } = filled();
    expect(came.value.parents).toEqual([]);
    expect(first.value.parents).toEqual([came.id]);
    expect(book.encodeArrival(arrival).value.parents).toEqual([first.id]);
  });

  it('finds records by what is asked for', () => {
    const { book, came, first } = filled();
    expect(book.record(came.id)).toBe(came.record);
    expect(book.arrivalsWith(file.sha256)).toEqual([came.record]);
    expect(book.arrivalsWith('b'.repeat(64))).toEqual([]);
    expect(book.receiptsFor(came.id)).toEqual([first.record]);
    expect(book.receiptsOf('so-mot', '2024')).toEqual([first.record]);
    expect(book.receiptsOf('so-mot', '2023')).toEqual([]);
  });

  it('counts of several receipts of one file the last, whose unit it is then', () => {
    const { book, came, first } = filled();
    const second = book.encodeReceipt(receipt('so-hai', came.id));
    book.add(second);
    expect(book.receiptsOf('so-mot', '2024')).toEqual([first.record]);
    expect(book.standingOf('so-mot', '2024')).toEqual([]);
    expect(book.standingOf('so-hai', '2024')).toEqual([second.record]);
  });

  it('puts what it is opened with into the order of the chain, and names all heads', () => {
    const { came, first } = filled();
    const other = new RegisterBook({ records: [] }, zone).encodeArrival({ ...arrival, recordedBy: 'Binh' });
    const book = new RegisterBook({ records: [first.record, other.record, came.record] }, zone);
    const ids = book.records.map(({ id }) => id);
    expect(ids.indexOf(came.id)).toBeLessThan(ids.indexOf(first.id));
    expect(book.encodeArrival(arrival).value.parents).toEqual([first.id, other.id].sort());
  });
});
