/** What receipts that judge one arrival, and arrivals that nobody judged, are to status, checks and report. */
import { expect, it } from 'vitest';
import { encodeArrival } from '../../src/register/encode.ts';
import { readRegister } from '../../src/register/records.ts';
import { reportYaml } from '../support/small-plan.ts';
import { at, filledOffice, Office, root, zone } from './office.ts';

interface StatusJson {
  readonly units: readonly { readonly unit: string; readonly flags: readonly string[]; readonly receipts: number }[];
  readonly inbox: readonly { readonly arrival: string; readonly files: readonly string[] }[];
}

const statusOf = async (office: Office, line = 'status --json --year 2024 --as-of 2024-12-20'): Promise<StatusJson> =>
  JSON.parse((await office.plan(line)).out) as StatusJson;

const unitOf = ({ units }: StatusJson, id: string) => units.find(({ unit }) => unit === id);

it('a file that is judged again counts once', async () => {
  const office = new Office();
  const text = reportYaml('so-mot');
  const arrival = await office.arrive(text, at(10, 8));
  await office.judge(arrival, text, at(10, 8), { outcome: 'returned' });
  await office.judge(arrival, text, at(10, 8), { recordedAt: at(11, 8) });
  office.files.put(`${root}/reports/2024/so-mot.yaml`, text);
  expect(unitOf(await statusOf(office), 'so-mot')).toMatchObject({ receipts: 1, flags: ['nil', 'accepted'] });
});

it('a later judgement for another unit takes the file from the first', async () => {
  const office = new Office();
  const text = reportYaml('so-hai');
  const arrival = await office.arrive(text, at(10, 8));
  await office.judge(arrival, text, at(10, 8), { unit: 'so-mot', outcome: 'returned' });
  await office.judge(arrival, text, at(10, 8), { unit: 'so-hai', recordedAt: at(11, 8), outcome: 'returned' });
  const status = await statusOf(office);
  expect(unitOf(status, 'so-mot')?.receipts).toBe(0);
  expect(unitOf(status, 'so-hai')?.receipts).toBe(1);
});

it('a file recorded in time and judged after the deadline was recorded in time', async () => {
  const office = new Office();
  const text = reportYaml('so-mot');
  const arrival = await office.arrive(text, at(14, 16));
  await office.judge(arrival, text, at(14, 16), { recordedAt: at(16, 8) });
  expect(unitOf(await statusOf(office), 'so-mot')?.flags).not.toContain('recorded-late');
});

it('a file recorded after the deadline is told, whenever it came', async () => {
  const office = new Office();
  const text = reportYaml('so-mot');
  const arrival = await office.arrive(text, at(14, 16), { recordedAt: at(16, 7) });
  await office.judge(arrival, text, at(14, 16), { recordedAt: at(16, 8) });
  expect(unitOf(await statusOf(office), 'so-mot')?.flags).toContain('recorded-late');
});

it('arrivals that no receipt points at are the inbox, until one does', async () => {
  const { office } = await filledOffice();
  const message = await office.arrive('message', at(13, 8));
  const part = await office.arrive('attachment', at(13, 8), { container: message });
  expect((await statusOf(office)).inbox).toMatchObject([{ arrival: part, files: ['bao-cao.yaml'] }]);
  await office.judge(part, 'attachment', at(13, 8), { unit: 'hoi-mau', outcome: 'returned' });
  expect((await statusOf(office)).inbox).toEqual([]);
});

it('a receipt of another year takes a file out of the inbox', async () => {
  const { office } = await filledOffice();
  const arrival = await office.arrive('of last year', at(13, 8));
  expect((await statusOf(office)).inbox).toHaveLength(1);
  await office.judge(arrival, 'of last year', at(13, 8), { period: 2023, outcome: 'returned' });
  expect((await statusOf(office)).inbox).toEqual([]);
});

it('what had not come yet is not in the inbox of an earlier day', async () => {
  const { office } = await filledOffice();
  await office.arrive('later', at(16, 8));
  expect((await statusOf(office, 'status --json --as-of 2024-12-15')).inbox).toEqual([]);
  expect((await statusOf(office)).inbox).toHaveLength(1);
});

it('is recalled without reading a record again, as long as names stay', async () => {
  const { office } = await filledOffice();
  const first = await statusOf(office);
  const { read } = office.files;
  const asked: string[] = [];
  office.files.read = (path, limit) => {
    asked.push(path);
    return read(path, limit);
  };
  expect(await statusOf(office)).toEqual(first);
  expect(asked.filter(path => path.includes('/arrivals/'))).toEqual([]);
});

it('a plain check accepts what was collected', async () => {
  const { office } = await filledOffice();
  await office.plan('checkpoint', at(13, 17));
  const { code, out } = await office.plan('validate --format compact');
  expect(out).toBe('');
  expect(code).toBe(0);
});

it.each<readonly [string, (office: Office) => unknown, string]>([
  [
    'another name',
    office => office.put({ ...arrival(), path: `arrivals/2024/2024-12-09-${'a'.repeat(64)}.yaml` }),
    'register/record-name',
  ],
  [
    'another folder',
    office => office.put({ ...arrival(), path: arrival().path.replace('2024/', '2023/') }),
    'register/folder',
  ],
  ['an hour before it came', office => office.put(arrival({ recordedAt: at(10, 7) })), 'register/recorded-first'],
  [
    'a unit that is not in the plan',
    office => office.put(arrival({ said: { unit: 'so-muoi', period: 2024 } })),
    'ref/unknown-unit',
  ],
  [
    'a year that is not in the plan',
    office => office.put(arrival({ said: { unit: 'so-mot', period: 2042 } })),
    'period/outside-plan',
  ],
  ['another plan', office => office.put(arrival({ plan: 'ke-hoach-khac' })), 'ref/other-plan'],
  ['a parent that is gone', office => office.put(arrival({ parents: [absent] })), 'ref/unknown-receipt'],
  ['a container that is gone', office => office.put(arrival({ container: absent })), 'register/unknown-arrival'],
  [
    'an original that is gone',
    office => office.put(arrival({ originals: [{ name: 'a', size: 1, sha256: 'b'.repeat(64) }] })),
    'ref/missing-original',
  ],
  [
    'a receipt for an arrival that is gone',
    office => office.judge(absent, reportYaml('so-mot'), at(12, 9), { outcome: 'returned' }),
    'register/unknown-arrival',
  ],
  [
    'a receipt for a file that did not come',
    async office => office.judge(office.put(arrival()), reportYaml('so-mot'), at(12, 9), { outcome: 'returned' }),
    'register/not-in-arrival',
  ],
  [
    'a report that is not the accepted one',
    office =>
      office.files.put(`${root}/reports/2024/so-mot.yaml`, reportYaml('so-mot', 'nil: true\ndifficulties: []\n')),
    'receipt/report-differs',
  ],
  [
    'a checkpoint that does not fit itself',
    office =>
      office.files.put(
        `${root}/checkpoints/2024-12-13-0123456789abcdef.yaml`,
        `format: 1\nplan: ke-hoach-mau\nat: ${at(13, 8)}\ncount: 0\nroot: ${'a'.repeat(64)}\nrecords: []\n`,
      ),
    'register/checkpoint-altered',
  ],
])('validate finds %s', async (_, change, code) => {
  const { office } = await filledOffice();
  office.keep('x');
  await change(office);
  const { out } = await office.plan('validate --json');
  const { findings } = JSON.parse(out) as { findings: readonly { readonly code: string }[] };
  expect(findings.map(finding => finding.code)).toEqual([code]);
});

const absent = `2024-12-01-${'a'.repeat(64)}`;

function arrival(changes: Partial<Parameters<typeof encodeArrival>[0]> = {}) {
  return encodeArrival(
    {
      format: 1,
      plan: 'ke-hoach-mau',
      receivedAt: at(10, 8),
      recordedAt: at(10, 8),
      channel: 'email',
      originals: [new Office().keep('x')],
      recordedBy: 'Văn thư',
      parents: [],
      ...changes,
    },
    zone,
  );
}

it('the register gives a record what it says, whatever its shape', async () => {
  const office = new Office();
  office.files.put(
    `${root}/receipts/2024/so-mot/x.yaml`,
    'unit: [1]\nperiod: 2024\nparents: [1, a]\noriginals: [{name: a}, 3]\noutcome: lost\n',
  );
  const { records } = await readRegister(office.host(), office.workspace());
  expect(records).toMatchObject([{ id: 'x', period: '2024', parents: ['a'], originals: [], hashHolds: false }]);
  expect(records[0]).not.toHaveProperty('unit');
  expect(records[0]).not.toHaveProperty('outcome');
});
