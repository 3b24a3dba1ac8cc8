import type { Plan, Unit } from '../model/documents.ts';
import type { UnitRegistry } from '../model/unit-registry.ts';

/** The unit that writes the letters of a plan: its coordinator. */
export interface Sender {
  readonly id: string;
  readonly name: string;
  readonly kind: Unit['kind'];
  readonly symbol?: string;
  readonly place: string;
  /** The body above the sender, which issued the plan; absent where the sender itself issued it. */
  readonly superior?: string;
  /** Who signs for the body that issued the plan; only that body's own letters are signed so. */
  readonly signer?: NonNullable<Plan['issuer']['signer']>;
}

export function senderOf({ coordinator, issuer }: Plan, registry: UnitRegistry): Sender {
  const unit = registry.units.get(coordinator);
  const name = registry.nameOf(coordinator);
  const isIssuer = name === issuer.name;
  return {
    id: coordinator,
    name,
    kind: unit?.kind ?? 'khac',
    ...(unit?.symbol !== undefined && { symbol: unit.symbol }),
    place: issuer.place,
    ...(!isIssuer && { superior: issuer.name }),
    ...(isIssuer && issuer.signer !== undefined && { signer: issuer.signer }),
  };
}
