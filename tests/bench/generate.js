/** Makes plans of no province with reports of some 8 KB each: the same bytes for the same number. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of the plan. */
export const years = [2021, 2022, 2023, 2024, 2025];
const activities = Array.from({ length: 12 }, (_, index) => `viec-${index + 1}`);

const sentences = [
  'Đơn vị đã ban hành kế hoạch, phân công nhiệm vụ cho từng phòng và kiểm tra việc thực hiện hằng quý.',
  'Công tác tuyên truyền được tổ chức bằng nhiều hình thức, thu hút đông đảo người dân ở các xã, phường tham gia.',
  'Tỷ lệ hồ sơ giải quyết trước hạn đạt 98,5%, tăng so với cùng kỳ năm trước; không có hồ sơ quá hạn.',
  'Đã phối hợp với các đoàn thể mở lớp tập huấn cho cán bộ làm công tác xã hội, lao động và trẻ em.',
  'Nguồn kinh phí được lồng ghép từ các chương trình mục tiêu quốc gia và nguồn huy động hợp pháp khác.',
  'Một số nơi địa hình chia cắt, dân cư phân tán nên việc tổ chức còn gặp khó khăn, nhất là vào mùa mưa.',
];

/** @param {number} seed @param {number} count */
export const text = (seed, count) =>
  Array.from({ length: count }, (_, index) => sentences[(seed + index) % sentences.length]).join(' ');

/** @param {string} unit @param {number} year @param {number} seed */
export const report = (unit, year, seed) => `# yaml-language-server: $schema=../../../schemas/report.schema.json
format: 1
plan: ke-hoach-do
unit: ${unit}
cycle: hang-nam
period: ${year}
illustrative: true
nil: false
document: {number: ${(seed % 900) + 100}/BC-DV, date: "${year}-12-10", signer: {title: Giám đốc}}
activities:
${activities
  .map(
    (id, index) => `  - activity: ${id}
    status: ${index % 3 === 0 ? 'done' : 'in-progress'}
    result: ${text(seed + index, 3)}
    outputs:
      - {name: Lớp tập huấn, quantity: ${(seed + index) % 40}, unit: lớp}
      - {name: Lượt người được tuyên truyền, quantity: ${((seed * 7 + index) % 900) + 100}, unit: lượt người}
`,
  )
  .join('')}funding:
  - {source: ngan-sach, planned: ${(seed % 500) + 1000}, disbursed: ${(seed % 500) + 900}}
difficulties:
  - text: ${text(seed, 2)}
    cause: ${text(seed + 1, 1)}
    causeKind: objective
proposals:
  - {text: Đề nghị bố trí thêm kinh phí cho các xã miền núi., to: UBND tỉnh, kind: funding}
nextPeriod:
  - {text: Tiếp tục thực hiện các hoạt động đã đăng ký., taskGroup: nhom}
`;

const plan = `format: 1
id: ke-hoach-do
edition: 1
title: Kế hoạch để đo
shortTitle: Kế hoạch để đo
period: {from: 2020, to: 2025}
issuer: {name: UBND tỉnh, place: Tỉnh}
coordinator: don-vi-1
legalBasis: []
objectives: {general: {id: chung, clause: II.1, text: Mục tiêu.}, specific: []}
taskGroups:
  - id: nhom
    clause: III.1
    title: Nhóm
    lead: [don-vi-1]
    coordinating: ["@tat-ca"]
    implementing: []
    activities:
${activities.map(id => `      - {id: ${id}, clause: III.1, title: Hoạt động ${id}, summary: Hoạt động.}`).join('\n')}
obligations:
  - {id: bao-cao, clause: V.4, units: ["@tat-ca"], kind: annual-report, class: required, text: Báo cáo.}
funding: {sources: [{id: ngan-sach, name: Ngân sách, clause: IV.1, text: Ngân sách.}]}
reporting:
  - id: hang-nam
    title: Báo cáo hằng năm
    frequency: annual
    period: {from: "12-15", to: "12-14"}
    due: {before: "12-15"}
    roll: none
    clock: received
    timeZone: Asia/Ho_Chi_Minh
    required: ["@tat-ca"]
    requested: []
    routes: [{units: ["@tat-ca"], to: UBND tỉnh, clause: V.4}]
recipients: [Như trên]
`;

const membersOfSubgroup = 200;

/** @param {readonly string[]} units */
function unitsFile(units) {
  const lines = units.map(
    (id, index) =>
      `  - {id: ${id}, name: Đơn vị thứ ${index + 1}, short: ĐV ${index + 1}, kind: khac, order: ${index + 1}}`,
  );
  const parts = [];
  for (let start = 0; start < units.length; start += membersOfSubgroup)
    parts.push(units.slice(start, start + membersOfSubgroup));
  const groups = parts.map(
    (members, index) => `  - {id: phan-${index + 1}, name: Phần ${index + 1}, members: [${members.join(', ')}]}`,
  );
  const all = `  - {id: tat-ca, name: Tất cả, members: [${parts.map((_, index) => `"@phan-${index + 1}"`).join(', ')}]}`;
  return `format: 1\nunits:\n${lines.join('\n')}\ngroups:\n${groups.join('\n')}\n${all}\n`;
}

/** @param {number} count */
export const unitsOf = count => Array.from({ length: count }, (_, index) => `don-vi-${index + 1}`);

/**
 * Writes a plan of these units without any report into `folder`, emptied first.
 * @param {string} folder @param {readonly string[]} units
 */
export function writePlan(folder, units) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'plan.yaml'), plan);
  writeFileSync(join(folder, 'units.yaml'), unitsFile(units));
  writeFileSync(join(folder, 'indicators.yaml'), 'format: 1\nindicators: []\n');
}

/** @param {string} folder @param {readonly string[]} units @param {number} year */
export function writeReports(folder, units, year) {
  mkdirSync(join(folder, 'reports', String(year)), { recursive: true });
  for (const [index, unit] of units.entries())
    writeFileSync(join(folder, 'reports', String(year), `${unit}.yaml`), report(unit, year, index * 31 + year));
}

/**
 * Writes a plan with `count` reports (a multiple of five: one a unit and year) into `folder`, emptied first.
 * @param {string} folder @param {number} count
 */
export function generate(folder, count) {
  const units = unitsOf(count / years.length);
  writePlan(folder, units);
  for (const year of years) writeReports(folder, units, year);
}
