import type { Report } from '../model/documents.ts';
import { foldName } from '../text/fold.ts';
import { compareNames } from '../text/vietnamese.ts';
import type { Basis } from './basis.ts';
import { addresseesOf } from './cover.ts';
import { mergeEqual, sameText } from './merge-equal.ts';
import type { UnitLabel } from './unit-label.ts';

type Difficulty = NonNullable<Report['difficulties']>[number];
type Proposal = NonNullable<Report['proposals']>[number];

interface InGroup {
  readonly taskGroup?: { readonly id: string; readonly title: string };
}

export interface AttributedDifficulty extends InGroup {
  readonly units: readonly UnitLabel[];
  readonly text: string;
  readonly cause?: string;
  readonly causeKind?: NonNullable<Difficulty['causeKind']>;
}

export interface AttributedProposal {
  readonly units: readonly UnitLabel[];
  readonly text: string;
  readonly kind: Proposal['kind'];
  readonly to: string;
}

export interface AttributedDirection extends InGroup {
  readonly units: readonly UnitLabel[];
  readonly text: string;
}

/** Proposals to change the plan stand apart: the plan itself says how they are put to its issuer. */
export interface Proposals {
  readonly amendments: readonly AttributedProposal[];
  readonly byAddressee: readonly { readonly addressee: string; readonly items: readonly AttributedProposal[] }[];
}

const inGroup = (id: string | undefined, { input }: Basis): InGroup =>
  id === undefined
    ? {}
    : { taskGroup: { id, title: input.plan.taskGroups.find(group => group.id === id)?.title ?? id } };

export function difficulties(basis: Basis): readonly AttributedDifficulty[] {
  const told = basis.reports.flatMap(({ unit, report }) => (report.difficulties ?? []).map(item => ({ unit, item })));
  const keyOf = ({ item }: (typeof told)[number]): string =>
    JSON.stringify([sameText(item.text), sameText(item.cause ?? ''), item.causeKind, item.taskGroup]);
  return mergeEqual(told, keyOf).map(({ units, entry: { item } }) => ({
    units,
    text: item.text,
    ...(item.cause !== undefined && { cause: item.cause }),
    ...(item.causeKind !== undefined && { causeKind: item.causeKind }),
    ...inGroup(item.taskGroup, basis),
  }));
}

/** The name under which an addressee is known: that of the unit, or of the issuer whose name may be cut short. */
function addresseeOf(name: string, { input, registry }: Basis): string {
  const [unit] = registry.named(name);
  if (unit !== undefined) return unit.name;
  const { name: issuer } = input.plan.issuer;
  return foldName(issuer).startsWith(foldName(name)) ? issuer : name;
}

const isMinistry = (name: string, basis: Basis): boolean =>
  basis.input.kind === 'ministry' && name !== basis.input.plan.issuer.name && addresseesOf(basis.input).includes(name);

/**
 * A ministry that gets the report comes first, then bodies above or beside the plan's units, as reports upward have it, then its own
 * units in protocol order.
 */
function addresseeRank(name: string, basis: Basis): readonly [number, number] {
  if (isMinistry(name, basis)) return [-1, 0];
  const { input, registry } = basis;
  const [unit] = registry.named(name);
  if (unit !== undefined) return [2, unit.order];
  return [name === input.plan.issuer.name ? 1 : 0, 0];
}

/** What is asked of the issuer or of the plan's own units is settled before the report goes to a ministry. */
const isForReport = (to: string, basis: Basis): boolean =>
  basis.input.kind !== 'ministry' || addresseeRank(to, basis)[0] <= 0;

export function proposals(basis: Basis): Proposals {
  const told = basis.reports
    .flatMap(({ unit, report }) =>
      (report.proposals ?? []).map(({ text, kind, to }) => ({ unit, text, kind, to: addresseeOf(to, basis) })),
    )
    .filter(({ to }) => isForReport(to, basis));
  const merged = mergeEqual(told, ({ text, kind, to }) => JSON.stringify([sameText(text), kind, foldName(to)])).map(
    ({ units, entry: { text, kind, to } }): AttributedProposal => ({ units, text, kind, to }),
  );
  const groups = new Map<string, AttributedProposal[]>();
  for (const proposal of merged) {
    if (proposal.kind === 'plan-amendment') continue;
    const key = foldName(proposal.to);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [proposal]);
    else group.push(proposal);
  }
  const byAddressee = [...groups.values()].flatMap(items => {
    const [first] = items;
    return first === undefined ? [] : [{ addressee: first.to, items, rank: addresseeRank(first.to, basis) }];
  });
  byAddressee.sort(
    (left, right) =>
      left.rank[0] - right.rank[0] || left.rank[1] - right.rank[1] || compareNames(left.addressee, right.addressee),
  );
  return {
    amendments: merged.filter(({ kind }) => kind === 'plan-amendment'),
    byAddressee: byAddressee.map(({ addressee, items }) => ({ addressee, items })),
  };
}

/** In the order of the plan's task groups; what belongs to none comes last. */
export function directions(basis: Basis): readonly AttributedDirection[] {
  const order = new Map(basis.input.plan.taskGroups.map(({ id }, index) => [id, index]));
  const told = basis.reports.flatMap(({ unit, report }) => (report.nextPeriod ?? []).map(item => ({ unit, item })));
  const rank = (id: string | undefined): number => (id === undefined ? order.size : (order.get(id) ?? order.size));
  return mergeEqual(told, ({ item }) => JSON.stringify([sameText(item.text), item.taskGroup]))
    .map(({ units, entry: { item } }) => ({
      units,
      text: item.text,
      ...inGroup(item.taskGroup, basis),
      rank: rank(item.taskGroup),
    }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ rank: _, ...direction }) => direction);
}
