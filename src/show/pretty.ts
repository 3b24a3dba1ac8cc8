import { assess } from '../model/achievement.ts';
import type { Activity, Indicator, Obligation, TaskGroup, Unit, UnitGroup } from '../model/documents.ts';
import { roleNames, rolesOf } from '../model/roles.ts';
import type { Style } from '../output/style.ts';
import { safe, wrap } from '../output/terminal.ts';
import type { Subject, View } from './subject.ts';
import type { ShowWords } from './words.ts';

interface Context {
  readonly view: View;
  readonly words: ShowWords;
  readonly style: Style;
  readonly columns: number;
}

const longest = 20_000;
const measure = 100;

const paragraph = ({ columns }: Context, text: string, indent = ''): string =>
  wrap(safe(text, longest), Math.min(columns, measure), indent);

/** An entry of a list, its further lines under its first word. */
const item = (context: Context, text: string, indent = '  '): string =>
  paragraph(context, `- ${text}`, `${indent}  `).replace(/^ {2}/, '');

/** `Label: value`, wrapped under itself. */
const labelled = (context: Context, label: string, value: string, indent = ''): string =>
  paragraph(context, `${label}: ${value}`, indent);

const title = ({ style }: Context, text: string, id: string): string =>
  `${style.heading(safe(text, longest))}  ${style.dim(id)}`;

const names = ({ view: { registry } }: Context, references: readonly string[]): string =>
  references.map(reference => registry.nameOf(reference)).join('; ');

const roleLines = (context: Context, taskGroup: TaskGroup, indent = ''): readonly string[] =>
  roleNames
    .filter(role => taskGroup[role].length > 0 || role === 'lead')
    .map(role =>
      labelled(context, context.words.roles[role], names(context, taskGroup[role]) || context.words.none, indent),
    );

const activityLines = (context: Context, { activities }: TaskGroup): readonly string[] => [
  context.words.activities(activities.length),
  ...activities.map(({ id, title: name }) => item(context, `${name} (${id})`)),
];

function planLines(context: Context): readonly string[] {
  const { view, words } = context;
  const { plan, indicators, date } = view;
  return [
    title(context, plan.title, plan.id),
    `${words.period(plan.period.from, plan.period.to)} · ${words.edition(plan.edition, date)}`,
    labelled(context, words.coordinator, view.registry.nameOf(plan.coordinator)),
    '',
    ...plan.taskGroups.flatMap(group => [
      title(context, `${group.clause}  ${group.title}`, group.id),
      ...roleLines(context, group, '  '),
      ...activityLines(context, group).map((line, index) => (index === 0 ? `  ${line}` : line)),
      '',
    ]),
    words.indicators,
    ...indicators.indicators.map(({ id, name }) => item(context, `${name} (${id})`)),
    words.funding,
    ...plan.funding.sources.map(({ id, name, clause }) => item(context, `${clause} ${name} (${id})`)),
    words.reporting,
    ...plan.reporting.flatMap(cycle => [
      item(context, `${cycle.title} (${cycle.id})`),
      labelled(context, words.required, names(context, cycle.required) || words.none, '    '),
      labelled(context, words.requested, names(context, cycle.requested) || words.none, '    '),
    ]),
    '',
    context.style.dim(words.moreHint),
  ];
}

const groupLines = (context: Context, taskGroup: TaskGroup): readonly string[] => [
  title(context, taskGroup.title, taskGroup.id),
  labelled(context, context.words.clause, taskGroup.clause),
  ...(taskGroup.summary === undefined ? [] : [paragraph(context, taskGroup.summary)]),
  ...roleLines(context, taskGroup),
  '',
  ...activityLines(context, taskGroup),
];

const activityDetail = (context: Context, taskGroup: TaskGroup, activity: Activity): readonly string[] => [
  title(context, activity.title, activity.id),
  labelled(context, context.words.clause, `${activity.clause} · ${taskGroup.title} (${taskGroup.id})`),
  '',
  paragraph(context, activity.summary),
  '',
  ...roleLines(context, taskGroup),
  ...(activity.indicators ?? []).map(id =>
    labelled(
      context,
      context.words.indicators,
      `${context.view.indicators.indicators.find(indicator => indicator.id === id)?.name ?? id} (${id})`,
    ),
  ),
];

const dutyLine = (context: Context, { kind, class: owed, clause, text }: Obligation): string =>
  item(context, `${clause}, ${context.words.obligationKinds[kind]} (${context.words.classes[owed]}): ${text}`);

/** Where forms and letters go; that they cannot be sent matters for a unit that still exists. */
function contactLines(context: Context, { contact, to }: Unit): readonly string[] {
  const { view, words } = context;
  const ways = [contact?.email, contact?.address].filter(way => way !== undefined);
  if (ways.length === 0 && to !== undefined && to < view.date) return [];
  return [labelled(context, words.contact, ways.join('; ') || words.noContact)];
}

function unitLines(context: Context, unit: Unit): readonly string[] {
  const { view, words } = context;
  const { plan, registry, date } = view;
  const roles = rolesOf(unit.id, plan, registry, date);
  const duties = plan.obligations.filter(({ units }) => registry.membersOf(units).has(unit.id));
  const predecessors = [...registry.units.values()].flatMap(other =>
    (other.succeededBy ?? []).filter(step => step.unit === unit.id).map(step => ({ other, step })),
  );
  const scope = (value: 'whole' | readonly string[]): string =>
    value === 'whole' ? words.wholeUnit : value.join('; ');
  return [
    title(context, unit.name, unit.id),
    [words.unitKinds[unit.kind], unit.short, words.lifetime(unit.from, unit.to)].join(' · '),
    ...(unit.symbol === undefined ? [] : [labelled(context, words.symbol, unit.symbol)]),
    ...contactLines(context, unit),
    ...(unit.aliases === undefined || unit.aliases.length === 0
      ? []
      : [labelled(context, words.aliases, unit.aliases.join('; '))]),
    ...(unit.note === undefined ? [] : [labelled(context, words.note, unit.note)]),
    ...(unit.source === undefined
      ? []
      : [labelled(context, words.source, `${unit.source.text} (${words.standing[unit.source.standing]})`)]),
    '',
    words.asOf(date),
    ...(unit.to !== undefined && unit.to < date ? [context.style.warning(words.ended(unit.to))] : []),
    ...roles.map(({ role, taskGroup }) =>
      paragraph(context, `${words.roles[role]}: ${taskGroup.title} (${taskGroup.id})`),
    ),
    '',
    words.duties,
    ...(duties.length === 0 ? [`  ${words.none}`] : duties.map(duty => dutyLine(context, duty))),
    ...(unit.succeededBy ?? []).map(step =>
      labelled(
        context,
        words.successors,
        `${registry.nameOf(step.unit)} (${step.unit}), ${words.from(step.from)}, ${words.successionKinds[step.kind]}: ${scope(step.scope)}${step.act === undefined ? '' : ` (${step.act.number})`}`,
      ),
    ),
    ...predecessors.map(({ other, step }) =>
      labelled(
        context,
        words.predecessors,
        `${other.name} (${other.id}), ${words.from(step.from)}, ${words.successionKinds[step.kind]}: ${scope(step.scope)}`,
      ),
    ),
  ];
}

function memberLines(context: Context, group: UnitGroup): readonly string[] {
  const members = context.view.registry.resolve(group.members, context.view.date);
  return [
    title(context, group.name, `@${group.id}`),
    ...(group.note === undefined ? [] : [labelled(context, context.words.note, group.note)]),
    context.words.asOf(context.view.date),
    context.words.members(members.length),
    ...members.map(({ name, id }) => item(context, `${name} (${id})`)),
  ];
}

function indicatorLines(context: Context, indicator: Indicator): readonly string[] {
  const { view, words } = context;
  const standardName = (id: string | undefined): string =>
    view.indicators.standards?.find(standard => standard.id === id)?.name ?? id ?? words.none;
  const figure = (value: number): string =>
    indicator.unit === '%' ? `${words.number(value)}%` : `${words.number(value)} ${indicator.unit}`;
  return [
    title(context, indicator.name, indicator.id),
    labelled(context, words.clause, indicator.clause),
    `${words.direction[indicator.direction]} · ${words.reporter}: ${names(context, indicator.reporter)}`,
    labelled(context, words.standard, standardName(indicator.standard)),
    ...(indicator.partOf === undefined ? [] : [labelled(context, words.partOf, indicator.partOf)]),
    ...(indicator.baseline === undefined
      ? []
      : [labelled(context, words.baseline(indicator.baseline.year), figure(indicator.baseline.value))]),
    ...Object.entries(indicator.targets).map(([year, value]) =>
      labelled(context, words.target(Number(year), indicator.approximate === true), figure(value)),
    ),
    ...(indicator.note === undefined ? [] : [labelled(context, words.note, indicator.note)]),
    '',
    words.observations,
    ...(indicator.observations ?? []).flatMap(observation => {
      const { assessment } = assess(indicator, observation.year, observation);
      const held = observation.standard === indicator.standard ? words.assessments[assessment] : words.otherStandard;
      // Targets are of the plan's own years; earlier figures only show where it began.
      const remark = observation.year < view.plan.period.from ? '' : ` · ${held}`;
      return [
        paragraph(
          context,
          `${observation.year}: ${figure(observation.value)} (${words.figureStatus[observation.status]}) · ${standardName(observation.standard)}${remark}`,
          '  ',
        ),
        paragraph(
          context,
          `${words.source}: ${observation.source.text} (${words.standing[observation.source.standing]})`,
          '      ',
        ),
      ];
    }),
  ];
}

function linesOf(context: Context, subject: Subject): readonly string[] {
  switch (subject.kind) {
    case 'plan':
      return planLines(context);
    case 'task-group':
      return groupLines(context, subject.taskGroup);
    case 'activity':
      return activityDetail(context, subject.taskGroup, subject.activity);
    case 'unit':
      return unitLines(context, subject.unit);
    case 'group':
      return memberLines(context, subject.group);
    case 'indicator':
      return indicatorLines(context, subject.indicator);
  }
}

export const prettySubject = (subject: Subject, context: Context): string =>
  `${linesOf(context, subject).join('\n')}\n`;
