import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Arrival, Receipt } from '../../src/model/documents.ts';
import { typedInto } from '../support/filled-form.ts';
import { rosterYaml } from '../support/small-plan.ts';
import {
  badReport,
  collected,
  filledForm,
  inShort,
  message,
  office,
  otherReport,
  pathsIn,
  plan,
  report,
  zip,
} from './office.ts';

const arrivals = /\/arrivals\//;
const receipts = /\/receipts\//;
const originals = /\/originals\//;

const scan = '%PDF-1.4 quét';
const letterTemplate = new Uint8Array(readFileSync('templates/cong-van-tra-lai.docx'));

async function sound(files: ReturnType<typeof office>): Promise<void> {
  expect((await plan(files, ['verify'])).code).toBe(0);
  expect((await plan(files, ['validate'])).code).toBe(0);
}

const recordsIn = <R>(files: ReturnType<typeof office>, pattern: RegExp): readonly R[] =>
  pathsIn(files, pattern).map(path => parse(files.text(path) ?? '') as R);

describe('the same bytes again', () => {
  const same = report('so-mot');
  it.each([
    ['loose', { 'b.yaml': same }, 'b.yaml'],
    ['in an archive', { 'b.zip': zip({ 'thu-muc/x.yaml': same }) }, 'b.zip'],
    ['in a message', { 'b.eml': message({ files: { 'x.yaml': same } }) }, 'b.eml'],
    ['in an archive in a message', { 'b.eml': message({ files: { 'x.zip': zip({ 'x.yaml': same }) } }) }, 'b.eml'],
  ])('%s are known', async (_, more, path) => {
    const files = office({ 'a.yaml': same, ...more });
    await collected(files, 'a.yaml');
    const again = await collected(files, path);
    expect(again.filter(({ kind }) => kind !== 'opened')).toMatchObject([{ kind: 'known', unit: 'so-mot' }]);
    expect(pathsIn(files, receipts)).toHaveLength(1);
    await sound(files);
  });

  it('with a signed report beside them are another delivery, of which the first keeps the date', async () => {
    const files = office({ 'a.yaml': same, 'b.eml': message({ files: { 'x.yaml': same, 'x.pdf': scan } }) });
    await collected(files, 'a.yaml --received-at 2024-12-10T08:00:00+07:00');
    const again = await collected(files, 'b.eml --received-at 2024-12-17T08:00:00+07:00');
    expect(again[1]).toMatchObject({ kind: 'judged', beside: ['b.eml/x.pdf'], revision: 2, report: 'replaces' });
    const { out } = await plan(files, ['status', '--json']);
    const [first] = (JSON.parse(out) as { units: { state: string; receipts: number }[] }).units;
    expect(first).toMatchObject({ state: 'on-time', receipts: 2 });
    await sound(files);
  });

  it('without the signed report that came with them are known', async () => {
    const files = office({ 'a/x.yaml': same, 'a/x.pdf': scan, 'b.yaml': same });
    await collected(files, 'a');
    expect(inShort(await collected(files, 'b.yaml'))).toEqual(['b.yaml: known so-mot accepted']);
  });

  it('keep the time that was written down, and say that another was not taken', async () => {
    const files = office({ 'a.yaml': same });
    await collected(files, 'a.yaml --received-at 2024-12-10T08:00:00+07:00');
    const [known] = await collected(files, 'a.yaml --received-at 2024-12-09T08:00:00+07:00');
    expect(known).toMatchObject({ kind: 'known', receivedAt: '2024-12-10T08:00:00+07:00', otherTime: true });
    const [equal] = await collected(files, 'a.yaml --received-at 2024-12-10T01:00:00Z');
    expect(equal).toMatchObject({ kind: 'known', otherTime: false });
  });

  it('are judged again where they were not accepted: the plan may have been put right', async () => {
    const early = report('so-mot', 'nil: false\nactivities: [{activity: viec-bon, status: done, result: Đã làm.}]\n');
    const files = office({ 'a.yaml': early });
    expect(inShort(await collected(files, 'a.yaml'))).toEqual(['a.yaml: judged so-mot returned none']);
    expect(inShort(await collected(files, 'a.yaml'))).toEqual(['a.yaml: known so-mot returned']);
    expect(pathsIn(files, receipts)).toHaveLength(1);
    const fourth = '      - {id: viec-bon, clause: III.1.c, title: Việc thứ tư, summary: Làm.}\n';
    const path = '/office/plan/plan.yaml';
    files.put(path, (files.text(path) ?? '').replace('  - id: nhom-hai\n', `${fourth}  - id: nhom-hai\n`));
    files.put('/tool/templates/cong-van-tra-lai.docx', letterTemplate);
    expect((await plan(files, ['return', '--unit', 'so-mot'])).err).toContain('không còn lỗi');
    expect(inShort(await collected(files, 'a.yaml'))).toEqual(['a.yaml: judged so-mot accepted first']);
    expect(pathsIn(files, arrivals)).toHaveLength(1);
    const { out } = await plan(files, ['receipt', 'so-mot']);
    expect(out).toMatch(/Kết quả kiểm tra {4}Chấp nhận\n/);
    await sound(files);
  });
});

describe('a form', () => {
  it('with its signed report beside it has one receipt that names both', async () => {
    const files = office();
    files.put('/office/den/so-mot.xlsx', await filledForm(files, 'so-mot', 'field_nil: x'));
    files.put('/office/den/so-mot.pdf', scan);
    expect(inShort(await collected(files, 'den'))).toEqual(['den/so-mot.xlsx: judged so-mot accepted first']);
    const [receipt] = recordsIn<Receipt>(files, receipts);
    expect(receipt?.originals.map(({ name }) => name)).toEqual(['so-mot.xlsx', 'so-mot.pdf']);
    expect(receipt?.document).toEqual({ number: '1/BC-so-mot', issued: '2024-12-09' });
    await sound(files);
  });

  it('that was marked and sent back is corrected in the marked file and accepted', async () => {
    const files = office();
    files.put('/tool/templates/cong-van-tra-lai.docx', letterTemplate);
    files.put('/office/a.xlsx', await filledForm(files, 'so-hai', 'field_nil: x', 'field_date: 39/12/2024'));
    expect(inShort(await collected(files, 'a.xlsx'))).toEqual(['a.xlsx: judged so-hai returned none']);
    expect((await plan(files, ['return', '--unit', 'so-hai'])).code).toBe(0);
    const marked = files.contents.get('/office/tra-lai-2024-so-hai.xlsx') ?? new Uint8Array();
    files.put('/office/b.xlsx', await typedInto(marked, ['field_date: 09/12/2024']));
    expect(inShort(await collected(files, 'b.xlsx'))).toEqual(['b.xlsx: judged so-hai accepted first']);
    await sound(files);
  });
});

describe('a message', () => {
  const sent = { files: { 'a.yaml': report('so-mot') }, received: 'Fri, 13 Dec 2024 09:05:00 +0700' };
  it.each([
    ['came when its server took it over', sent, '', '2024-12-13T09:05:00+07:00'],
    ['came when the officer says', sent, ' --received-on 2024-12-12', '2024-12-12'],
    ['without a server came when it is written down', { files: sent.files }, '', '2024-12-18T09:00:00+07:00'],
    [
      'with a time that is still to come is not believed',
      { ...sent, received: 'Fri, 20 Dec 2024 09:05:00 +0700' },
      '',
      '2024-12-18T09:00:00+07:00',
    ],
  ])('%s', async (_, parts, options, expected) => {
    const files = office({ 'a.eml': message(parts) });
    const [opened, judged] = await collected(files, `a.eml${options}`);
    expect(judged?.receivedAt).toBe(expected);
    expect(opened?.isUndated).toBe(options === '' && expected.startsWith('2024-12-18'));
    const own = recordsIn<Arrival>(files, arrivals).find(({ container }) => container !== undefined);
    expect(own).toMatchObject({
      channel: 'email',
      evidence: {
        kind: 'email',
        reference: '"Bao cao"; van-thu@example.vn; 2024-12-13T09:00:00+07:00; <1@example.vn>',
      },
    });
    await sound(files);
  });

  it('keeps the channel that the officer says', async () => {
    const files = office({ 'a.eml': message(sent) });
    await collected(files, 'a.eml --channel document-system --evidence S-1');
    for (const { channel, evidence } of recordsIn<Arrival>(files, arrivals))
      expect([channel, evidence?.reference]).toEqual(['document-system', 'S-1']);
  });

  it('shows pictures that are no files of it', async () => {
    const files = office({ 'a.eml': message({ ...sent, picture: true }) });
    expect(inShort(await collected(files, 'a.eml'))).toEqual([
      'a.eml: opened',
      'a.eml/a.yaml: judged so-mot accepted first',
    ]);
  });

  it('in an archive in a message is opened', async () => {
    const outer = message({ files: { 'x.zip': zip({ 'trong.eml': message(sent) }) }, received: sent.received });
    const files = office({ 'a.eml': outer });
    expect(inShort(await collected(files, 'a.eml'))).toEqual([
      'a.eml: opened',
      'a.eml/x.zip: opened',
      'a.eml/x.zip/trong.eml: opened',
      'a.eml/x.zip/trong.eml/a.yaml: judged so-mot accepted first',
    ]);
    await sound(files);
  });

  it('that holds a scan alone asks whose it is, and guesses by its subject', async () => {
    const files = office({ 'a.eml': message({ files: { 'scan.pdf': scan }, subject: 'Báo cáo của UBND huyện Ba' }) });
    const [, asked] = await collected(files, 'a.eml');
    expect(asked?.question).toEqual({
      code: 'whose',
      args: { candidates: [{ unit: 'huyen-ba', name: 'UBND huyện Ba', because: 'Báo cáo của UBND huyện Ba' }] },
    });
    const answered = await collected(files, '--inbox --unit huyen-ba');
    expect(inShort(answered)).toEqual(['scan.pdf: judged huyen-ba unread none']);
    await sound(files);
  });
});

describe('an archive', () => {
  it('that cannot be opened is kept, and entered as unreadable once it is known whose it is', async () => {
    const files = office({ 'a.rar': new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x00]) });
    expect(inShort(await collected(files, 'a.rar'))).toEqual(['a.rar: unopened']);
    expect(inShort(await collected(files, '--inbox'))).toEqual(['a.rar: unopened']);
    const [entered] = await collected(files, '--inbox --unit so-mot');
    expect(entered).toMatchObject({ kind: 'judged', outcome: 'unread', admissible: false });
    expect(entered?.findings?.map(({ code }) => code)).toEqual(['archive/other-format']);
    expect(inShort(await collected(files, '--inbox'))).toEqual([]);
    await sound(files);
  });

  it('with an empty file says so', async () => {
    const files = office({ 'a.zip': zip({ 'rong.xlsx': '', 'a.yaml': report('so-mot') }) });
    expect(inShort(await collected(files, 'a.zip'))).toEqual([
      'a.zip: opened',
      'a.zip/rong.xlsx: refused empty',
      'a.zip/a.yaml: judged so-mot accepted first',
    ]);
  });

  it.each([
    ['at the time of its server', '', '2024-12-13T09:05:00+07:00'],
    ['at the time that was said then', ' --received-on 2024-12-12', '2024-12-12'],
  ])('that was recorded before the run was broken off is opened from the inbox, %s', async (_, options, receivedAt) => {
    const received = 'Fri, 13 Dec 2024 09:05:00 +0700';
    const files = office({ 'a.eml': message({ files: { 'a.yaml': report('so-mot') }, received }) });
    await collected(files, `a.eml${options}`);
    const inside = pathsIn(files, arrivals).filter(path => files.text(path)?.includes('container:'));
    for (const path of [...inside, ...pathsIn(files, receipts), ...pathsIn(files, /\/reports\//)])
      files.contents.delete(path);
    const again = await collected(files, '--inbox', { now: '2024-12-19T09:00:00+07:00' });
    expect(inShort(again)).toEqual(['a.eml: opened', 'a.eml/a.yaml: judged so-mot accepted first']);
    expect(again[1]?.receivedAt).toBe(receivedAt);
    await sound(files);
  });
});

describe('several reports of one unit', () => {
  it.each([
    ['in one run: the one named last counts', [['a.yaml b.yaml', '']], 'so-mot-b'],
    ['the other way round', [['b.yaml a.yaml', '']], 'so-mot-a'],
    [
      'the one received last counts, though it was written down first',
      [
        ['a.yaml', ' --received-on 2024-12-12'],
        ['b.yaml', ' --received-on 2024-12-11'],
      ],
      'so-mot-a',
    ],
  ])('%s', async (_, runs, expected) => {
    const versions = { 'so-mot-a': report('so-mot'), 'so-mot-b': otherReport('so-mot') };
    const files = office({ 'a.yaml': versions['so-mot-a'], 'b.yaml': versions['so-mot-b'] });
    for (const [paths, options] of runs) await collected(files, `${paths}${options}`);
    expect(files.text('/office/plan/reports/2024/so-mot.yaml')).toBe(versions[expected as keyof typeof versions]);
    await sound(files);
  });

  it('a worse one does not take the place of what was accepted', async () => {
    const files = office({ 'a.yaml': report('so-mot'), 'b.yaml': badReport('so-mot') });
    await collected(files, 'a.yaml');
    expect(inShort(await collected(files, 'b.yaml'))).toEqual(['b.yaml: judged so-mot returned kept']);
    expect(files.text('/office/plan/reports/2024/so-mot.yaml')).toBe(report('so-mot'));
    await sound(files);
  });
});

describe('a report that somebody changed by hand', () => {
  const edited = report('so-mot', 'nil: false\nnextPeriod: [{text: Sửa tay.}]\n');
  const path = '/office/plan/reports/2024/so-mot.yaml';
  it('is not replaced', async () => {
    const files = office({ 'a.yaml': report('so-mot'), 'b.yaml': otherReport('so-mot') });
    await collected(files, 'a.yaml');
    files.put(path, edited);
    expect(inShort(await collected(files, 'b.yaml'))).toEqual(['b.yaml: unclear report-edited']);
    expect(files.text(path)).toBe(edited);
    files.put(path, report('so-mot').replaceAll('\n', '\r\n'));
    expect(inShort(await collected(files, '--inbox'))).toEqual(['b.yaml: judged so-mot accepted replaces']);
  });

  it('stands in the way of nothing that does not replace it', async () => {
    const files = office({ 'b.yaml': badReport('so-mot') });
    files.put(path, edited);
    expect(inShort(await collected(files, 'b.yaml'))).toEqual(['b.yaml: judged so-mot returned none']);
  });

  it('is known again where the unit sent just that', async () => {
    const files = office({ 'b.yaml': edited });
    files.put(path, edited);
    expect(inShort(await collected(files, 'b.yaml'))).toEqual(['b.yaml: judged so-mot accepted first']);
  });
});

describe('what the officer says', () => {
  it('of a unit does not turn the form of another into its report, now or later', async () => {
    const files = office({ 'a.yaml': report('so-mot') });
    expect(inShort(await collected(files, 'a.yaml --unit so-hai'))).toEqual(['a.yaml: unclear other-unit']);
    expect(inShort(await collected(files, '--inbox'))).toEqual(['a.yaml: unclear other-unit']);
    expect(inShort(await collected(files, '--inbox --unit so-mot'))).toEqual(['a.yaml: judged so-mot accepted first']);
  });

  it('of a unit alone leaves the period to the file', async () => {
    const files = office({ 'a.yaml': report('so-mot').replace('2024', '2023') });
    files.put(
      '/office/plan/rosters/2023.yaml',
      rosterYaml.replace('period: 2024', 'period: 2023').replace('2024-11', '2023-11'),
    );
    const [judged] = await collected(files, 'a.yaml --unit so-mot');
    expect(judged).toMatchObject({ kind: 'judged', unit: 'so-mot', period: '2023' });
  });

  it('of a period is asked about where the file says another', async () => {
    const files = office({ 'a.yaml': report('so-mot') });
    expect(inShort(await collected(files, 'a.yaml --year 2023'))).toEqual(['a.yaml: unclear other-period']);
  });

  it('wrongly of a scan is put right by saying it again', async () => {
    const files = office({ 'a.pdf': scan });
    await collected(files, 'a.pdf --unit so-mot');
    expect(inShort(await collected(files, 'a.pdf --unit so-hai'))).toEqual(['a.pdf: judged so-hai unread none']);
    const { out } = await plan(files, ['status', '--json']);
    const { units } = JSON.parse(out) as { units: { unit: string; receipts: number }[] };
    expect(units.map(({ unit, receipts: count }) => [unit, count]).slice(0, 2)).toEqual([
      ['so-mot', 0],
      ['so-hai', 1],
    ]);
    await sound(files);
  });
});

it('a wrong id inside is sent back to the unit that the officer names', async () => {
  const files = office({ 'a.yaml': report('so-mott') });
  const [asked] = await collected(files, 'a.yaml');
  expect(asked?.question).toEqual({ code: 'unknown-unit', args: { unit: 'so-mott', suggestion: 'so-mot' } });
  expect(inShort(await collected(files, '--inbox --unit so-mot'))).toEqual(['a.yaml: judged so-mot returned none']);
  await sound(files);
});

describe('who and when', () => {
  it('a file that waited is entered when it is judged, by whoever does', async () => {
    const files = office({ 'a.pdf': scan });
    await collected(files, 'a.pdf --by An --received-on 2024-12-13', { now: '2024-12-14T09:00:00+07:00' });
    await collected(files, '--inbox --unit so-mot --by Binh', { now: '2024-12-16T10:00:00+07:00' });
    const [receipt] = recordsIn<Receipt>(files, receipts);
    expect(receipt).toMatchObject({
      receivedAt: '2024-12-13',
      recordedAt: '2024-12-16T10:00:00+07:00',
      recordedBy: 'Binh',
    });
    await sound(files);
    const { out } = await plan(files, ['status', '--json']);
    expect((JSON.parse(out) as { units: { flags: string[] }[] }).units[0]?.flags).not.toContain('recorded-late');
  });

  it('warns when the clock went back, and goes on', async () => {
    const files = office({ 'a.yaml': report('so-mot'), 'b.yaml': report('so-hai') });
    await plan(files, ['collect', 'a.yaml'], { now: '2024-12-14T09:00:00+07:00' });
    const near = await plan(files, ['collect', '--inbox'], { now: '2024-12-14T08:56:00+07:00' });
    const { err, code } = await plan(files, ['collect', 'b.yaml'], { now: '2024-12-13T09:00:00+07:00' });
    expect(near.err).toBe('');
    expect(err).toContain('đồng hồ của máy chậm hơn bản ghi mới nhất của sổ (09:00 ngày 14/12/2024)');
    expect(code).toBe(0);
  });

  it('a long name, and one that nobody sees, are kept as a record can hold them', async () => {
    const name = `${'ồ'.repeat(300)}\u200b\u202e.yaml`;
    const files = office({ [`den/${name}`]: report('so-mot') });
    await collected(files, 'den', { environment: { PLAN_USER: '\u0007An\u202e' } });
    const [arrival] = recordsIn<Arrival>(files, arrivals);
    expect(arrival?.originals[0]?.name).toBe('ồ'.repeat(255));
    expect(arrival?.recordedBy).toBe('An');
    await sound(files);
  });
});

describe('what lies on the disk', () => {
  it.each([
    ['a lost original', (files: ReturnType<typeof office>, path: string) => files.contents.delete(path)],
    ['a changed original', (files: ReturnType<typeof office>, path: string) => files.put(path, '%PDF-1.4 khác')],
  ])('%s is no report, whatever is said of it', async (_, spoil) => {
    const files = office({ 'a.pdf': scan });
    await collected(files, 'a.pdf');
    for (const path of pathsIn(files, originals)) spoil(files, path);
    expect(inShort(await collected(files, '--inbox --unit so-mot'))).toEqual(['a.pdf: unclear damaged']);
    expect(pathsIn(files, receipts)).toEqual([]);
  });

  it('a changed arrival is not judged', async () => {
    const files = office({ 'a.pdf': scan });
    await collected(files, 'a.pdf');
    for (const path of pathsIn(files, arrivals))
      files.put(path, (files.text(path) ?? '').replace('T09:00:00', 'T08:00:00'));
    expect(inShort(await collected(files, '--inbox --unit so-mot'))).toEqual(['a.pdf: unclear damaged']);
  });

  it('the folder above takes in what was sent, and nothing of the plan', async () => {
    const files = office({ 'a.yaml': report('so-mot') });
    expect(inShort(await collected(files, '.'))).toEqual(['./a.yaml: judged so-mot accepted first']);
  });

  it.each(['plan', 'plan/plan.yaml', 'plan/rosters', 'plan/originals'])(
    '%s is not something that was sent',
    async path => {
      const files = office({ 'a.yaml': report('so-mot') });
      await collected(files, 'a.yaml');
      const before = [...files.contents.keys()];
      const { code, err } = await plan(files, ['collect', path]);
      expect([code, [...files.contents.keys()]]).toEqual([2, before]);
      expect(err).toContain('nằm trong chính kế hoạch này');
    },
  );
});

it('a unit that answers for one that is gone sends its own form', async () => {
  const files = office();
  const roster = rosterYaml.replace(
    'so-hai, class: required, basis: [V.4]',
    'so-hai, class: required, basis: [V.4], answersFor: [{unit: so-mot}]',
  );
  files.put('/office/plan/rosters/2024.yaml', roster);
  files.put('/office/a.xlsx', await filledForm(files, 'so-hai', 'field_nil: x'));
  expect(inShort(await collected(files, 'a.xlsx'))).toEqual(['a.xlsx: judged so-hai accepted first']);
});

it('a plan without a roster keeps the file until there is one', async () => {
  const files = office({ 'a.yaml': report('so-mot') });
  files.contents.delete('/office/plan/rosters/2024.yaml');
  expect(inShort(await collected(files, 'a.yaml'))).toEqual(['a.yaml: unclear no-roster']);
  files.put('/office/plan/rosters/2024.yaml', rosterYaml);
  expect(inShort(await collected(files, '--inbox'))).toEqual(['a.yaml: judged so-mot accepted first']);
});
