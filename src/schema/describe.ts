import amendment from '../../schemas/amendment.schema.json' with { type: 'json' };
import arrival from '../../schemas/arrival.schema.json' with { type: 'json' };
import checkpoint from '../../schemas/checkpoint.schema.json' with { type: 'json' };
import common from '../../schemas/common.schema.json' with { type: 'json' };
import indicators from '../../schemas/indicators.schema.json' with { type: 'json' };
import narrative from '../../schemas/narrative.schema.json' with { type: 'json' };
import plan from '../../schemas/plan.schema.json' with { type: 'json' };
import receipt from '../../schemas/receipt.schema.json' with { type: 'json' };
import reminder from '../../schemas/reminder.schema.json' with { type: 'json' };
import report from '../../schemas/report.schema.json' with { type: 'json' };
import roster from '../../schemas/roster.schema.json' with { type: 'json' };
import units from '../../schemas/units.schema.json' with { type: 'json' };
import type { Path } from '../findings/place.ts';
import type { DocumentKind } from '../model/documents.ts';

/** The part of JSON Schema that the schemas of this project use. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly required?: readonly string[];
  readonly [keyword: string]: unknown;
}

const roots: Readonly<Record<DocumentKind, SchemaNode>> = {
  amendment,
  arrival,
  checkpoint,
  indicators,
  narrative,
  plan,
  receipt,
  reminder,
  report,
  roster,
  units,
};

const definitions: Readonly<Record<string, SchemaNode>> = common.$defs;

const definitionName = (node: SchemaNode): string | undefined => node.$ref?.split('/').at(-1);

function resolve(node: SchemaNode): SchemaNode {
  const name = definitionName(node);
  const target = name === undefined ? undefined : definitions[name];
  return target === undefined ? node : resolve(target);
}

function childOf(node: SchemaNode, step: string | number): SchemaNode | undefined {
  const { properties, additionalProperties, items, anyOf } = resolve(node);
  if (typeof step === 'number' && items !== undefined) return items;
  const named = properties?.[step];
  if (named !== undefined) return named;
  if (typeof additionalProperties === 'object') return additionalProperties;
  return anyOf?.map(branch => childOf(branch, step)).find(child => child !== undefined);
}

export interface Described {
  readonly schema: SchemaNode;
  /** Names of the shared definitions that the place may follow: `civilDate`, `period`, … */
  readonly definitions: readonly string[];
}

/** The schema that holds for one place of a document, read only when something there is wrong. */
export function describe(kind: DocumentKind, path: Path): Described {
  let node: SchemaNode = roots[kind];
  for (const step of path) node = childOf(node, step) ?? {};
  const schema = resolve(node);
  const names = [node, ...(schema.anyOf ?? [])].flatMap(candidate => definitionName(candidate) ?? []);
  return { schema, definitions: names };
}
