import type { ErrorObject } from 'ajv';
import type { Finding } from '../findings/finding.ts';
import { at, type Path } from '../findings/place.ts';
import { isCivilDate } from '../model/civil-date.ts';
import type { DocumentKind } from '../model/documents.ts';
import { nearest } from '../text/nearest.ts';
import { type Described, describe } from './describe.ts';
import type { JsonType, SchemaFindingArgs, TextShape } from './findings.ts';
import { plainNumber } from './number-text.ts';

type SchemaFinding = Finding<keyof SchemaFindingArgs>;

/** One thing that the schema refuses: what to tell, and what to take out before rules look at the rest. */
export interface Refusal {
  readonly finding: SchemaFinding;
  readonly removes?: Path;
}

interface Context {
  readonly kind: DocumentKind;
  readonly file: string;
  readonly root: unknown;
}

const typeNames: Readonly<Record<string, JsonType>> = {
  string: 'text',
  number: 'number',
  integer: 'integer',
  boolean: 'yes-no',
  array: 'list',
  object: 'mapping',
  null: 'nothing',
};

const shapes: Readonly<Record<string, TextShape>> = {
  id: 'id',
  unitReference: 'unit-reference',
  civilDate: 'civil-date',
  monthDay: 'month-day',
  instant: 'instant',
  period: 'period',
  periodOrYears: 'period',
  sha256: 'sha256',
};

const byField: Readonly<Record<string, TextShape>> = {
  timeZone: 'time-zone',
  revisionOf: 'receipt-name',
  parents: 'receipt-name',
};

function typeOf(value: unknown): JsonType {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  return typeNames[typeof value] ?? 'mapping';
}

const show = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

function toPath(pointer: string, root: unknown): Path {
  const path: (string | number)[] = [];
  let node = root;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(node) ? Number(key) : key;
    path.push(step);
    node = valueAt(node, [step]);
  }
  return path;
}

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (node, step) => (typeof node === 'object' && node !== null ? Reflect.get(node, step) : undefined),
    root,
  );

/** The nearest name on the way up that a person typed: an item of a list is named by its list. */
const fieldOf = (path: Path): string => String(path.findLast(step => typeof step === 'string') ?? '');

function shapeOf(path: Path, { definitions }: Described): TextShape {
  const found = definitions.flatMap(name => shapes[name] ?? []);
  return found.find(shape => shape === 'instant') ?? found[0] ?? byField[fieldOf(path)] ?? 'other';
}

function wrongType(context: Context, path: Path, expected: readonly string[]): SchemaFinding {
  const value = valueAt(context.root, path);
  const field = fieldOf(path);
  const place = at(context.file, path);
  const wantsNumber = expected.includes('number') || expected.includes('integer');
  const suggestion = wantsNumber && typeof value === 'string' ? plainNumber(value) : undefined;
  if (suggestion !== undefined)
    return {
      code: 'schema/number-as-text',
      place,
      args: { field, value: show(value), ...(suggestion !== '' && { suggestion }) },
    };
  const names = expected.flatMap(name => typeNames[name] ?? []);
  return { code: 'schema/type', place, args: { field, expected: names, actual: typeOf(value), value: show(value) } };
}

function wrongChoice(context: Context, path: Path, allowed: readonly unknown[]): SchemaFinding {
  const value = show(valueAt(context.root, path));
  const names = allowed.map(show);
  const suggestion = nearest(value, names);
  const args = { field: fieldOf(path), value, allowed: names, ...(suggestion !== undefined && { suggestion }) };
  return { code: 'schema/enum', place: at(context.file, path), args };
}

/** `9/12/2024` as forms have it, in the order of files. */
function isoDate(value: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value.trim()) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : undefined;
}

function wrongShape(context: Context, path: Path): SchemaFinding {
  const value = show(valueAt(context.root, path));
  const shape = shapeOf(path, describe(context.kind, path));
  const suggestion = shape === 'civil-date' ? isoDate(value) : undefined;
  const args = { field: fieldOf(path), value, shape, ...(suggestion !== undefined && { suggestion }) };
  return { code: 'schema/shape', place: at(context.file, path), args };
}

function wrongLength(context: Context, path: Path, error: ErrorObject): SchemaFinding {
  const value = valueAt(context.root, path);
  const of = Array.isArray(value) ? 'items' : 'characters';
  const length = Array.isArray(value) ? value.length : [...String(value)].length;
  const limit = Number(error.params.limit);
  const bound = error.keyword.startsWith('max') ? { maximum: limit } : { minimum: limit };
  return { code: 'schema/length', place: at(context.file, path), args: { field: fieldOf(path), length, of, ...bound } };
}

/** Alternatives (`anyOf`) fail with one error a branch; people made one mistake. */
function noAlternative(context: Context, path: Path): SchemaFinding {
  const described = describe(context.kind, path);
  const value = valueAt(context.root, path);
  const alternatives = (described.schema.anyOf ?? []).flatMap(branch => branch.required ?? []);
  if (alternatives.length > 0 && typeOf(value) === 'mapping') {
    const field = alternatives[0] ?? '';
    return { code: 'schema/missing-field', place: at(context.file, path), args: { field, alternatives } };
  }
  if (typeOf(value) === 'text' || typeOf(value) === 'number') return wrongShape(context, path);
  const expected = (described.schema.anyOf ?? []).flatMap(branch => branch.type ?? 'string');
  return wrongType(context, path, [...new Set(expected)]);
}

function unknownField(context: Context, path: Path, field: string, missing: ReadonlySet<string>): SchemaFinding {
  const known = Object.keys(describe(context.kind, path).schema.properties ?? {});
  const present = new Set(Object.keys(Object(valueAt(context.root, path))));
  const suggestion =
    nearest(field, missing) ??
    nearest(
      field,
      known.filter(name => !present.has(name)),
    );
  const stands = suggestion !== undefined && missing.has(suggestion);
  const args = { field, known, ...(suggestion !== undefined && { suggestion }), ...(stands && { missing: true }) };
  return { code: 'schema/unknown-field', place: at(context.file, [...path, field], 'key'), args };
}

function refusalOf(context: Context, path: Path, error: ErrorObject): Refusal {
  const { keyword, params } = error;
  const field = fieldOf(path);
  const place = at(context.file, path);
  switch (keyword) {
    case 'type':
      return { finding: wrongType(context, path, [params.type].flat()), removes: path };
    case 'enum':
      return { finding: wrongChoice(context, path, params.allowedValues), removes: path };
    case 'const':
      return { finding: wrongChoice(context, path, [params.allowedValue]), removes: path };
    case 'pattern':
    case 'format':
      return { finding: wrongShape(context, path), removes: path };
    case 'minimum':
    case 'maximum': {
      const bound = keyword === 'minimum' ? { minimum: params.limit } : { maximum: params.limit };
      return {
        finding: { code: 'schema/range', place, args: { field, value: Number(valueAt(context.root, path)), ...bound } },
        removes: path,
      };
    }
    case 'minLength':
    case 'maxLength':
    case 'minItems':
    case 'maxItems':
      return { finding: wrongLength(context, path, error), removes: path };
    case 'anyOf': {
      const finding = noAlternative(context, path);
      return finding.code === 'schema/missing-field' ? { finding } : { finding, removes: path };
    }
    case 'propertyNames': {
      const name = String(params.propertyName);
      const shape = name.includes('-') || field === 'overrides' ? 'period' : 'other';
      const own = [...path, name];
      return {
        finding: { code: 'schema/shape', place: at(context.file, own, 'key'), args: { field, value: name, shape } },
        removes: own,
      };
    }
    default:
      return { finding: { code: 'schema/invalid', place, args: { field, keyword } }, removes: path };
  }
}

/** Errors at one place of the document, as findings: each mistake once. */
function refusalsAt(context: Context, path: Path, errors: readonly ErrorObject[]): readonly Refusal[] {
  const alternative = errors.find(({ keyword }) => keyword === 'anyOf');
  const missing = new Set(
    errors
      .filter(({ keyword, schemaPath }) => keyword === 'required' && !schemaPath.includes('/anyOf/'))
      .map(({ params }) => String(params.missingProperty)),
  );
  const unknown = errors
    .filter(({ keyword }) => keyword === 'additionalProperties')
    .map(({ params }): Refusal => {
      const field = String(params.additionalProperty);
      const finding = unknownField(context, path, field, missing);
      if (finding.code === 'schema/unknown-field' && finding.args.missing === true)
        missing.delete(finding.args.suggestion ?? '');
      return { finding, removes: [...path, field] };
    });
  const absent = [...missing].map(
    (field): Refusal => ({ finding: { code: 'schema/missing-field', place: at(context.file, path), args: { field } } }),
  );
  const structural = new Set(['required', 'additionalProperties', 'anyOf']);
  const rest = alternative === undefined ? errors.filter(({ keyword }) => !structural.has(keyword)) : [alternative];
  const first = rest[0];
  const own = rest.every(({ keyword }) => keyword === 'propertyNames') ? rest : first === undefined ? [] : [first];
  return [...unknown, ...absent, ...own.map(error => refusalOf(context, path, error))];
}

/** Turns what the compiled schema refused into findings in the reader's terms. */
export function explainErrors(
  kind: DocumentKind,
  file: string,
  root: unknown,
  errors: readonly ErrorObject[],
): readonly Refusal[] {
  const context: Context = { kind, file, root };
  const told = errors.filter(error => error.propertyName === undefined);
  const alternatives = told.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath);
  const outside = told.filter(({ instancePath }) => !alternatives.some(above => instancePath.startsWith(`${above}/`)));
  return [...groupByPointer(outside)].flatMap(([pointer, group]) => refusalsAt(context, toPath(pointer, root), group));
}

function groupByPointer(errors: readonly ErrorObject[]): ReadonlyMap<string, readonly ErrorObject[]> {
  const groups = new Map<string, ErrorObject[]>();
  for (const error of errors) groups.set(error.instancePath, [...(groups.get(error.instancePath) ?? []), error]);
  return groups;
}
