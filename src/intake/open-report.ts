import { guess } from '../form/guess.ts';
import { type FormIdentity, identify } from '../form/identify.ts';
import type { Host } from '../host.ts';
import { toPeriodId } from '../model/period.ts';
import type { UnitRegistry } from '../model/unit-registry.ts';
import { openArchive } from '../office/reading/archive.ts';
import type { FileKind } from '../office/reading/sniff.ts';
import type { WorkbookContent } from '../office/reading/workbook-content.ts';
import { readPlainYaml } from '../source/read.ts';
import { locateFindings } from '../validation/locate-findings.ts';
import type { Identity, NamedCandidate } from './match.ts';
import { faultFinding, type ReceivedFinding, textFinding } from './received-finding.ts';

/** The file that a report is read from, opened but not yet matched to a unit. */
export type OpenedReport =
  | { readonly kind: 'workbook'; readonly content: WorkbookContent; readonly identity: FormIdentity | undefined }
  | {
      readonly kind: 'yaml';
      readonly bytes: Uint8Array;
      readonly identity: Identity | undefined;
      /** What keeps the text from being read, as far as that may be why it does not say whose it is. */
      readonly faults: readonly ReceivedFinding[];
    }
  /** A workbook that is not read, with the reason and what to send instead. */
  | { readonly kind: 'refused'; readonly finding: ReceivedFinding }
  /** A scan or a letter: people read it, and what it says has still to be typed into a form. */
  | { readonly kind: 'document'; readonly finding: ReceivedFinding };

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The four fields by which a YAML report says whose it is; `undefined` unless all are there. */
function identityOfYaml({ plan, unit, cycle, period }: Readonly<Record<string, unknown>>): Identity | undefined {
  const own = { plan: text(plan), unit: text(unit), cycle: text(cycle) };
  if (own.plan === undefined || own.unit === undefined || own.cycle === undefined) return undefined;
  if (typeof period !== 'number' && typeof period !== 'string') return undefined;
  return { plan: own.plan, unit: own.unit, cycle: own.cycle, period: toPeriodId(period) };
}

async function openYaml(bytes: Uint8Array): Promise<OpenedReport> {
  const reading = readPlainYaml('', bytes) ?? (await import('../source/guarded-yaml.ts')).readGuardedYaml('', bytes);
  const identity = identityOfYaml(reading.value ?? {});
  const faults = identity === undefined ? locateFindings(() => bytes, reading.findings, new Map()) : [];
  return { kind: 'yaml', bytes, identity, faults: faults.map(textFinding) };
}

const documentKinds: ReadonlySet<FileKind> = new Set(['pdf', 'docx', 'doc', 'image', 'text', 'eml', 'other']);

/** Why these do not open says more than that they are no workbooks. */
const archiveKinds: ReadonlySet<FileKind> = new Set(['zip', 'rar', '7z']);

/** Names under which a report is sent: where the bytes are something else, it is broken, and no letter that people read. */
const yamlName = /\.ya?ml$/i;
const workbookName = /\.(xls[xmb]?|ods)$/i;

/** Looks into a file of unknown origin, under guard; its name tells what it was meant to be. */
export async function openReport(host: Host, kind: FileKind, bytes: Uint8Array, name: string): Promise<OpenedReport> {
  const isDocument = documentKinds.has(kind) && !workbookName.test(name);
  if (kind === 'yaml' || (isDocument && yamlName.test(name))) return openYaml(bytes);
  if (archiveKinds.has(kind)) {
    const reading = openArchive(bytes);
    if (reading.kind === 'refused') return { kind: 'refused', finding: faultFinding(reading.fault) };
  }
  const reading = await host.untrusted.workbook(bytes);
  if (reading.kind === 'refused')
    return { kind: isDocument ? 'document' : 'refused', finding: faultFinding(reading.fault) };
  return { kind: 'workbook', content: reading.content, identity: identify(reading.content) };
}

/** Units whose names stand in the file, in the names of what came with it, or in the heading of the message that it came in. */
export function candidatesOf(
  opened: OpenedReport,
  texts: readonly string[],
  registry: UnitRegistry,
): readonly NamedCandidate[] {
  const content = opened.kind === 'workbook' ? opened.content : undefined;
  const found = texts.flatMap((text, index) => guess(index === 0 ? content : undefined, text, registry));
  const first = new Map(found.toReversed().map(candidate => [candidate.unit, candidate]));
  return [...new Set(found.map(({ unit }) => unit))].map(unit => ({
    unit,
    name: registry.nameOf(unit),
    because: first.get(unit)?.texts[0] ?? '',
  }));
}
