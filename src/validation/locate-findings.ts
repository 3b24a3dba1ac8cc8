import type { Finding, LocatedFinding, LocatedPlace } from '../findings/finding.ts';
import { atStart, isTextPlace, type Place, toPointer } from '../findings/place.ts';
import { severityOf } from '../findings/severities.ts';
import type { Host } from '../host.ts';
import { limits } from '../source/limits.ts';
import { type Locate, locator } from '../source/locate.ts';
import { readText } from '../source/text.ts';
import { locationOf } from '../workspace/layout.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The bytes behind a path inside the workspace; `undefined` where there are none. */
export type ReadBytes = (file: string) => Uint8Array | undefined;

export const bytesIn =
  ({ files }: Host, { root }: Workspace): ReadBytes =>
  file => {
    const content = files.read(`${root}/${file}`, limits.bytes);
    return content.kind === 'bytes' ? content.bytes : undefined;
  };

/** Reads and parses each file that has findings once more, and no other. */
function locatorsOf(bytesOf: ReadBytes, places: readonly Place[]): ReadonlyMap<string, Locate> {
  const locators = new Map<string, Locate>();
  for (const place of places) {
    const { file } = place;
    if (isTextPlace(place) || locators.has(file)) continue;
    const bytes = bytesOf(file);
    locators.set(file, locator(bytes === undefined ? '' : readText(bytes)));
  }
  return locators;
}

function locatedPlace(place: Place, locators: ReadonlyMap<string, Locate>): LocatedPlace {
  const { file } = place;
  const span = isTextPlace(place) ? place.span : locators.get(file)?.(place.path, place.on, place.part);
  return { file, span: span ?? atStart(file).span };
}

const order = (left: LocatedFinding, right: LocatedFinding): number => {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  const apart = left.span.line - right.span.line || left.span.column - right.span.column;
  return apart || (left.code < right.code ? -1 : left.code > right.code ? 1 : 0);
};

/** Gives findings their lines, units and severities, and puts them in the order in which they are shown. */
export function locateFindings(
  bytesOf: ReadBytes,
  findings: readonly Finding[],
  unitNames: ReadonlyMap<string, string>,
): readonly LocatedFinding[] {
  const locators = locatorsOf(
    bytesOf,
    findings.flatMap(({ place, related = [] }) => [place, ...related]),
  );
  const located = findings.map(finding => {
    const unit = locationOf(finding.place.file)?.unit;
    const name = unit === undefined ? undefined : unitNames.get(unit);
    return {
      ...locatedPlace(finding.place, locators),
      code: finding.code,
      severity: severityOf[finding.code],
      pointer: isTextPlace(finding.place) ? '' : toPointer(finding.place.path),
      ...(unit !== undefined && name !== undefined && { unit: { id: unit, name } }),
      args: finding.args,
      related: (finding.related ?? []).map(place => locatedPlace(place, locators)),
    } as LocatedFinding;
  });
  return located.sort(order);
}
