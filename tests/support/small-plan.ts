/** A plan as small as a plan can be, of no province: two departments, one district, one organisation, one indicator. */
export const planYaml = `format: 1
id: ke-hoach-mau
edition: 1
title: Kế hoạch mẫu giai đoạn 2021-2025
shortTitle: Kế hoạch mẫu
period: {from: 2021, to: 2025}
issuer: {name: UBND tỉnh Mẫu, place: Mẫu}
coordinator: so-mot
legalBasis: []
objectives:
  general: {id: chung, clause: II.1, text: Mục tiêu chung.}
  specific: []
taskGroups:
  - id: nhom-mot
    clause: III.1
    title: Nhóm nhiệm vụ thứ nhất
    lead: [so-mot]
    coordinating: ["@so-ban-nganh"]
    implementing: []
    activities:
      - {id: viec-mot, clause: III.1.a, title: Việc thứ nhất, summary: Làm việc thứ nhất., indicators: [ty-le-mau]}
      - {id: viec-hai, clause: III.1.b, title: Việc thứ hai, summary: Làm việc thứ hai.}
  - id: nhom-hai
    clause: III.2
    title: Nhóm nhiệm vụ thứ hai
    lead: [so-hai]
    coordinating: ["@ubnd-cap-huyen"]
    implementing: []
    activities:
      - {id: viec-ba, clause: III.2.a, title: Việc thứ ba, summary: Làm việc thứ ba.}
obligations:
  - {id: bao-cao, clause: V.4, units: ["@so-ban-nganh"], kind: annual-report, class: required, text: Báo cáo hằng năm., cycle: hang-nam}
funding:
  sources:
    - {id: ngan-sach, name: Ngân sách nhà nước, clause: IV.1, text: Ngân sách.}
    - {id: trach-nhiem, name: Lập dự toán, clause: IV.2, text: Lập dự toán., reported: false}
reporting:
  - id: hang-nam
    title: Báo cáo hằng năm
    frequency: annual
    period: {from: "12-15", to: "12-14"}
    due: {before: "12-15"}
    roll: none
    clock: received
    timeZone: Asia/Ho_Chi_Minh
    required: ["@so-ban-nganh", "@ubnd-cap-huyen"]
    requested: [hoi-mau]
    routes: [{units: ["@so-ban-nganh"], to: UBND tỉnh Mẫu, via: so-mot, clause: V.4}]
recipients: [Như trên]
`;

export const unitsYaml = `format: 1
units:
  - {id: so-mot, name: Sở Một, short: Sở Một, kind: so, order: 1, symbol: SM}
  - {id: so-hai, name: Sở Hai, short: Sở Hai, kind: so, order: 2}
  - {id: huyen-ba, name: UBND huyện Ba, short: huyện Ba, kind: ubnd-cap-huyen, order: 3}
  - {id: hoi-mau, name: Hội Mẫu, short: Hội Mẫu, kind: doan-the, order: 4}
groups:
  - {id: so-ban-nganh, name: Các sở, members: [so-mot, so-hai]}
  - {id: ubnd-cap-huyen, name: UBND các huyện, members: [huyen-ba]}
`;

export const indicatorsYaml = `format: 1
standards:
  - {id: chuan-cu, name: Chuẩn cũ}
indicators:
  - id: ty-le-mau
    name: Tỷ lệ mẫu
    clause: III.1.a
    kind: percent
    unit: "%"
    direction: down
    reporting: stock
    aggregate: {units: none, years: last}
    reporter: [so-mot]
    targets: {2025: 2.87}
    limit: {min: 0, max: 100}
    standard: chuan-cu
`;

export const rosterYaml = `format: 1
plan: ke-hoach-mau
cycle: hang-nam
period: 2024
date: 2024-11-15
units:
  - {unit: so-mot, class: required, basis: [V.4]}
  - {unit: so-hai, class: required, basis: [V.4]}
  - {unit: huyen-ba, class: required, basis: [V.7.d]}
  - {unit: hoi-mau, class: requested, basis: [V.5]}
`;

/** A report of `unit` without fault; `body` replaces its contents. */
export const reportYaml = (unit: string, body = 'nil: true\n'): string => `format: 1
plan: ke-hoach-mau
unit: ${unit}
cycle: hang-nam
period: 2024
${body}`;

/** What the coordinator wrote for a year, or for the years of a review. */
export const narrativeYaml = (period: string, body = ''): string => `format: 1
plan: ke-hoach-mau
cycle: hang-nam
period: ${period}
${body}`;

/** The files of the small plan under `/office/plan`. */
export const smallPlan = (): Record<string, string> => ({
  '/office/plan/plan.yaml': planYaml,
  '/office/plan/units.yaml': unitsYaml,
  '/office/plan/indicators.yaml': indicatorsYaml,
  '/office/plan/rosters/2024.yaml': rosterYaml,
});
