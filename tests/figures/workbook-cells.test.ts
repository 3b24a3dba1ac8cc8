import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/main.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';
import { reportYaml, smallPlan } from '../support/small-plan.ts';

const receipt =
  'format: 1\nplan: ke-hoach-mau\nunit: so-mot\ncycle: hang-nam\nperiod: 2024\nreceivedAt: 2024-12-10\nrecordedAt: 2024-12-20T08:00:00+07:00\nchannel: email\noriginals: []\nadmissible: true\noutcome: accepted\nrecordedBy: Văn thư\n';

const files = {
  ...smallPlan(),
  '/tool/templates/bao-cao.xlsx': new Uint8Array(readFileSync('templates/bao-cao.xlsx')),
  '/office/plan/reports/2024/so-mot.yaml': reportYaml(
    'so-mot',
    'nil: false\nindicators:\n  - {indicator: ty-le-mau, value: 4.56, status: estimate, standard: chuan-cu}\n',
  ),
  '/office/plan/receipts/2024/so-mot/a.yaml': receipt,
};

async function trace(figure: string) {
  const host = fakeHost(new MemoryFiles(files));
  const code = await run(['trace', '--year', '2024', '--json', figure], host);
  const answer = host.stdout.text === '' ? undefined : (JSON.parse(host.stdout.text) as { figure?: { id: string } });
  return { code, id: answer?.figure?.id, err: host.stderr.text };
}

/** The first row of a table stands somewhere below its head; its cell is found by trying. */
async function firstIn(sheet: string, column: string): Promise<string | undefined> {
  for (let row = 1; row < 12; row += 1) {
    const { id } = await trace(`${sheet}!${column}${row}`);
    if (id !== undefined) return id;
  }
  return undefined;
}

describe('a cell of the workbook', () => {
  it.each([
    ['Chỉ tiêu', 'H', 'indicator.ty-le-mau.value'],
    ["'Chỉ tiêu'", '$f', 'indicator.ty-le-mau.target'],
    ['Kinh phí', 'D', 'funding.ngan-sach.departments.units'],
  ])('%s!%s is a figure', async (sheet, column, id) => {
    expect(await firstIn(sheet, column)).toBe(id);
  });

  it('is found under the name of its sheet without tones', async () => {
    expect(await firstIn('chi tieu', 'h')).toBe('indicator.ty-le-mau.value');
  });

  it.each([
    ['Chỉ tiêu!b5', 'Ô B5 của trang "Chỉ tiêu" không in số nào'],
    ['Chỉ tiêu!H99', 'Ô H99 của trang "Chỉ tiêu" không in số nào'],
    ['Không có!A1', 'Bảng tính không có trang "Không có".\nCách sửa: chọn một trong các trang: Tổng hợp,'],
  ])('%s is none', async (cell, err) => {
    expect(await trace(cell)).toEqual({ code: 2, id: undefined, err: expect.stringContaining(err) });
  });
});
