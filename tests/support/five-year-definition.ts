/** Plan, units, indicators and the amendment of the plan over five years. */
export const planYaml = `format: 1
id: ke-hoach-nam-nam
edition: 1
title: Kế hoạch phát triển xã hội tỉnh Mẫu giai đoạn 2021-2025
shortTitle: Kế hoạch phát triển xã hội tỉnh Mẫu giai đoạn 2021-2025
period: {from: 2021, to: 2025}
issued: {number: 10/KH-UBND, date: 2021-01-20}
issuer: {name: UBND tỉnh Mẫu, place: Mẫu}
coordinator: so-mot
legalBasis: [{number: 1/QĐ-TTg, date: 2020-12-01, issuer: Thủ tướng Chính phủ, title: Phê duyệt Chương trình}]
objectives: {general: {id: chung, clause: II.1, text: Mục tiêu chung.}, specific: []}
taskGroups:
  - id: viec-lam
    clause: III.1
    title: Việc làm và giảm nghèo
    lead: [so-mot]
    coordinating: ["@cap-huyen"]
    implementing: []
    activities:
      - {id: day-nghe, clause: III.1.a, title: Đào tạo nghề, summary: Mở lớp., indicators: [viec-lam-moi]}
      - {id: vay-von, clause: III.1.b, title: Cho vay vốn, summary: Cho vay.}
  - id: nong-thon
    clause: III.2
    title: Nông thôn mới và nước sạch
    lead: [so-hai, so-tu, so-nam]
    coordinating: ["@cap-huyen"]
    implementing: []
    activities:
      - {id: xa-chuan, clause: III.2.a, title: Xây dựng xã đạt chuẩn, summary: Xây dựng xã.}
obligations:
  - {id: bao-cao, clause: V.1, units: ["@so"], kind: annual-report, class: required, text: Báo cáo., cycle: hang-nam}
funding:
  sources:
    - {id: ngan-sach, name: Ngân sách nhà nước, clause: IV.1, text: Ngân sách.}
    - {id: tai-tro, name: Nguồn tài trợ, clause: IV.2, text: Tài trợ.}
reporting:
  - id: hang-nam
    title: Báo cáo hằng năm
    frequency: annual
    period: {from: "12-15", to: "12-14"}
    due: {before: "12-15"}
    roll: none
    clock: received
    timeZone: Asia/Ho_Chi_Minh
    required: ["@so", "@cap-huyen"]
    requested: [hoi-muoi]
    routes: [{units: ["@so"], to: UBND tỉnh Mẫu, clause: V.1}]
recipients: [Như trên]
`;

const merger = '{number: 20/NQ-UBTVQH, date: 2022-06-01}';
const division = '{number: 30/NQ-HĐND, date: 2024-02-15}';

export const unitsYaml = `format: 1
units:
  - {id: so-mot, name: Sở Lao động, short: Sở Lao động, kind: so, order: 1, symbol: SLĐ}
  - id: so-hai
    name: Sở Nông nghiệp và Môi trường
    short: Sở NN-MT
    kind: so
    order: 2
    to: 2024-03-31
    succeededBy:
      - {unit: so-tu, from: 2024-04-01, kind: split, act: ${division}, scope: [Nông nghiệp]}
      - {unit: so-nam, from: 2024-04-01, kind: split, act: ${division}, scope: [Môi trường]}
  - {id: so-tu, name: Sở Nông nghiệp, short: Sở Nông nghiệp, kind: so, order: 3, from: 2024-04-01}
  - {id: so-nam, name: Sở Môi trường, short: Sở Môi trường, kind: so, order: 4, from: 2024-04-01}
  - id: huyen-bay
    name: UBND huyện Bảy
    short: huyện Bảy
    kind: ubnd-cap-huyen
    order: 5
    to: 2022-06-30
    succeededBy: [{unit: huyen-moi, from: 2022-07-01, kind: merge, act: ${merger}, scope: whole}]
  - id: huyen-tam
    name: UBND huyện Tám
    short: huyện Tám
    kind: ubnd-cap-huyen
    order: 6
    to: 2022-06-30
    succeededBy: [{unit: huyen-moi, from: 2022-07-01, kind: merge, act: ${merger}, scope: whole}]
  - {id: huyen-moi, name: UBND huyện Mới, short: huyện Mới, kind: ubnd-cap-huyen, order: 7, from: 2022-07-01}
  - {id: huyen-chin, name: UBND huyện Chín, short: huyện Chín, kind: ubnd-cap-huyen, order: 8}
  - {id: hoi-muoi, name: Hội Mười, short: Hội Mười, kind: doan-the, order: 9}
groups:
  - {id: so, name: Các sở, members: [so-mot, so-hai, so-tu, so-nam]}
  - {id: cap-huyen, name: UBND cấp huyện, members: [huyen-bay, huyen-tam, huyen-moi, huyen-chin]}
`;

const indicator = (id: string, name: string, rest: string): string => `  - id: ${id}
    name: ${name}
    clause: III.1
${rest}`;

export const indicatorsYaml = `format: 1
standards:
  - {id: chuan-cu, name: chuẩn nghèo cũ}
  - {id: chuan-moi, name: chuẩn nghèo mới}
indicators:
${indicator(
  'ty-le-ngheo',
  'Tỷ lệ hộ nghèo',
  `    kind: percent
    unit: "%"
    direction: down
    reporting: stock
    aggregate: {units: none, years: last}
    reporter: [so-mot]
    baseline: {year: 2020, value: 8, standard: chuan-cu, source: {text: Kế hoạch, standing: official}}
    targets: {2025: 4}
    standard: chuan-cu
    observations:
      - {year: 2023, value: 6.2, standard: chuan-moi, status: official, asOf: 2024-01-20, source: {text: Niên giám thống kê, standing: official}}
`,
)}${indicator(
  'viec-lam-moi',
  'Số việc làm mới',
  `    kind: number
    unit: người
    direction: up
    reporting: periodic
    aggregate: {units: sum, years: sum}
    reporter: ["@cap-huyen"]
    targets: {2025: 900}
`,
)}${indicator(
  'xa-dat-chuan',
  'Số xã đạt chuẩn',
  `    kind: number
    unit: xã
    direction: up
    reporting: cumulative
    aggregate: {units: sum, years: last}
    reporter: ["@cap-huyen"]
    targets: {2025: 30}
`,
)}${indicator(
  'nuoc-sach',
  'Tỷ lệ hộ dùng nước sạch',
  `    kind: percent
    unit: "%"
    direction: up
    reporting: stock
    aggregate: {units: none, years: last}
    reporter: ["@cap-huyen"]
    targets: {2025: 95}
`,
)}`;

export const amendmentYaml = `format: 1
plan: ke-hoach-nam-nam
edition: 2
document: {number: 55/QĐ-UBND, date: 2024-06-01, issuer: UBND tỉnh Mẫu}
effective: 2024-06-01
reason: Cập nhật chuẩn nghèo và bổ sung hoạt động mới.
changes:
  - {op: set, target: ty-le-ngheo, field: standard, value: chuan-moi}
  - op: add
    target: viec-lam
    field: activities
    value: {id: xuat-khau, clause: III.1.c, title: Đưa lao động đi làm việc ở nước ngoài, summary: Đưa lao động đi.}
  - {op: retire, target: vay-von}
`;
