import type { Severity } from '../findings/severity.ts';

export type JsonType = 'text' | 'number' | 'integer' | 'yes-no' | 'list' | 'mapping' | 'nothing';

/** Shapes of text that a schema asks for by pattern or format. */
export type TextShape =
  | 'id'
  | 'unit-reference'
  | 'civil-date'
  | 'month-day'
  | 'instant'
  | 'period'
  | 'sha256'
  | 'receipt-name'
  | 'time-zone'
  | 'other';

/** Findings of holding one file against its JSON Schema. */
export interface SchemaFindingArgs {
  /** `missing` is the required field that the misspelt one stands for: one mistake, one finding. */
  'schema/unknown-field': {
    readonly field: string;
    readonly suggestion?: string;
    readonly missing?: boolean;
    readonly known: readonly string[];
  };
  'schema/missing-field': { readonly field: string; readonly alternatives?: readonly string[] };
  'schema/type': {
    readonly field: string;
    readonly expected: readonly JsonType[];
    readonly actual: JsonType;
    readonly value: string;
  };
  /** A text that a person reads as a number where a number belongs; `suggestion` is how to write it. */
  'schema/number-as-text': { readonly field: string; readonly value: string; readonly suggestion?: string };
  'schema/enum': {
    readonly field: string;
    readonly value: string;
    readonly allowed: readonly string[];
    readonly suggestion?: string;
  };
  'schema/shape': {
    readonly field: string;
    readonly value: string;
    readonly shape: TextShape;
    readonly suggestion?: string;
  };
  'schema/range': {
    readonly field: string;
    readonly value: number;
    readonly minimum?: number;
    readonly maximum?: number;
  };
  'schema/length': {
    readonly field: string;
    readonly length: number;
    readonly maximum?: number;
    readonly minimum?: number;
    readonly of: 'characters' | 'items';
  };
  'schema/invalid': { readonly field: string; readonly keyword: string };
}

export const schemaSeverities = {
  'schema/unknown-field': 'error',
  'schema/missing-field': 'error',
  'schema/type': 'error',
  'schema/number-as-text': 'error',
  'schema/enum': 'error',
  'schema/shape': 'error',
  'schema/range': 'error',
  'schema/length': 'error',
  'schema/invalid': 'error',
} as const satisfies Record<keyof SchemaFindingArgs, Severity>;
