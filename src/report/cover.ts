import type { Plan, ReportingCycle, Unit } from '../model/documents.ts';
import type { Basis } from './basis.ts';
import { type UnitLabel, unitLabel } from './unit-label.ts';

type Consolidated = NonNullable<ReportingCycle['consolidated']>[number];

/** To whom a consolidated report goes: to the body that issued the plan, or above it. */
export type ReportKind = Consolidated['kind'];

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

/** What the plan lays down for this report; a plan that lays down nothing has the yearly one at least. */
function laidDown({ input: { cycle, kind } }: Basis): Pick<Consolidated, 'by' | 'to'> & Partial<Consolidated> {
  const own = cycle.consolidated?.find(report => report.kind === kind);
  return own ?? { by: 'coordinator', to: [...new Set(cycle.routes.map(({ to }) => to))] };
}

/** To whom this report goes. */
export const addresseesOf = (basis: Basis): readonly string[] => laidDown(basis).to;

function signatoryOf({ by, symbol: own, signer: appointed }: Partial<Consolidated>, basis: Basis): Signatory {
  const { plan } = basis.input;
  const { issuer } = plan;
  const unit = basis.registry.units.get(plan.coordinator);
  const symbol = own ?? (by === 'issuer' ? undefined : unit?.symbol);
  const { name } = unitLabel(plan.coordinator, basis.registry);
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

export function coverOf(basis: Basis): Cover {
  const { plan } = basis.input;
  const report = laidDown(basis);
  return {
    planTitle: plan.title,
    planShortTitle: plan.shortTitle,
    ...(plan.issued !== undefined && { planIssued: plan.issued }),
    issuer: plan.issuer,
    coordinator: unitLabel(plan.coordinator, basis.registry),
    signatory: signatoryOf(report, basis),
    addressees: report.to,
    copies: report.copies ?? [],
    legalBasis: plan.legalBasis,
  };
}
