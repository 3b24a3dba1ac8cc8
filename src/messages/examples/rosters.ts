import { type Examples, lines } from '../explain.ts';
import type { RosterFindingArgs } from '../groups.ts';

export const rosterExamples = {
  'roster/missing-unit': {
    wrong: lines('units:', '  - {unit: so-noi-vu, class: required, basis: [V.4]}'),
    right: lines(
      'units:',
      '  - {unit: so-noi-vu, class: required, basis: [V.4]}',
      '  - {unit: so-y-te, class: required, basis: [V.4]}',
    ),
  },
  'roster/absent': {
    wrong: 'reports/2024/so-y-te.yaml',
    right: 'reports/2024/so-y-te.yaml\nrosters/2024.yaml',
  },
  'roster/not-owing': {
    wrong: lines(
      'units:',
      '  - {unit: so-y-te, class: required, basis: [V.4]}',
      '  - {unit: bao-quang-nam, class: required, basis: [V.4]}',
    ),
    right: lines('units:', '  - {unit: so-y-te, class: required, basis: [V.4]}'),
  },
  'roster/class': {
    wrong: lines('units:', '  - {unit: tinh-doan, class: required, basis: [V.5]}'),
    right: lines('units:', '  - {unit: tinh-doan, class: requested, basis: [V.5]}'),
  },
  'roster/closed-unit': {
    wrong: lines('date: 2025-10-01', 'units:', '  - {unit: so-ldtbxh, class: required, basis: [V.4]}'),
    right: lines('date: 2025-10-01', 'units:', '  - {unit: so-noi-vu, class: required, basis: [V.4]}'),
  },
  'roster/duplicate-unit': {
    wrong: lines(
      'units:',
      '  - {unit: so-y-te, class: required, basis: [V.4]}',
      '  - {unit: so-y-te, class: required, basis: [V.6]}',
    ),
    right: lines('units:', '  - {unit: so-y-te, class: required, basis: [V.4, V.6]}'),
  },
  'roster/unanswered': {
    wrong: lines('date: 2025-03-15', 'units:', '  - {unit: so-noi-vu-2025, class: required, basis: [V.4]}'),
    right: lines(
      'date: 2025-03-15',
      'units:',
      '  - {unit: so-noi-vu-2025, class: required, basis: [V.4], answersFor: [{unit: so-ldtbxh}]}',
    ),
  },
  'roster/not-successor': {
    wrong: lines('units:', '  - {unit: so-tu-phap, class: required, basis: [V.4], answersFor: [{unit: so-ldtbxh}]}'),
    right: lines(
      'units:',
      '  - {unit: so-noi-vu-2025, class: required, basis: [V.4], answersFor: [{unit: so-ldtbxh}]}',
    ),
  },
  'roster/not-closed': {
    wrong: lines(
      'date: 2024-11-15',
      'units:',
      '  - {unit: so-y-te, class: required, basis: [V.4], closed: 2024-10-31}',
    ),
    right: lines('date: 2024-11-15', 'units:', '  - {unit: so-y-te, class: required, basis: [V.4]}'),
  },
  'roster/extension-early': {
    wrong: lines('extension: {by: 2024-12-02, document: {number: 12/UBND-VX}}'),
    right: lines('extension: {by: 2024-12-20, document: {number: 12/UBND-VX}}'),
  },
  'roster/before-period': {
    wrong: lines('period: 2024', 'due: {before: 2023-12-10, document: {number: 45/UBND-VX}}'),
    right: lines('period: 2024', 'due: {before: 2024-12-10, document: {number: 45/UBND-VX}}'),
  },
  'roster/file-name': {
    wrong: lines('# rosters/nam-2024.yaml', 'period: 2024'),
    right: lines('# rosters/2024.yaml', 'period: 2024'),
  },
  'period/outside-plan': {
    wrong: lines('cycle: hang-nam', 'period: 2042'),
    right: lines('cycle: hang-nam', 'period: 2024'),
  },
  'period/years-reversed': {
    wrong: lines('# narrative/2025-2021.yaml', 'period: 2025-2021'),
    right: lines('# narrative/2021-2025.yaml', 'period: 2021-2025'),
  },
  'period/not-of-cycle': {
    wrong: lines('cycle: hang-nam', 'period: 2024-Q4'),
    right: lines('cycle: hang-nam', 'period: 2024'),
  },
} satisfies Examples<RosterFindingArgs>;
