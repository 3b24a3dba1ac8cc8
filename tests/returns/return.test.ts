import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { collected, filledForm, inShort, office, plan, report } from '../intake/office.ts';
import { wordText } from '../report/open-xml.ts';

const template = new Uint8Array(readFileSync('templates/cong-van-tra-lai.docx'));
const withLetters = (files: Parameters<typeof office>[0] = {}) => {
  const memory = office(files);
  memory.put('/tool/templates/cong-van-tra-lai.docx', template);
  return memory;
};

const letterOf = (files: ReturnType<typeof office>, name: string): string =>
  wordText(files.contents.get(`/office/${name}.docx`) ?? new Uint8Array()).replace(/\s+/g, ' ');

const table = 'Hoạt động,Kết quả\nA,1\n';

describe('what nobody could read', () => {
  it.each([
    ['does not count, and the letter says so', table, 'a.csv', 'chưa được tính là báo cáo đã nộp'],
    ['but a scan, which people can read, does', '%PDF-1.4', 'a.pdf', '(ngày 13/12/2024) được giữ nguyên'],
  ])('%s', async (_, content, name, closing) => {
    const files = withLetters({ [name]: content });
    await collected(files, `${name} --unit so-hai --received-on 2024-12-13`);
    const { code, out } = await plan(files, ['return', '--unit', 'so-hai']);
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('Tệp của Sở Hai không phải là sổ Excel đọc được, nên chỉ lập văn bản'),
    ]);
    const letter = letterOf(files, 'tra-lai-2024-so-hai');
    expect(letter).toContain(closing);
    expect(letter).toContain('1 Cả tệp');
    expect(letter).toContain('Đề nghị Sở Hai khắc phục các nội dung nêu trên và gửi lại');
    expect(letter).not.toContain('tệp gửi kèm');
  });

  it('keeps the day of an earlier report that could be read', async () => {
    const files = withLetters({ 'a.yaml': report('so-hai', 'nil: nope\n'), 'b.csv': table });
    await collected(files, 'a.yaml --received-on 2024-12-10');
    await collected(files, 'b.csv --unit so-hai --received-on 2024-12-13');
    await plan(files, ['return', '--unit', 'so-hai']);
    expect(letterOf(files, 'tra-lai-2024-so-hai-lan-2')).toContain('lần đầu (ngày 10/12/2024) được giữ nguyên');
  });
});

it('a workbook that can be read but not marked goes back by letter alone', async () => {
  const files = withLetters();
  const form = await filledForm(files, 'so-hai', 'field_nil: x', 'field_date: 39/12/2024');
  const styles = strToU8('<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>');
  files.put('/office/a.xlsx', zipSync({ ...unzipSync(form), 'xl/styles.xml': styles }));
  expect(inShort(await collected(files, 'a.xlsx'))).toEqual(['a.xlsx: judged so-hai returned none']);
  const { code, out } = await plan(files, ['return', '--unit', 'so-hai']);
  expect(code).toBe(0);
  expect(out).toContain('Sở Hai: Không đánh dấu được vào tệp của đơn vị');
  expect(letterOf(files, 'tra-lai-2024-so-hai')).not.toContain('tô màu');
});

it('nothing is written for one unit when another has nothing to return', async () => {
  const files = withLetters({ 'a.yaml': report('so-hai', 'nil: nope\n') });
  await collected(files, 'a.yaml');
  const { code } = await plan(files, ['return', '--unit', 'so-hai', '--unit', 'so-mot']);
  expect([code, [...files.contents.keys()].filter(path => path.includes('tra-lai-2024'))]).toEqual([2, []]);
});

it('a letter that somebody worked on is left, and so is all else', async () => {
  const files = withLetters({
    'a.yaml': report('so-hai', 'nil: nope\n'),
    'b.yaml': report('so-mot', 'nil: nope\n'),
    'tra-lai-2024-so-mot.docx': 'đã sửa',
  });
  await collected(files, 'a.yaml b.yaml');
  const { code, err } = await plan(files, ['return', '--unit', 'so-hai', '--unit', 'so-mot']);
  expect([code, files.text('/office/tra-lai-2024-so-mot.docx')]).toEqual([2, 'đã sửa']);
  expect(err).toContain('tra-lai-2024-so-mot.docx');
  expect(files.contents.has('/office/tra-lai-2024-so-hai.docx')).toBe(false);
});

it('an original that was changed is not returned', async () => {
  const files = withLetters({ 'a.yaml': report('so-hai', 'nil: nope\n') });
  await collected(files, 'a.yaml');
  for (const path of files.contents.keys()) if (path.includes('/originals/')) files.put(path, 'khác');
  const { code, err } = await plan(files, ['return', '--unit', 'so-hai']);
  expect(code).toBe(5);
  expect(err).toContain('kiểm tra sổ bằng plan verify');
});
