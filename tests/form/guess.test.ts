import { beforeAll, describe, expect, it } from 'vitest';
import type { Form } from '../../src/form/form.ts';
import { guess } from '../../src/form/guess.ts';
import { identify } from '../../src/form/identify.ts';
import { UnitRegistry } from '../../src/model/unit-registry.ts';
import { emptyForm, FakeWorkbook, number, text } from './support/fake-workbook.ts';
import { formIn, smallForms } from './support/forms.ts';

let form: Form;
beforeAll(async () => {
  const { forms } = await smallForms();
  form = formIn(forms, 'so-mot');
});

describe('a form knows whose it is', () => {
  const identity = {
    version: '1',
    plan: 'ke-hoach-mau',
    edition: '1',
    cycle: 'hang-nam',
    period: '2024',
    unit: 'so-mot',
    illustrative: false,
  };

  it('by the names of its ids', () => {
    expect(identify(emptyForm(form).content())).toEqual(identity);
  });

  it('wherever they were moved to', () => {
    const workbook = emptyForm(form);
    workbook.insertRow('_bm', 1, 4);
    workbook.renameSheet('_bm', 'Sheet9');
    expect(identify(workbook.content())).toEqual(identity);
  });

  it('by the hidden sheet, without names', () => {
    const workbook = emptyForm(form);
    workbook.names = [];
    workbook.insertRow('_bm', 1);
    expect(identify(workbook.content())).toEqual(identity);
  });

  it('where numbers became numbers and yes became yes', () => {
    const workbook = emptyForm({ ...form, illustrative: true });
    workbook.put('_bm', 1, 2, number(1));
    workbook.put('_bm', 5, 2, number(2024));
    workbook.put('_bm', 7, 2, { kind: 'boolean', boolean: true });
    expect(identify(workbook.content())).toEqual({ ...identity, illustrative: true });
  });

  it('and else does not', () => {
    const workbook = emptyForm(form);
    workbook.deleteSheet('_bm');
    expect(identify(workbook.content())).toBeUndefined();
    expect(identify(new FakeWorkbook().content())).toBeUndefined();
  });
});

const unit = (id: string, name: string, order: number, more: object = {}) => ({
  id,
  name,
  short: name,
  kind: 'so' as const,
  order,
  ...more,
});
const registry = new UnitRegistry({
  format: 1,
  units: [
    unit('so-y-te', 'Sở Y tế', 1, { symbol: 'SYT' }),
    unit('so-vhttdl', 'Sở Văn hóa, Thể thao và Du lịch', 2, { aliases: ['Sở VHTTDL'] }),
    unit('hoa-vang', 'UBND huyện Hòa Vang', 3, { short: 'huyện Hòa Vang', symbol: 'UBND' }),
    unit('hoa', 'UBND huyện Hòa', 4, { short: 'huyện Hòa', symbol: 'UBND' }),
    unit('so-noi-vu', 'Sở Nội vụ', 5, { symbol: 'SNV' }),
    unit('so-noi-vu-2025', 'Sở Nội vụ', 6, { symbol: 'SNV' }),
    unit('so-tu-phap', 'Sở Tư pháp', 7),
  ],
  groups: [],
});

function book(...lines: readonly string[]) {
  const workbook = new FakeWorkbook();
  workbook.addSheet('Sheet1');
  lines.forEach((line, index) => {
    workbook.put('Sheet1', index + 1, 1, text(line));
  });
  return workbook.content();
}

const units = (content: Parameters<typeof guess>[0], name: string): readonly string[] =>
  guess(content, name, registry).map(({ unit: id, reasons }) => `${id}: ${reasons.join(', ')}`);

describe('a file without ids is asked about, with the units that it names', () => {
  it.each<[string, readonly string[]]>([
    ['Bao cao So Y te nam 2024 (ban cuoi).xlsx', ['so-y-te: file-name']],
    ['BC_SYT_2024.xlsx', ['so-y-te: file-name']],
    ['Báo cáo Sở VHTTDL.xlsx'.normalize('NFD'), ['so-vhttdl: file-name']],
    ['huyen-hoa-vang.xlsx', ['hoa-vang: file-name']],
    ['huyện Hoà.xlsx', ['hoa: file-name']],
    ['Book1.xlsx', []],
  ])('%s', (name, expected) => {
    expect(units(undefined, name)).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ['SỞ VĂN HOÁ, THỂ THAO & DU LỊCH', ['so-vhttdl: heading']],
    ['UBND HUYỆN HOÀ VANG', ['hoa-vang: heading']],
    ['Số: 12/BC-SYT', ['so-y-te: heading']],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', []],
    ['UBND TỈNH', []],
    ['Số: 7/BC-SNV', ['so-noi-vu: heading', 'so-noi-vu-2025: heading']],
  ])('under %j', (heading, expected) => {
    expect(units(book(heading), 'Book1.xlsx')).toEqual(expected);
  });

  it('first those named at both places, then in protocol order', () => {
    const content = book('Kính gửi: Sở Y tế', 'UBND huyện Hòa Vang');
    expect(units(content, 'hoa vang - huyen hoa vang.xlsx')).toEqual([
      'hoa-vang: file-name, heading',
      'so-y-te: heading',
    ]);
  });

  it('a list of units in the first lines is nobody’s letterhead; the name of the file still counts', () => {
    const names = ['Sở Y tế', 'Sở VHTTDL', 'UBND huyện Hòa Vang', 'UBND huyện Hòa', 'Sở Nội vụ', 'Sở Tư pháp'];
    expect(units(book(...names), 'Tong hop.xlsx')).toEqual([]);
    expect(units(book(...names), 'Tong hop So Y te.xlsx')).toEqual(['so-y-te: file-name']);
  });

  it('units written of further down do not count', () => {
    expect(units(book(...Array.from({ length: 12 }, () => '.'), 'Sở Y tế'), 'Book1.xlsx')).toEqual([]);
  });
});
