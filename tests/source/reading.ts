import { isTextPlace } from '../../src/findings/place.ts';
import { readGuardedYaml } from '../../src/source/guarded-yaml.ts';
import { locator } from '../../src/source/locate.ts';
import { readPlainYaml } from '../../src/source/read.ts';
import { readText } from '../../src/source/text.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What the two readers make of a file together, with every finding as `code line:column`. */
export function read(source: string | Uint8Array): { readonly value: unknown; readonly findings: readonly string[] } {
  const bytes = typeof source === 'string' ? bytesOf(source) : source;
  const reading = readPlainYaml('a.yaml', bytes) ?? readGuardedYaml('a.yaml', bytes);
  const text = readText(bytes);
  const findings = reading.findings.map(({ code, place }) => {
    const { line, column } = isTextPlace(place) ? place.span : locator(text)(place.path, place.on);
    return `${code} ${line}:${column}`;
  });
  return { value: reading.value, findings };
}
