import { describe, expect, it } from 'vitest';
import { choiceIndex, readChoice } from '../../../src/form/cells/choice.ts';
import { readText, type TextField } from '../../../src/form/cells/text.ts';
import { readTick } from '../../../src/form/cells/tick.ts';
import type { CellValue } from '../../../src/office/reading/workbook-content.ts';

const text = (typed: string): CellValue => ({ kind: 'text', text: typed });

const choices = choiceIndex([
  { id: 'done', label: 'Hoàn thành' },
  { id: 'in-progress', label: 'Đang thực hiện' },
  { id: 'not-started', label: 'Chưa thực hiện' },
  { id: 'nil', label: 'Không phát sinh' },
  { id: 'hoa-nhap', label: 'I. Hòa nhập và văn hóa' },
]);

describe('a choice', () => {
  it.each<[string, string]>([
    ['Hoàn thành', 'done'],
    ['Hoàn thành'.normalize('NFD'), 'done'],
    ['HOÀN THÀNH', 'done'],
    [' hoàn\u00a0thành ', 'done'],
    ['Hoàn thành.', 'done'],
    ['done', 'done'],
    ['Không phát sinh', 'nil'],
    ['I. Hoà nhập & văn hoá', 'hoa-nhap'],
    ['I - Hòa nhập và văn hóa', 'hoa-nhap'],
  ])('%j', (typed, id) => {
    expect(readChoice(text(typed), choices)).toEqual({ value: id });
  });

  it.each<[CellValue | undefined]>([[undefined], [text('')], [text('-')], [text('x')]])('%j is none', value => {
    expect(readChoice(value, choices)).toEqual({ nothing: true });
  });

  it.each<[string, string | undefined]>([
    ['Hoàn thàn', 'Hoàn thành'],
    ['Hoan thanh', 'Hoàn thành'],
    ['dang thuc hien', 'Đang thực hiện'],
    ['Hoàn', 'Hoàn thành'],
    ['Tạm dừng', undefined],
    ['100%', undefined],
  ])('%j is asked about', (typed, suggestion) => {
    const reading = readChoice(text(typed), choices);
    expect(reading).toMatchObject({ fault: { code: 'cell/unknown-choice', args: { text: typed } } });
    expect('fault' in reading && 'suggestion' in reading.fault.args ? reading.fault.args.suggestion : undefined).toBe(
      suggestion,
    );
  });

  it('two labels that fold to one are told apart as they are written, and asked about otherwise', () => {
    const twins = choiceIndex([
      { id: 'a', label: 'Nguồn A' },
      { id: 'b', label: 'Nguồn a' },
    ]);
    expect(readChoice(text('Nguồn a'), twins)).toEqual({ value: 'b' });
    expect(readChoice(text('NGUỒN A'), twins)).toHaveProperty('fault');
  });

  it('an error of the spreadsheet is no choice', () => {
    expect(readChoice({ kind: 'error', error: '#N/A' }, choices)).toHaveProperty('fault.code', 'cell/error');
  });
});

describe('words', () => {
  const many: TextField = { maximum: 20, lines: 'many' };
  const one: TextField = { maximum: 20, lines: 'one' };
  const code: TextField = { maximum: 20, lines: 'one', isCode: true };

  it.each<[string, CellValue, TextField, string]>([
    ['composed', text('Quế'.normalize('NFD')), one, 'Quế'],
    ['trimmed', text('  Xong\u00a0 '), one, 'Xong'],
    ['with its lines', text('a\r\nb\n\nc'), many, 'a\nb\n\nc'],
    ['a label on one line', text('a\n b'), one, 'a b'],
    ['without what hides', text('a\u202eb\u0007c'), one, 'abc'],
    ['a figure in Vietnamese', { kind: 'number', number: 1234.5 }, one, '1.234,5'],
    ['a percentage', { kind: 'number', number: 0.0287, percent: true }, one, '2,87%'],
    ['a day', { kind: 'date', date: '2024-02-05' }, one, '05/02/2024'],
    ['the number of a document is not grouped', { kind: 'number', number: 1250 }, code, '1250'],
    ['what begins like a formula stays text', text('=1+1'), one, '=1+1'],
    ['as long as it may be', text('ế'.repeat(20)), one, 'ế'.repeat(20)],
  ])('%s', (_, value, field, expected) => {
    expect(readText(value, field)).toEqual({ value: expected });
  });

  it.each<[CellValue | undefined]>([
    [undefined],
    [text(' ')],
    [text('-')],
    [text('x')],
    [text('0')],
    [{ kind: 'number', number: 0 }],
    [text('Không có.')],
    [text('Không phát sinh')],
  ])('%j is nothing', value => {
    expect(readText(value, many)).toEqual({ nothing: true });
  });

  it('that nothing is known yet is a statement', () => {
    expect(readText(text('Chưa có số liệu'), many)).toEqual({ value: 'Chưa có số liệu' });
  });

  it('longer than the schema takes is counted in letters', () => {
    expect(readText(text('ế'.normalize('NFD').repeat(21)), one)).toEqual({
      fault: { code: 'cell/too-long', args: { length: 21, maximum: 20 } },
    });
  });

  it('a number of a document that became a day is asked about', () => {
    expect(readText({ kind: 'date', date: '2024-03-12' }, code)).toHaveProperty('fault.code', 'cell/date-for-text');
  });
});

describe('the tick', () => {
  it.each<[CellValue]>([
    [text('x')],
    [text('X ')],
    [text('có'.normalize('NFD'))],
    [text('Không phát sinh')],
    [{ kind: 'boolean', boolean: true }],
    [{ kind: 'number', number: 1 }],
  ])('%j is set', value => {
    expect(readTick(value)).toEqual({ value: true });
  });

  it.each<[CellValue | undefined]>([
    [undefined],
    [text('')],
    [text('-')],
    [text('Không')],
    [{ kind: 'boolean', boolean: false }],
    [{ kind: 'number', number: 0 }],
  ])('%j is not set', value => {
    expect(readTick(value)).toEqual({ value: false });
  });

  it('anything else is asked about', () => {
    expect(readTick(text('một phần'))).toEqual({ fault: { code: 'cell/unclear-tick', args: { text: 'một phần' } } });
  });
});
