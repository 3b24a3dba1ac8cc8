import { amendedPlan, type Edition } from '../model/amendment.ts';
import { deadlineOf } from '../model/deadline.ts';
import type { Amendment, Documents, Indicators, Loose, Plan, TaskGroup } from '../model/documents.ts';
import { type PeriodId, toPeriodId } from '../model/period.ts';
import { roleNames } from '../model/roles.ts';
import { UnitRegistry } from '../model/unit-registry.ts';
import { type AnyDocument, isKind, type LoadedDocument } from '../workspace/document.ts';
import type { Listing } from '../workspace/listing.ts';
import { present } from './present.ts';

/** Ids that something may point at. */
export interface Ids {
  readonly has: (id: string) => boolean;
  readonly keys: () => Iterable<string>;
}

/**
 * Every id that is known. Of a file that is not without fault, every id counts as known: the one mistake there is not told
 * again at all that points into it.
 */
export interface KnownIds {
  readonly units: Ids;
  readonly groups: Ids;
  readonly taskGroups: Ids;
  readonly activities: Ids;
  readonly indicators: Ids;
  readonly fundingSources: Ids;
  readonly cycles: Ids;
  readonly standards: Ids;
}

const anything: Ids = { has: () => true, keys: () => [] };

/** What all other files point at. `model` is there only when plan, units and indicators are without fault. */
export interface Reference {
  readonly plan?: LoadedDocument<'plan'>;
  readonly units?: LoadedDocument<'units'>;
  readonly indicators?: LoadedDocument<'indicators'>;
  readonly amendments: readonly LoadedDocument<'amendment'>[];
  readonly rosters: readonly LoadedDocument<'roster'>[];
  readonly originals: ReadonlySet<string>;
  /** All documents of the workspace. */
  readonly paths: ReadonlySet<string>;
  readonly known: KnownIds;
  readonly groupOfActivity: ReadonlyMap<string, string>;
  /** Units on the frozen roster of each period. */
  readonly rosterUnits: ReadonlyMap<string, ReadonlySet<string>>;
  readonly model?: ReferenceModel;
  /** The same in the edition that the report of a period is made in: what came or went later says nothing of it. */
  readonly ofPeriod: (cycle: string | undefined, period: PeriodId) => Reference;
}

export interface ReferenceModel {
  readonly plan: Plan;
  readonly indicators: Indicators;
  readonly registry: UnitRegistry;
  /** Task groups in which each unit has a role, at any time. */
  readonly groupsOfUnit: ReadonlyMap<string, ReadonlySet<string>>;
}

const idSet = (list: readonly (Loose<{ id: string }> | undefined)[] | undefined): ReadonlySet<string> =>
  new Set(present(list).flatMap(([, { id }]) => id ?? []));

function groupsByActivity(plan: Loose<Documents['plan']>): ReadonlyMap<string, string> {
  const activities = new Map<string, string>();
  for (const [, group] of present(plan.taskGroups))
    for (const [, { id }] of present(group.activities)) if (id !== undefined) activities.set(id, group.id ?? '');
  return activities;
}

/** Where a name in the lines of a task group leads nowhere, any unit may have been meant. */
function unitsOf(group: TaskGroup, registry: UnitRegistry): Iterable<string> {
  const references = roleNames.flatMap(role => group[role]);
  const isClear = references.every(reference =>
    reference.startsWith('@') ? registry.groups.has(reference.slice(1)) : registry.units.has(reference),
  );
  return isClear ? registry.membersOf(references) : registry.units.keys();
}

function groupsByUnit({ taskGroups }: Plan, registry: UnitRegistry): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const group of taskGroups)
    for (const unit of unitsOf(group, registry)) groups.set(unit, (groups.get(unit) ?? new Set()).add(group.id));
  return groups;
}

const unitsByPeriod = (rosters: readonly LoadedDocument<'roster'>[]): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    rosters.flatMap(({ value: { period, units } }) =>
      period === undefined ? [] : [[toPeriodId(period), new Set(present(units).flatMap(([, { unit }]) => unit ?? []))]],
    ),
  );

const modelOf = (edition: Edition, registry: UnitRegistry): ReferenceModel => ({
  ...edition,
  registry,
  groupsOfUnit: groupsByUnit(edition.plan, registry),
});

type Listed = Pick<Listing, 'originals' | 'documents'>;

/** Looks things up in the edition that `inForce` make of the plan. */
function referenceIn(
  documents: readonly AnyDocument[],
  { originals, documents: listed }: Listed,
  inForce: readonly Amendment[],
): Omit<Reference, 'ofPeriod'> {
  const base = documents.find(isKind('plan'));
  const units = documents.find(isKind('units'));
  const indicators = documents.find(isKind('indicators'));
  const amendments = documents.filter(isKind('amendment'));
  const rosters = documents.filter(isKind('roster'));
  const whole = base?.whole && indicators?.whole && amendedPlan(base.whole, indicators.whole, inForce);
  const plan = whole?.plan ?? base?.value ?? {};
  const groupOfActivity = groupsByActivity(plan);
  const idsIn = (document: AnyDocument | undefined, list: Parameters<typeof idSet>[0]): Ids =>
    document?.whole === undefined ? anything : idSet(list);
  const known: KnownIds = {
    units: idsIn(units, units?.value.units),
    groups: idsIn(units, units?.value.groups),
    taskGroups: idsIn(base, plan.taskGroups),
    activities: base?.whole === undefined ? anything : groupOfActivity,
    indicators: idsIn(indicators, (whole?.indicators ?? indicators?.value)?.indicators),
    fundingSources: idsIn(base, plan.funding?.sources),
    cycles: idsIn(base, plan.reporting),
    standards: idsIn(indicators, indicators?.value.standards),
  };
  return {
    ...(base !== undefined && { plan: base }),
    ...(units !== undefined && { units }),
    ...(indicators !== undefined && { indicators }),
    amendments,
    rosters,
    originals,
    paths: new Set(listed.map(({ path }) => path)),
    known,
    groupOfActivity,
    rosterUnits: unitsByPeriod(rosters),
    ...(whole !== undefined && units?.whole !== undefined && { model: modelOf(whole, new UnitRegistry(units.whole)) }),
  };
}

/**
 * Collects what reports, receipts and rosters are held against; the latest edition of the plan counts, but for what is of one
 * period that of its deadline.
 */
export function referenceOf(documents: readonly AnyDocument[], listing: Listed): Reference {
  const amendments = documents.filter(isKind('amendment')).flatMap(({ whole }) => whole ?? []);
  const editions = new Map<number, Reference>();
  const editionWith = (inForce: readonly Amendment[]): Reference => {
    const known = editions.get(inForce.length) ?? { ...referenceIn(documents, listing, inForce), ofPeriod };
    editions.set(inForce.length, known);
    return known;
  };
  const ofPeriod = (cycle: string | undefined, period: PeriodId): Reference => {
    const latest = editionWith(amendments);
    const own = latest.model?.plan.reporting.find(({ id }) => id === cycle);
    const day = own && deadlineOf(own, period)?.lastDay;
    return day === undefined ? latest : editionWith(amendments.filter(({ effective }) => effective <= day));
  };
  return editionWith(amendments);
}
