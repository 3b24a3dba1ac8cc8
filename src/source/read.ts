import { limits, type SizeLimits } from './limits.ts';
import { readPlain } from './plain-yaml.ts';
import type { SourceFinding } from './source-finding.ts';
import { decode } from './text.ts';

/** What a file says, and what is wrong with it as a text. */
export interface Reading {
  /** The mapping that the file is; `undefined` when it gives no usable data. */
  readonly value: Record<string, unknown> | undefined;
  readonly findings: readonly SourceFinding[];
}

/**
 * Reads the bytes of a YAML file as nearly every report is written; `undefined` where `readGuardedYaml` must decide, whose
 * module, with the package `yaml`, a caller loads only then. `file` only names the file in findings.
 */
export function readPlainYaml(file: string, bytes: Uint8Array, size: SizeLimits = limits): Reading | undefined {
  const { text, findings } = decode(file, bytes, size.bytes);
  if (text === undefined) return { value: undefined, findings };
  const value = readPlain(text, size.values);
  return value === undefined ? undefined : { value, findings };
}
