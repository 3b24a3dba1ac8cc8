import type { WorkbookFault } from './findings.ts';
import { workbookZipLimits } from './limits.ts';
import { Refusal } from './refusal.ts';
import { attribute, ElementBudget, type PartHandler, readPart } from './xml.ts';
import { openZip, type ZipEntry, type ZipFault } from './zip.ts';
import { nameKey } from './zip-names.ts';

export interface Relation {
  /** Last word of its type: `worksheet`, `styles`; the rest differs between transitional and strict files. */
  readonly type: string;
  /** Name of the part without a leading slash. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of an Office file and what they say of one another (ISO/IEC 29500-2). */
export interface OfficePackage {
  readonly has: (part: string) => boolean;
  readonly contentTypeOf: (part: string) => string | undefined;
  /** All content types that are declared, used or not. */
  readonly contentTypes: readonly string[];
  readonly partNames: readonly string[];
  readonly relationsOf: (part: string) => ReadonlyMap<string, Relation>;
  /** Refuses when there is no such part. */
  readonly read: (part: string, handler: PartHandler) => void;
}

const faultOf = (fault: ZipFault): WorkbookFault => {
  switch (fault.kind) {
    case 'too-large':
      return { code: 'workbook/too-large', args: { size: fault.size, limit: fault.limit } };
    case 'too-many-entries':
      return { code: 'workbook/too-many-parts', args: { count: fault.count, limit: fault.limit } };
    case 'bomb':
      return { code: 'workbook/bomb', args: { part: fault.name, size: fault.size, limit: fault.limit } };
    case 'encrypted':
      return { code: 'workbook/encrypted', args: {} };
    case 'entry-name':
      return { code: 'workbook/entry-name', args: { name: fault.name } };
    case 'duplicate-entry':
      return { code: 'workbook/duplicate-entry', args: { name: fault.name } };
    case 'damaged': {
      const { problem, name } = fault;
      return { code: 'workbook/damaged', args: { problem, ...(name !== undefined && { part: name }) } };
    }
  }
};

/** Turns what the zip is refused for into what the workbook is refused for. */
function asWorkbook<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(faultOf(error.fault as ZipFault)) : error;
  }
}

/** A target as it stands in a relation of `source`: absolute, or relative to the folder of `source`. */
export function resolveTarget(source: string, target: string): string {
  const folder = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  const steps = [...folder];
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

const relationsPartOf = (part: string): string => {
  const steps = part.split('/');
  const name = steps.pop();
  return [...steps, '_rels', `${name}.rels`].join('/');
};

const lastWord = (type: string): string => type.slice(type.lastIndexOf('/') + 1);

class ReadPackage implements OfficePackage {
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #budget = new ElementBudget();
  readonly #overrides = new Map<string, string>();
  readonly #defaults = new Map<string, string>();
  readonly partNames: readonly string[];

  constructor(entries: readonly ZipEntry[]) {
    this.#entries = new Map(entries.map(entry => [nameKey(entry.name), entry]));
    this.partNames = entries.map(({ name }) => name);
    this.read('[Content_Types].xml', {
      open: (path, attributes) => {
        const type = attribute(attributes, 'ContentType')?.toLowerCase() ?? '';
        const part = attribute(attributes, 'PartName') ?? '';
        if (path === 'Types/Override') this.#overrides.set(nameKey(part.replace(/^\//, '')), type);
        if (path === 'Types/Default') this.#defaults.set(nameKey(attribute(attributes, 'Extension') ?? ''), type);
      },
    });
  }

  get contentTypes(): readonly string[] {
    return [...this.#overrides.values(), ...this.#defaults.values()];
  }

  has(part: string): boolean {
    return this.#entries.has(nameKey(part));
  }

  contentTypeOf(part: string): string | undefined {
    const key = nameKey(part);
    return this.#overrides.get(key) ?? this.#defaults.get(key.slice(key.lastIndexOf('.') + 1));
  }

  relationsOf(part: string): ReadonlyMap<string, Relation> {
    const relations = new Map<string, Relation>();
    const relationsPart = relationsPartOf(part);
    if (!this.has(relationsPart)) return relations;
    this.read(relationsPart, {
      open: (path, attributes) => {
        if (path !== 'Relationships/Relationship') return;
        const [id, type, target] = ['Id', 'Type', 'Target'].map(name => attribute(attributes, name));
        if (id === undefined || type === undefined || target === undefined || relations.has(id))
          throw new Refusal<WorkbookFault>({
            code: 'workbook/damaged',
            args: { problem: 'relation', part: relationsPart },
          });
        const isExternal = attribute(attributes, 'TargetMode')?.toLowerCase() === 'external';
        relations.set(id, { type: lastWord(type), target: resolveTarget(part, target), isExternal });
      },
    });
    return relations;
  }

  read(part: string, handler: PartHandler): void {
    const entry = this.#entries.get(nameKey(part));
    if (entry === undefined) throw new Refusal<WorkbookFault>({ code: 'workbook/missing-part', args: { part } });
    const bytes = asWorkbook(() => entry.unpack());
    readPart(entry.name, bytes, this.#budget, handler);
  }
}

/** Opens the zip of an Office file within the limits. Throws a `Refusal<WorkbookFault>`. */
export const openPackage = (bytes: Uint8Array): OfficePackage =>
  new ReadPackage(asWorkbook(() => openZip(bytes, workbookZipLimits)));
