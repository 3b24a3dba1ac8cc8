import { Document, isSeq, type ScalarTag, visit } from 'yaml';
import { digits } from '../messages/digits.ts';
import { layOut, written } from './yaml-rows.ts';

/** `1.250` would be asked about when it is read: three decimals look like thousands. */
const looksGrouped = /^-?[1-9]\d{0,2}\.\d{3}$/;

const decimal = (value: number): string => {
  const text = digits(value);
  return looksGrouped.test(text) ? `${text}0` : text;
};

/** Text that fills more than a line is folded as people fold it: a quotation mark in it then quotes nothing. */
const longestLine = 100;
const isProse = (value: unknown): boolean =>
  typeof value === 'string' && value.length > longestLine && !/\n|^\s|\s$/.test(value);

/** Decimal fractions as people write them: no powers of ten, and nothing that this tool would ask about. */
const plainDecimals: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  identify: value => typeof value === 'number' && !Number.isInteger(value),
  test: /^-?\d+\.\d+$/,
  resolve: Number,
  stringify: ({ value }) => decimal(Number(value)),
};

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
  const document = new Document(value, {
    aliasDuplicateObjects: false,
    customTags: tags => [plainDecimals, ...tags],
  });
  visit(document, {
    Scalar: (place, node) => {
      if (place !== 'key' && isProse(node.value)) node.type = 'BLOCK_FOLDED';
    },
  });
  const list = rows === undefined ? undefined : document.get(rows);
  if (isSeq(list)) for (const item of list.items) layOut(item, 4);
  const body = document.toString({ ...written, defaultKeyType: 'PLAIN' });
  return `${head.map(line => `# ${line}\n`).join('')}${body}`;
}
