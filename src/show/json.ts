import { roleNames, rolesOf } from '../model/roles.ts';
import type { Subject, View } from './subject.ts';

function detail(subject: Subject, { plan, indicators, registry, date }: View): object {
  switch (subject.kind) {
    case 'plan':
      return { plan, indicators: indicators.indicators };
    case 'task-group':
      return {
        taskGroup: subject.taskGroup,
        units: Object.fromEntries(
          roleNames.map(role => [role, registry.resolve(subject.taskGroup[role], date).map(({ id }) => id)]),
        ),
      };
    case 'activity':
      return { activity: subject.activity, taskGroup: subject.taskGroup.id };
    case 'unit':
      return {
        unit: subject.unit,
        roles: rolesOf(subject.unit.id, plan, registry, date).map(({ role, taskGroup }) => ({
          role,
          taskGroup: taskGroup.id,
        })),
        obligations: plan.obligations
          .filter(({ units }) => registry.membersOf(units).has(subject.unit.id))
          .map(({ id }) => id),
      };
    case 'group':
      return { group: subject.group, members: registry.resolve(subject.group.members, date).map(({ id }) => id) };
    case 'indicator':
      return { indicator: subject.indicator };
  }
}

/** Version 1 of `plan show --json`; additions only. */
export const jsonSubject = (subject: Subject, view: View): string =>
  `${JSON.stringify({ version: 1, kind: subject.kind, edition: view.plan.edition, asOf: view.date, ...detail(subject, view) }, null, 2)}\n`;
