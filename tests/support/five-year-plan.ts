/**
 * A plan over five years of no province, with what makes five years hard: two districts that became one, a department that was
 * divided, a standard that changed, a year without anything, a unit that was late, an amendment, a count that fell.
 */
import { createHash } from 'node:crypto';
import { amendmentYaml, indicatorsYaml, planYaml, unitsYaml } from './five-year-definition.ts';

const years = [2021, 2022, 2024, 2025] as const;
type Year = (typeof years)[number];

/** Who owes the report of each year, in protocol order. */
const owing: Readonly<Record<Year, readonly string[]>> = {
  2021: ['so-mot', 'so-hai', 'huyen-bay', 'huyen-tam', 'huyen-chin'],
  2022: ['so-mot', 'so-hai', 'huyen-moi', 'huyen-chin'],
  2024: ['so-mot', 'so-tu', 'so-nam', 'huyen-moi', 'huyen-chin'],
  2025: ['so-mot', 'so-tu', 'so-nam', 'huyen-moi', 'huyen-chin'],
};

const answering: Readonly<Record<string, string>> = {
  '2022/huyen-moi': 'answersFor: [{unit: huyen-bay}, {unit: huyen-tam}]',
  '2024/so-tu': 'answersFor: [{unit: so-hai, scope: [Nông nghiệp]}]',
  '2024/so-nam': 'answersFor: [{unit: so-hai, scope: [Môi trường]}]',
};

const rosterYaml = (year: Year): string => `format: 1
plan: ke-hoach-nam-nam
cycle: hang-nam
period: ${year}
date: ${year}-11-15
units:
${owing[year]
  .map(unit => {
    const also = answering[`${year}/${unit}`];
    return `  - {unit: ${unit}, class: required, basis: [V.1]${also === undefined ? '' : `, ${also}`}}`;
  })
  .join('\n')}
  - {unit: hoi-muoi, class: requested, basis: [V.2]}
`;

/** Days in December on which reports came, where it was not the tenth; `undefined` for what never came. */
const received: Readonly<Record<string, string | undefined>> = {
  '2021/so-hai': '19',
  '2022/huyen-chin': '16',
  '2024/so-nam': undefined,
  '2025/hoi-muoi': undefined,
  '2024/hoi-muoi': undefined,
};

/** Jobs, communes and share of clean water of each district and year. */
const districts: Readonly<Record<string, readonly [number, number, number]>> = {
  '2021/huyen-bay': [100, 4, 80],
  '2021/huyen-tam': [60, 3, 70],
  '2021/huyen-chin': [90, 5, 85],
  '2022/huyen-moi': [180, 8, 76],
  '2022/huyen-chin': [95, 6, 86],
  '2024/huyen-moi': [210, 12, 84],
  '2024/huyen-chin': [120, 9, 90],
  '2025/huyen-moi': [230, 11, 88.5],
  '2025/huyen-chin': [140, 9, 92],
};

const poverty: Readonly<Record<Year, readonly [number, string]>> = {
  2021: [7.1, 'chuan-cu'],
  2022: [6.4, 'chuan-cu'],
  2024: [5.3, 'chuan-moi'],
  2025: [4.1, 'chuan-moi'],
};

function districtBody(year: Year, unit: string): string {
  const [jobs = 0, communes = 0, water = 0] = districts[`${year}/${unit}`] ?? [];
  return `activities:
  - activity: day-nghe
    status: ${year === 2025 ? 'done' : 'in-progress'}
    result: Đã mở các lớp đào tạo nghề cho lao động nông thôn.
    outputs:
      - {name: Lớp đào tạo nghề, quantity: ${Math.round(jobs / 20)}, unit: lớp}
  - activity: xa-chuan
    status: in-progress
    result: Đã huy động nhân dân đóng góp xây dựng đường thôn.
indicators:
  - {indicator: viec-lam-moi, value: ${jobs}, status: official}
  - {indicator: xa-dat-chuan, value: ${communes}, status: official}
  - {indicator: nuoc-sach, value: ${water}, status: preliminary}
funding:
  - {source: ngan-sach, planned: ${jobs * 10}, disbursed: ${jobs * 9}}
difficulties:
  - {text: Kinh phí lồng ghép khó tách riêng., cause: Nguồn vốn phân tán., causeKind: objective}
proposals:
  - {text: Bố trí thêm kinh phí cho xã miền núi., to: UBND tỉnh Mẫu, kind: funding}
`;
}

function departmentBody(year: Year, unit: string): string {
  if (unit !== 'so-mot')
    return `activities:
  - {activity: xa-chuan, status: in-progress, result: Đã hướng dẫn các xã lập hồ sơ công nhận.}
funding:
  - {source: ngan-sach, planned: 500, disbursed: 450}
`;
  const [rate, standard] = poverty[year];
  return `activities:
  - {activity: day-nghe, status: ${year === 2021 ? 'not-started' : 'done'}, ${year === 2021 ? 'reason: Chờ hướng dẫn.' : 'result: Đã tổng hợp nhu cầu học nghề.'}}
${year < 2024 ? '  - {activity: vay-von, status: done, result: Đã cho vay hộ nghèo.}\n' : ''}indicators:
  - {indicator: ty-le-ngheo, value: ${rate}, standard: ${standard}, status: official}
funding:
  - {source: ngan-sach, planned: 1000, disbursed: 900}
  - {source: tai-tro, planned: 200, disbursed: ${year === 2021 ? 0 : 150}}
${
  year === 2022
    ? `proposals:
  - {text: Cập nhật chuẩn nghèo của chỉ tiêu., to: UBND tỉnh Mẫu, kind: plan-amendment}
`
    : ''
}nextPeriod:
  - {text: Tiếp tục đào tạo nghề theo nhu cầu của doanh nghiệp., taskGroup: viec-lam}
`;
}

function reportYaml(year: Year, unit: string): string {
  const head = `format: 1
plan: ke-hoach-nam-nam
unit: ${unit}
cycle: hang-nam
period: ${year}
`;
  if (unit === 'hoi-muoi') return `${head}nil: true\n`;
  return `${head}nil: false\n${unit.startsWith('huyen') ? districtBody(year, unit) : departmentBody(year, unit)}`;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

function receiptYaml(year: Year, unit: string, day: string, report: string): string {
  return `format: 1
plan: ke-hoach-nam-nam
unit: ${unit}
cycle: hang-nam
period: ${year}
receivedAt: ${year}-12-${day}T08:00:00+07:00
recordedAt: ${year}-12-${day}T08:30:00+07:00
channel: email
originals:
  - {name: bao-cao.yaml, size: ${Buffer.byteLength(report)}, sha256: ${hash(report)}}
admissible: true
outcome: accepted
recordedBy: Văn thư
`;
}

function submitted(year: Year, unit: string): Record<string, string> {
  const key = `${year}/${unit}`;
  const day = key in received ? received[key] : '10';
  if (day === undefined) return {};
  const report = reportYaml(year, unit);
  const receipt = receiptYaml(year, unit, day, report);
  return {
    [`reports/${year}/${unit}.yaml`]: report,
    [`receipts/${year}/${unit}/${year}-12-${day}-${hash(receipt)}.yaml`]: receipt,
    [`originals/sha256/${hash(report).slice(0, 2)}/${hash(report)}`]: report,
  };
}

const yearNarrative = `format: 1
plan: ke-hoach-nam-nam
cycle: hang-nam
period: 2024
taskGroups:
  - {taskGroup: viec-lam, text: Năm 2024 việc làm mới tăng ở cả hai huyện.}
lessons: Giao chỉ tiêu sớm thì huyện chủ động hơn.
`;

const reviewNarrative = `format: 1
plan: ke-hoach-nam-nam
cycle: hang-nam
period: 2021-2025
assessment: Các nhóm nhiệm vụ đều được triển khai.
lessons: |
  Phân công rõ đầu mối ngay từ đầu giai đoạn.
  Giữ nguyên cách đo chỉ tiêu để so sánh được.
nextPeriod: Xây dựng kế hoạch giai đoạn 2026-2030.
`;

/** Its files by path inside the plan. */
export const fiveYearPlan = (): Record<string, string> => ({
  'plan.yaml': planYaml,
  'units.yaml': unitsYaml,
  'indicators.yaml': indicatorsYaml,
  'amendments/002-chuan-ngheo.yaml': amendmentYaml,
  'narrative/2024.yaml': yearNarrative,
  'narrative/2021-2025.yaml': reviewNarrative,
  ...Object.fromEntries(years.map(year => [`rosters/${year}.yaml`, rosterYaml(year)])),
  ...Object.assign({}, ...years.flatMap(year => [...owing[year], 'hoi-muoi'].map(unit => submitted(year, unit)))),
});
