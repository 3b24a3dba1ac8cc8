import type { ReportingCycle } from '../model/documents.ts';
import type { UnitRegistry } from '../model/unit-registry.ts';

interface Office {
  readonly name: string;
  readonly email?: string;
}

/** How the plan wants a report to be sent: to whom, through whom, with a copy to whom. */
export interface Route {
  readonly to: string;
  readonly via?: Office;
  readonly copy?: Office;
  /** Names of the units and groups that send so, as the plan has them. */
  readonly senders: readonly string[];
}

function officeOf(id: string, registry: UnitRegistry): Office {
  const email = registry.units.get(id)?.contact?.email;
  return { name: registry.nameOf(id), ...(email !== undefined && { email }) };
}

/** The route of one unit; `undefined` where the plan does not say. */
export function routeOf(
  { routes }: Pick<ReportingCycle, 'routes'>,
  unit: string,
  registry: UnitRegistry,
): Route | undefined {
  const route = routes.find(({ units }) => registry.membersOf(units).has(unit));
  return (
    route && {
      to: route.to,
      ...(route.via !== undefined && { via: officeOf(route.via, registry) }),
      ...(route.copy !== undefined && { copy: officeOf(route.copy, registry) }),
      senders: route.units.map(reference => registry.nameOf(reference)),
    }
  );
}
