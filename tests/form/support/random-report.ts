import type { Form } from '../../../src/form/form.ts';
import type { Report } from '../../../src/model/documents.ts';

/** mulberry32: the same seed gives the same reports on every machine. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const words = [
  'Tổ chức 03 lớp tập huấn',
  'hỗ trợ 1.250 hộ (đạt 102,3%)',
  '=1+1',
  '- gạch đầu dòng',
  '@SUM(A1)',
  '"trích dẫn"',
  "dấu 'nháy' & <thẻ>",
  'Quế Sơn, Hòa Vang',
  '# không phải chú thích',
  'key: value',
  '2024-12-15',
  '012',
  '1.234',
  'true',
  'null',
  'm² · 5 °C – 10 %',
  'x  y   z',
  'Nội dung dài để gập dòng: rà soát, đối chiếu, "thống nhất" số liệu giữa các cấp, các ngành, và địa phương',
];

/** A report that the unit of `form` might send, with contents that spreadsheet programs and YAML stumble over. */
export function randomReport(form: Form, random: () => number): Report {
  const chance = (share: number): boolean => random() < share;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = <T>(most: number, make: (index: number) => T): T[] =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, (_, index) => make(index));
  const label = (): string => Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(words)).join(' ');
  const text = (): string => (chance(0.3) ? `${label()}\n${label()}` : label());
  const figure = (): number => (chance(0.5) ? Math.floor(random() * 100_000) : Math.round(random() * 1e7) / 1000);
  const day = (): string => `2024-${pick(['01', '06', '11'])}-${pick(['05', '15', '28'])}`;
  const maybe = <K extends string, V>(key: K, value: () => V): Partial<Record<K, V>> =>
    chance(0.5) ? ({ [key]: value() } as Record<K, V>) : {};
  const group = () => maybe('taskGroup', () => pick(form.taskGroups).id);
  const lists = {
    issuedDocuments: some(5, index => ({
      number: `${index + 1}/BC-${pick(['SM', '12', '2024'])}`,
      ...maybe('date', day),
      ...maybe('title', label),
    })),
    activities: form.activities
      .filter(() => chance(0.6))
      .map(({ id }) => {
        const outputs = some(4, () => ({ name: label(), quantity: figure(), unit: pick(['hộ', 'lượt người', '%']) }));
        return {
          activity: id,
          status: pick(['done', 'in-progress', 'not-started', 'nil'] as const),
          ...maybe('result', text),
          ...maybe('reason', text),
          ...(outputs.length > 0 && { outputs }),
        };
      }),
    indicators: form.indicators
      .filter(() => chance(0.7))
      .map(({ id }) => ({
        indicator: id,
        value: figure(),
        status: pick(['estimate', 'preliminary', 'official'] as const),
        ...maybe('numerator', figure),
        ...maybe('denominator', figure),
        ...(form.standards.length > 0 && maybe('standard', () => pick(form.standards).id)),
        ...maybe('asOf', day),
        ...maybe('source', label),
        ...maybe('note', text),
      })),
    funding:
      form.sources.length === 0
        ? []
        : some(6, () => ({
            source: pick(form.sources).id,
            planned: figure(),
            disbursed: figure(),
            ...group(),
            ...maybe('note', text),
          })),
    difficulties: some(5, () => ({
      text: text(),
      ...maybe('cause', text),
      ...maybe('causeKind', () => pick(['objective', 'subjective'] as const)),
      ...group(),
    })),
    proposals: some(5, () => ({
      text: text(),
      to: label(),
      kind: pick(['plan-amendment', 'policy', 'funding', 'other'] as const),
    })),
    nextPeriod: some(5, () => ({ text: text(), ...group() })),
  };
  const document = {
    number: '123/BC-SM',
    date: day(),
    ...maybe('signer', () => ({ title: 'Giám đốc', ...maybe('name', () => 'Nguyễn Văn Mẫu') })),
  };
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  return {
    format: 1,
    plan: form.plan.id,
    unit: form.unit.id,
    cycle: form.cycle.id,
    period: Number(form.period),
    ...(form.illustrative && { illustrative: true }),
    nil: false,
    ...(chance(0.8) && { document }),
    ...Object.fromEntries(filled),
  } as Report;
}
