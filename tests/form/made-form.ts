import { type Form, type FormInput, formOf } from '../../src/form/form.ts';
import { deadlineOf } from '../../src/model/deadline.ts';
import type { Report, Unit } from '../../src/model/documents.ts';
import { UnitRegistry } from '../../src/model/unit-registry.ts';
import { plan as examplePlan, indicatorsWith, units } from '../report/example.ts';

const [cycle] = examplePlan.reporting;
if (cycle === undefined) throw new Error('the example has no cycle');
const deadline = deadlineOf(cycle, '2024');
if (deadline === undefined) throw new Error('the example has no deadline');

export const unitNamed = (id: string): Unit => {
  const unit = units.units.find(one => one.id === id);
  if (unit === undefined) throw new Error(`no unit ${id}`);
  return unit;
};

/** The report of a year before: one of everything. */
export const before: Report = {
  format: 1,
  plan: examplePlan.id,
  unit: 'so-a',
  cycle: cycle.id,
  period: 2023,
  nil: false,
  activities: [
    {
      activity: 'x',
      status: 'done',
      result: 'Đã mở lớp',
      outputs: [{ name: 'Lớp tập huấn', quantity: 1250.5, unit: 'lớp' }],
    },
    { activity: 'y', status: 'not-started', reason: 'Chờ kinh phí' },
  ],
  indicators: [{ indicator: 'chi-tieu', value: 5.57, standard: 'chuan-moi', status: 'official' }],
  issuedDocuments: [{ number: '1/KH-SA', date: '2023-02-01', title: 'Kế hoạch năm' }],
  funding: [{ source: 'ngan-sach', taskGroup: 'mot', planned: 1250, disbursed: 1100.5 }],
  difficulties: [{ text: 'Thiếu người.', cause: 'Tinh giản.', causeKind: 'objective', taskGroup: 'mot' }],
  proposals: [{ text: 'Bổ sung biên chế.', to: 'UBND tỉnh Q', kind: 'policy' }],
  nextPeriod: [{ text: 'Mở thêm hai lớp.', taskGroup: 'mot' }],
};

/** The form of a unit of the example plan for 2024, with `changes` to what it is made from. */
export const madeForm = (unit: string, changes: Partial<FormInput> = {}): Form =>
  formOf({
    plan: examplePlan,
    indicators: indicatorsWith({ reporter: ['so-a'] }),
    registry: new UnitRegistry(units),
    cycle,
    period: '2024',
    unit: unitNamed(unit),
    date: '2024-11-15',
    deadline,
    illustrative: false,
    ...changes,
  });
