import { stringify } from 'yaml';

const lineWidth = 120;

/**
 * A value of the plan as the text of a file: its modeline, then block-style YAML that this tool reads back as the same value.
 *
 * `depth` is the number of folders between the file and the folder of the plan.
 */
export function writeYaml(schema: string, depth: number, value: object, comments: readonly string[] = []): string {
  const lead = '../'.repeat(depth + 1);
  const head = [`yaml-language-server: $schema=${lead}schemas/${schema}.schema.json`, ...comments];
  const body = stringify(value, { lineWidth, aliasDuplicateObjects: false, defaultKeyType: 'PLAIN' });
  return `${head.map(line => `# ${line}\n`).join('')}${body}`;
}
