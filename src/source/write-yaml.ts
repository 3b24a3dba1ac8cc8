import { Document, isSeq } from 'yaml';
import { layOut, written } from './yaml-rows.ts';

/**
 * A value of the plan as the text of a file: its modeline, then block-style YAML that this tool reads back as the same value.
 *
 * `depth` is the number of folders between the file and the folder of the plan; of the list named `rows`, each item stands
 * on one line where it fits.
 */
export function writeYaml(
  schema: string,
  depth: number,
  value: object,
  comments: readonly string[] = [],
  rows?: string,
): string {
  const lead = '../'.repeat(depth + 1);
  const head = [`yaml-language-server: $schema=${lead}schemas/${schema}.schema.json`, ...comments];
  const document = new Document(value, { aliasDuplicateObjects: false });
  const list = rows === undefined ? undefined : document.get(rows);
  if (isSeq(list)) for (const item of list.items) layOut(item, 4);
  const body = document.toString({ ...written, defaultKeyType: 'PLAIN' });
  return `${head.map(line => `# ${line}\n`).join('')}${body}`;
}
