import type { Plan, ReportingCycle, Unit } from '../model/documents.ts';
import type { UnitRegistry } from '../model/unit-registry.ts';
import { type UnitLabel, unitLabel } from './unit-label.ts';

type Consolidated = NonNullable<ReportingCycle['consolidated']>[number];

/** Kinds of documents that a plan may lay down: of one period, or of several years. */
export type DocumentKind = Consolidated['kind'];

/** To whom the consolidated report of a period goes: to the body that issued the plan, or above it. */
export const reportKinds = ['annual', 'ministry'] as const satisfies readonly DocumentKind[];
export type ReportKind = (typeof reportKinds)[number];

/** The body that signs the document. */
export interface Signatory {
  readonly name: string;
  /** The body above it, named at the head; absent where the signatory issued the plan itself. */
  readonly superior?: string;
  /** Of a unit of the plan. */
  readonly kind?: Unit['kind'];
  readonly symbol?: string;
  readonly signer?: { readonly authority?: string; readonly post: string };
}

/** Who reports what to whom: all that the head and the foot of the document need. */
export interface Cover {
  readonly planTitle: string;
  readonly planShortTitle: string;
  readonly planIssued?: NonNullable<Plan['issued']>;
  readonly issuer: Plan['issuer'];
  readonly coordinator: UnitLabel;
  readonly signatory: Signatory;
  readonly addressees: readonly string[];
  /** Who gets the report besides the addressees. */
  readonly copies: readonly string[];
  readonly legalBasis: Plan['legalBasis'];
}

/** Which document of which plan, in one edition. */
interface Covered {
  readonly plan: Plan;
  readonly cycle: ReportingCycle;
  readonly registry: UnitRegistry;
  readonly kind: DocumentKind;
}

/** What the plan lays down for this document, else for the yearly report; a plan that lays down nothing has that one at least. */
function laidDown({ cycle, kind }: Covered): Pick<Consolidated, 'by' | 'to'> & Partial<Consolidated> {
  const found = (wanted: DocumentKind) => cycle.consolidated?.find(report => report.kind === wanted);
  return found(kind) ?? found('annual') ?? { by: 'coordinator', to: [...new Set(cycle.routes.map(({ to }) => to))] };
}

/** To whom this report goes. */
export const addresseesOf = (covered: Covered): readonly string[] => laidDown(covered).to;

function signatoryOf(
  { by, symbol: own, signer: appointed }: Partial<Consolidated>,
  { plan, registry }: Covered,
): Signatory {
  const { issuer } = plan;
  const unit = registry.units.get(plan.coordinator);
  const symbol = own ?? (by === 'issuer' ? undefined : unit?.symbol);
  const { name } = unitLabel(plan.coordinator, registry);
  const isIssuer = by === 'issuer' || name === issuer.name;
  const signer = appointed ?? (isIssuer ? issuer.signer : undefined);
  return {
    name: isIssuer ? issuer.name : name,
    ...(!isIssuer && { superior: issuer.name }),
    ...(by !== 'issuer' && unit !== undefined && { kind: unit.kind }),
    ...(symbol !== undefined && { symbol }),
    ...(signer !== undefined && { signer }),
  };
}

export function coverOf(covered: Covered): Cover {
  const { plan, registry } = covered;
  const report = laidDown(covered);
  return {
    planTitle: plan.title,
    planShortTitle: plan.shortTitle,
    ...(plan.issued !== undefined && { planIssued: plan.issued }),
    issuer: plan.issuer,
    coordinator: unitLabel(plan.coordinator, registry),
    signatory: signatoryOf(report, covered),
    addressees: report.to,
    copies: report.copies ?? [],
    legalBasis: plan.legalBasis,
  };
}
