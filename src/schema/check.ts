import type { ErrorObject } from 'ajv';
import {
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
} from '../generated/validators.js';
import type { DocumentKind } from '../model/documents.ts';

const validators = {
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

/** What the schema of `kind` refuses in `value`; empty when it accepts it whole. */
export function schemaErrors(kind: DocumentKind, value: unknown): readonly ErrorObject[] {
  const validate = validators[kind];
  return validate(value) ? [] : (validate.errors ?? []);
}
