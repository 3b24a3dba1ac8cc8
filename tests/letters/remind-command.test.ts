import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../src/main.ts';
import type { Reminder } from '../../src/model/documents.ts';
import { wordText } from '../report/open-xml.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';
import { rosterYaml, smallPlan, unitsYaml } from '../support/small-plan.ts';

const templates = Object.fromEntries(
  ['cong-van-don-doc', 'giay-xac-nhan'].map(name => [
    `/tool/templates/${name}.docx`,
    new Uint8Array(readFileSync(`templates/${name}.docx`)),
  ]),
);

const receiptYaml = (unit: string, receivedAt: string, more = 'admissible: true\noutcome: accepted\n'): string =>
  `format: 1\nplan: ke-hoach-mau\nunit: ${unit}\ncycle: hang-nam\nperiod: 2024\nreceivedAt: ${receivedAt}\nrecordedAt: 2024-12-30T08:00:00+07:00\nchannel: email\noriginals: []\n${more}recordedBy: Văn thư\n`;

const office = (files: Readonly<Record<string, string>> = {}): MemoryFiles =>
  new MemoryFiles({ ...smallPlan(), ...templates, ...files });

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function plan(files: MemoryFiles, line: string, now = '2024-12-18T09:00:00+07:00'): Promise<Ran> {
  const host = fakeHost(files, { now });
  const code = await run(line.split(' '), host);
  return { code, out: host.stdout.text, err: host.stderr.text };
}

const namesIn = (files: MemoryFiles, pattern: RegExp): readonly string[] =>
  [...files.contents.keys()].filter(name => pattern.test(name)).sort();
const records = (files: MemoryFiles): readonly Reminder[] =>
  namesIn(files, /\/reminders\//).map(name => parse(files.text(name) ?? '') as Reminder);
const letters = (files: MemoryFiles): readonly string[] => namesIn(files, /\.docx$/).filter(name => !/tool/.test(name));
const hash = (bytes: Uint8Array | undefined): string =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');
/** Everything but what may be lost. */
const kept = (files: MemoryFiles): readonly string[] => namesIn(files, /^(?!.*\/\.plan\/)/);

it('writes one letter to all that are missing, and registers it', async () => {
  const files = office();
  const { code, out } = await plan(files, 'remind --number 7 --date 2024-12-18 --by An');
  expect(code).toBe(0);
  expect(letters(files)).toEqual(['/office/don-doc-2024-lan-1.docx']);
  const letter = files.contents.get('/office/don-doc-2024-lan-1.docx') ?? new Uint8Array();
  expect(wordText(letter)).toContain('- Sở Hai;\n- UBND huyện Ba.');
  expect(records(files)).toEqual([
    {
      format: 1,
      plan: 'ke-hoach-mau',
      cycle: 'hang-nam',
      period: 2024,
      sentAt: '2024-12-18T09:00:00+07:00',
      timing: 'after',
      document: { number: '07/SM', date: '2024-12-18', issuer: 'Sở Một' },
      units: ['so-hai', 'huyen-ba'],
      letters: [{ name: 'don-doc-2024-lan-1.docx', sha256: hash(letter), units: ['so-hai', 'huyen-ba'] }],
      recordedBy: 'An',
    },
  ]);
  expect(out).toContain(
    'Đã ghi don-doc-2024-lan-1.docx (gửi 2 đơn vị)\nĐã ghi sổ đôn đốc plan/reminders/2024/2024-12-18-',
  );
  expect(out.trimEnd().split('\n').at(-1)).toBe('Tiếp theo: trình ký rồi gửi. Theo dõi: plan status --year 2024');
});

it('what it registers is without fault, and the status shows it', async () => {
  const files = office();
  await plan(files, 'remind');
  expect((await plan(files, 'validate')).out).toContain('Đạt');
  const { out } = await plan(files, 'status --json');
  const { units } = JSON.parse(out) as { units: { unit: string; reminded?: string[] }[] };
  expect(units.map(({ unit, reminded }) => [unit, reminded])).toEqual([
    ['so-mot', undefined],
    ['so-hai', ['2024-12-18T02:00:00.000Z']],
    ['huyen-ba', ['2024-12-18T02:00:00.000Z']],
    ['hoi-mau', undefined],
  ]);
});

it('a record that was edited, moved or sent to a stranger is found', async () => {
  const files = office();
  await plan(files, 'remind');
  const [name = ''] = namesIn(files, /\/reminders\//);
  const text = files.text(name) ?? '';
  files.put(name, text.replace('so-hai', 'so-mot'));
  files.put('/office/plan/reminders/2025/2024-12-18-x.yaml', text);
  files.put('/office/plan/rosters/2024.yaml', rosterYaml.replace(/ {2}- \{unit: huyen-ba.*\n/, ''));
  const { out } = await plan(files, 'validate --format compact');
  expect(out).toContain('[reminder/name-hash]');
  expect(out).toContain('[reminder/folder]');
  expect(out).toContain('[reminder/not-on-roster]');
});

it('one letter each', async () => {
  const files = office();
  await plan(files, 'remind --each --out cong-van');
  expect(letters(files)).toEqual([
    '/office/cong-van/don-doc-2024-lan-1-huyen-ba.docx',
    '/office/cong-van/don-doc-2024-lan-1-so-hai.docx',
  ]);
  expect(records(files).map(({ letters: own }) => own?.map(({ units }) => units))).toEqual([
    [['so-hai'], ['huyen-ba']],
  ]);
});

it('warns before the letters that a file in the inbox may be the report of a unit', async () => {
  const body =
    'format: 1\nplan: ke-hoach-mau\nreceivedAt: 2024-12-16T08:00:00+07:00\nrecordedAt: 2024-12-16T08:05:00+07:00\n' +
    `channel: email\noriginals:\n  - {name: bc.pdf, size: 1, sha256: ${'0'.repeat(64)}}\nrecordedBy: Văn thư\nparents: []\n`;
  const id = `2024-12-16-${createHash('sha256').update(body).digest('hex')}`;
  const files = office({ [`/office/plan/arrivals/2024/${id}.yaml`]: body });
  const { code, out } = await plan(files, 'remind');
  expect(code).toBe(0);
  const warning = out.indexOf('trong sổ đến còn 1 tệp');
  expect(warning).toBeGreaterThan(0);
  expect(out.replaceAll('\n', ' ')).toContain('Xem trước khi gửi: plan collect --inbox');
  expect(out.indexOf('Đã ghi don-doc-2024-lan-1.docx')).toBeGreaterThan(warning);
});

it('a look ahead writes nothing', async () => {
  const files = office();
  const before = kept(files);
  const { code, out } = await plan(files, 'remind --dry-run --requested');
  expect(code).toBe(0);
  expect(out).toContain('Sẽ ghi don-doc-2024-lan-1.docx (gửi 2 đơn vị)');
  expect(kept(files)).toEqual(before);
});

describe('nothing is sent twice by accident', () => {
  it.each([
    ['the same day', 'remind', '2024-12-18T17:00:00+07:00', 1],
    ['three days later', 'remind', '2024-12-21T09:00:00+07:00', 1],
    ['four days later', 'remind', '2024-12-22T09:00:00+07:00', 2],
    ['again, because it is wanted', 'remind --again', '2024-12-18T17:00:00+07:00', 2],
    ['as of the day before', 'remind --as-of 2024-12-17', '2024-12-18T17:00:00+07:00', 1],
  ])('%s', async (_, line, now, count) => {
    const files = office();
    await plan(files, 'remind');
    const { code, out } = await plan(files, line, now);
    expect(code).toBe(0);
    expect(records(files)).toHaveLength(count);
    expect(letters(files)).toHaveLength(count);
    if (count === 1) expect(out).toContain('đã đôn đốc 18/12/2024; vẫn gửi: thêm --again');
  });

  it('but the day after the deadline is another matter than the day before', async () => {
    const files = office();
    const runs = ['2024-12-13T09:00:00+07:00', '2024-12-14T09:00:00+07:00', '2024-12-15T09:00:00+07:00'];
    for (const now of runs) await plan(files, 'remind', now);
    expect(records(files).map(({ timing }) => timing)).toEqual(['before', 'on-day', 'after']);
    expect(letters(files)).toHaveLength(3);
  });
});

describe('only those who owe get a letter', () => {
  const extended = rosterYaml.replace(
    'so-hai, class: required, basis: [V.4]',
    'so-hai, class: required, basis: [V.4], extension: {by: 2024-12-20, document: {number: 9/UBND}}',
  );
  const exempt = rosterYaml.replace(
    'so-hai, class: required, basis: [V.4]',
    'so-hai, class: required, basis: [V.4], exempt: {reason: Đã giải thể., document: {number: 9/UBND}}',
  );
  const roster = '/office/plan/rosters/2024.yaml';
  const receipt = '/office/plan/receipts/2024/so-hai/a.yaml';
  const unreadable = receiptYaml('so-hai', '2024-12-10', 'admissible: false\noutcome: unread\n');
  it.each([
    ['all that are silent', {}, 'remind', undefined, [['so-hai', 'huyen-ba']]],
    ['not who has reported', { [receipt]: receiptYaml('so-hai', '2024-12-10') }, 'remind', undefined, [['huyen-ba']]],
    ['not who reported late', { [receipt]: receiptYaml('so-hai', '2024-12-17') }, 'remind', undefined, [['huyen-ba']]],
    ['who sent what cannot be read', { [receipt]: unreadable }, 'remind', undefined, [['so-hai', 'huyen-ba']]],
    [
      'who reported only later',
      { [receipt]: receiptYaml('so-hai', '2024-12-17') },
      'remind --as-of 2024-12-16',
      undefined,
      [['so-hai', 'huyen-ba']],
    ],
    ['not who is exempt', { [roster]: exempt }, 'remind', undefined, [['huyen-ba']]],
    ['not who has more time', { [roster]: extended }, 'remind', undefined, [['huyen-ba']]],
    [
      'who has more time, on its own last day',
      { [roster]: extended },
      'remind',
      '2024-12-20T09:00:00+07:00',
      [['huyen-ba'], ['so-hai']],
    ],
    ['who is named', {}, 'remind --unit huyen-ba', undefined, [['huyen-ba']]],
    [
      'who is asked, in a letter of its own',
      {},
      'remind --requested',
      undefined,
      [['so-hai', 'huyen-ba'], ['hoi-mau']],
    ],
    ['nobody, where all that are named have no duty', {}, 'remind --unit so-mot', undefined, []],
  ] as const)('%s', async (_, changes, line, now, expected) => {
    const files = office(changes);
    expect((await plan(files, line, now)).code).toBe(0);
    const lists = (all: readonly (readonly string[])[]) => all.map(units => units.join(' ')).sort();
    expect(lists(records(files).map(({ units }) => units))).toEqual(lists(expected));
    expect(letters(files)).toHaveLength(expected.length);
  });
});

describe('a report that came after --as-of', () => {
  const receipt = '/office/plan/receipts/2024/so-hai/a.yaml';
  it.each([
    ['is told before the letter goes out', 'remind --as-of 2024-12-16', '2024-12-17', true],
    ['is told by a look ahead too', 'remind --dry-run --as-of 2024-12-16', '2024-12-17', true],
    ['is nothing to tell where none came', 'remind --as-of 2024-12-16', undefined, false],
    ['is nothing to tell of who gets no letter', 'remind --as-of 2024-12-16', '2024-12-15', false],
  ] as const)('%s', async (_, line, received, isTold) => {
    const files = office(received === undefined ? {} : { [receipt]: receiptYaml('so-hai', received) });
    const { err, code } = await plan(files, line);
    expect(code).toBe(0);
    expect(err.replaceAll('\n', ' ').includes('nay đã gửi báo cáo: Sở Hai. Xem lại trước khi gửi')).toBe(isTold);
  });
});

it('an address that is missing is an alarm', async () => {
  const known = unitsYaml.replace('id: so-hai,', 'id: so-hai, contact: {email: a@so-hai.gov.vn},');
  const files = office({ '/office/plan/units.yaml': known });
  const { err, code } = await plan(files, 'remind');
  expect(code).toBe(0);
  expect(err.replaceAll('\n', ' ')).toBe(
    'CẢNH BÁO: 1 đơn vị chưa có địa chỉ nhận văn bản, công văn chưa gửi đi được: UBND huyện Ba. Bổ sung contact trong units.yaml. ',
  );
});

describe('a run that breaks off', () => {
  class Broken extends MemoryFiles {
    calls = 0;
    readonly last: number;
    constructor(files: MemoryFiles, last: number) {
      super();
      this.last = last;
      for (const [path, bytes] of files.contents) this.put(path, bytes);
    }
    /** The lock is broken by tests of its own. */
    private count(path: string): void {
      if (path.includes('/.plan/')) return;
      this.calls += 1;
      if (this.calls > this.last) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path });
    }
    override create = (path: string, bytes: Uint8Array): 'created' | 'exists' => {
      this.count(path);
      if (this.contents.has(path)) return 'exists';
      this.contents.set(path, bytes);
      return 'created';
    };
    override write = (path: string, bytes: Uint8Array): void => {
      this.count(path);
      this.contents.set(path, bytes);
    };
  }

  it.each([0, 1, 2, 3])('after %i writes is mended by running again', async last => {
    const line = 'remind --each';
    const broken = new Broken(office(), last);
    const first = await plan(broken, line);
    expect(first.code).toBe(last < 3 ? 6 : 0);
    const mended = office();
    for (const [path, bytes] of broken.contents) mended.put(path, bytes);
    expect((await plan(mended, line)).code).toBe(0);
    const whole = office();
    await plan(whole, line);
    expect(kept(mended)).toEqual(kept(whole));
    for (const name of kept(whole)) expect(hash(mended.contents.get(name)), name).toBe(hash(whole.contents.get(name)));
  });
});

it('a letter that somebody worked on is not replaced', async () => {
  const files = office({ '/office/don-doc-2024-lan-1.docx': 'đã sửa' });
  const { code, err } = await plan(files, 'remind');
  expect(code).toBe(2);
  expect(err).toContain('Đã có tệp don-doc-2024-lan-1.docx với nội dung khác');
  expect(files.text('/office/don-doc-2024-lan-1.docx')).toBe('đã sửa');
  expect(records(files)).toEqual([]);
});

it('a unit writes no letter after its last day', async () => {
  const closed = unitsYaml.replace('order: 1, symbol: SM', 'order: 1, symbol: SM, to: 2024-12-16');
  const files = office({ '/office/plan/units.yaml': closed });
  expect((await plan(files, 'remind')).err).toContain('Sở Một hoạt động đến hết ngày 16/12/2024');
  expect((await plan(files, 'remind --as-of 2024-12-16')).code).toBe(0);
});

it('the acknowledgement is written as a Word file', async () => {
  const id = `2024-12-10-${'ab'.repeat(32)}`;
  const files = office({ [`/office/plan/receipts/2024/so-hai/${id}.yaml`]: receiptYaml('so-hai', '2024-12-10') });
  const { code, out } = await plan(files, 'receipt so-hai --out giay');
  expect([code, out]).toEqual([
    0,
    'Đã ghi giay/xac-nhan-so-hai-2024-2024-12-10-abababab.docx (giấy xác nhận gửi Sở Hai)\n',
  ]);
  const file = files.contents.get('/office/giay/xac-nhan-so-hai-2024-2024-12-10-abababab.docx');
  expect(wordText(file ?? new Uint8Array())).toContain(id);
});
