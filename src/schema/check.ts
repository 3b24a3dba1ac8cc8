import type { ErrorObject } from 'ajv';
import * as validators from '../generated/validators.js';
import type { DocumentKind } from '../model/documents.ts';

/** What the schema of `kind` refuses in `value`; empty when it accepts it whole. */
export function schemaErrors(kind: DocumentKind, value: unknown): readonly ErrorObject[] {
  const validate = validators[kind];
  return validate(value) ? [] : (validate.errors ?? []);
}
