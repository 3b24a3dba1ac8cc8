import { guess } from '../form/guess.ts';
import { type FormIdentity, identify } from '../form/identify.ts';
import type { Host } from '../host.ts';
import { toPeriodId } from '../model/period.ts';
import type { UnitRegistry } from '../model/unit-registry.ts';
import type { FileKind } from '../office/reading/sniff.ts';
import type { WorkbookContent } from '../office/reading/workbook-content.ts';
import { readPlainYaml } from '../source/read.ts';
import { fileName } from './arrivals.ts';
import type { Identity, NamedCandidate } from './match.ts';
import { faultFinding, type ReceivedFinding } from './received-finding.ts';

/** The file that a report is read from, opened but not yet matched to a unit. */
export type OpenedReport =
  | { readonly kind: 'workbook'; readonly content: WorkbookContent; readonly identity: FormIdentity | undefined }
  | { readonly kind: 'yaml'; readonly bytes: Uint8Array; readonly identity: Identity | undefined }
  /** A workbook that is not read, with the reason and what to send instead. */
  | { readonly kind: 'refused'; readonly finding: ReceivedFinding }
  /** A scan or a letter: people read it. */
  | { readonly kind: 'document' };

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The four fields by which a YAML report says whose it is; `undefined` unless all are there. */
async function identityOfYaml(bytes: Uint8Array): Promise<Identity | undefined> {
  const reading = readPlainYaml('', bytes) ?? (await import('../source/guarded-yaml.ts')).readGuardedYaml('', bytes);
  const { plan, unit, cycle, period } = reading.value ?? {};
  const own = { plan: text(plan), unit: text(unit), cycle: text(cycle) };
  if (own.plan === undefined || own.unit === undefined || own.cycle === undefined) return undefined;
  if (typeof period !== 'number' && typeof period !== 'string') return undefined;
  return { plan: own.plan, unit: own.unit, cycle: own.cycle, period: toPeriodId(period) };
}

const documentKinds: ReadonlySet<FileKind> = new Set(['pdf', 'docx', 'doc', 'image', 'text', 'other']);

/** Looks into a file of unknown origin, under guard. */
export async function openReport(host: Host, kind: FileKind, bytes: Uint8Array): Promise<OpenedReport> {
  if (kind === 'yaml') return { kind: 'yaml', bytes, identity: await identityOfYaml(bytes) };
  if (documentKinds.has(kind)) return { kind: 'document' };
  const reading = await host.untrusted.workbook(bytes);
  if (reading.kind === 'refused') return { kind: 'refused', finding: faultFinding(reading.fault) };
  return { kind: 'workbook', content: reading.content, identity: identify(reading.content) };
}

/** Units whose names stand in the file or in its name. */
export function candidatesOf(opened: OpenedReport, name: string, registry: UnitRegistry): readonly NamedCandidate[] {
  const content = opened.kind === 'workbook' ? opened.content : undefined;
  return guess(content, fileName(name), registry).map(({ unit, texts: [because = ''] }) => ({
    unit,
    name: registry.nameOf(unit),
    because,
  }));
}
