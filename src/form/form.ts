import type { Edition } from '../model/amendment.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Deadline } from '../model/deadline.ts';
import type { Indicator, Report, ReportingCycle, Unit } from '../model/documents.ts';
import { type PeriodId, type Window, windowOf, yearOf } from '../model/period.ts';
import { type Role, rolesOf } from '../model/roles.ts';
import type { UnitRegistry } from '../model/unit-registry.ts';

/** Version of the layout of the form; a form of another version is read only by a tool that knows it. */
export const formVersion = 1;

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface FormActivity {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly taskGroup: Named;
  readonly role: Role;
  /** What the unit reported of it a year before. */
  readonly previous?: NonNullable<Report['activities']>[number];
}

export interface KnownFigure {
  readonly year: number;
  readonly value: number;
  readonly standard?: string;
}

export interface FormIndicator {
  readonly id: string;
  readonly name: string;
  readonly kind: Indicator['kind'];
  readonly unit: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly standard?: string;
  readonly baseline?: KnownFigure;
  /** The target of the year, or the next that the plan gives. */
  readonly target?: KnownFigure;
  /** The plan says "khoảng" before its target. */
  readonly approximate?: true;
  /** Last year's figure: as the unit reported it, else as it was published. */
  readonly previous?: KnownFigure;
}

/** Everything that the form of one unit for one period shows and asks: the same for the workbook, the skeleton and the reader. */
export interface Form {
  readonly version: typeof formVersion;
  readonly plan: { readonly id: string; readonly title: string; readonly edition: number };
  readonly cycle: { readonly id: string; readonly title: string };
  readonly period: PeriodId;
  readonly unit: Pick<Unit, 'id' | 'name' | 'symbol'>;
  readonly coordinator: string;
  readonly deadline: Deadline;
  /** Days that the figures cover. */
  readonly window?: Window;
  /** Whom the plan names as addressee, and through whom or with a copy to whom it is sent. */
  readonly route?: { readonly to: string; readonly via?: string; readonly copy?: string };
  readonly illustrative: boolean;
  readonly activities: readonly FormActivity[];
  readonly indicators: readonly FormIndicator[];
  /** Sources that money is reported under. */
  readonly sources: readonly Named[];
  /** Groups of the plan, for what is not about one activity. */
  readonly taskGroups: readonly Named[];
  readonly standards: readonly Named[];
  /** The unit's report of a year before, where there is one. */
  readonly previous?: Report;
}

export interface FormInput extends Edition {
  readonly registry: UnitRegistry;
  readonly cycle: ReportingCycle;
  readonly period: PeriodId;
  readonly unit: Unit;
  /** Day on which roles and groups are resolved: the day of the roster. */
  readonly date: CivilDate;
  readonly deadline: Deadline;
  readonly illustrative: boolean;
  readonly previous?: Report;
}

function targetOf({ targets }: Indicator, year: number): KnownFigure | undefined {
  const years = Object.keys(targets).map(Number).sort();
  const own = years.find(one => one >= year);
  const value = own === undefined ? undefined : targets[String(own)];
  return own === undefined || value === undefined ? undefined : { year: own, value };
}

const figureOf = (year: number, { value, standard }: Pick<KnownFigure, 'value' | 'standard'>): KnownFigure => ({
  year,
  value,
  ...(standard !== undefined && { standard }),
});

function previousOf(indicator: Indicator, year: number, report: Report | undefined): KnownFigure | undefined {
  const reported = report?.indicators?.find(({ indicator: id }) => id === indicator.id);
  const figure = reported ?? indicator.observations?.filter(({ year: own }) => own === year).at(-1);
  return figure === undefined ? undefined : figureOf(year, figure);
}

function formIndicator(indicator: Indicator, year: number, report: Report | undefined): FormIndicator {
  const { id, name, kind, unit, numerator, denominator, standard, baseline, approximate } = indicator;
  const target = targetOf(indicator, year);
  const previous = previousOf(indicator, year - 1, report);
  return {
    id,
    name,
    kind,
    unit,
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    ...(standard !== undefined && { standard }),
    ...(baseline !== undefined && { baseline: figureOf(baseline.year, baseline) }),
    ...(target !== undefined && { target }),
    ...(approximate === true && { approximate }),
    ...(previous !== undefined && { previous }),
  };
}

function routeOf({ unit, cycle, registry }: FormInput): Form['route'] {
  const route = cycle.routes.find(({ units }) => registry.membersOf(units).has(unit.id));
  if (route === undefined) return undefined;
  const { to, via, copy } = route;
  return {
    to,
    ...(via !== undefined && { via: registry.nameOf(via) }),
    ...(copy !== undefined && { copy: registry.nameOf(copy) }),
  };
}

/** The form of one unit: only its own activities, in the order of the plan, and the indicators that it reports. */
export function formOf(input: FormInput): Form {
  const { plan, indicators, registry, cycle, period, unit, date, deadline, illustrative, previous } = input;
  const activities = rolesOf(unit.id, plan, registry, date).flatMap(({ taskGroup, role }) =>
    taskGroup.activities.map(({ id, clause, title }): FormActivity => {
      const before = previous?.activities?.find(({ activity }) => activity === id);
      const group = { id: taskGroup.id, name: taskGroup.title };
      return { id, clause, title, taskGroup: group, role, ...(before !== undefined && { previous: before }) };
    }),
  );
  const window = windowOf(cycle, period);
  const route = routeOf(input);
  const own = indicators.indicators.filter(({ reporter }) => registry.membersOf(reporter).has(unit.id));
  return {
    version: formVersion,
    plan: { id: plan.id, title: plan.shortTitle, edition: plan.edition },
    cycle: { id: cycle.id, title: cycle.title },
    period,
    unit: { id: unit.id, name: unit.name, ...(unit.symbol !== undefined && { symbol: unit.symbol }) },
    coordinator: registry.nameOf(plan.coordinator),
    deadline,
    ...(window !== undefined && { window }),
    ...(route !== undefined && { route }),
    illustrative,
    activities,
    indicators: own.map(indicator => formIndicator(indicator, yearOf(period), previous)),
    sources: plan.funding.sources.filter(({ reported }) => reported !== false).map(({ id, name }) => ({ id, name })),
    taskGroups: plan.taskGroups.map(({ id, title }) => ({ id, name: title })),
    standards: (indicators.standards ?? []).map(({ id, name }) => ({ id, name })),
    ...(previous !== undefined && { previous }),
  };
}
