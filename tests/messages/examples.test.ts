import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ruleExplanations } from '../../src/messages/vi/explain-rules.ts';
import { schemaExplanations } from '../../src/messages/vi/explain-schema.ts';
import { isCivilDate } from '../../src/model/civil-date.ts';
import { parseInstant } from '../../src/model/instant.ts';

const folder = new URL('../../schemas/', import.meta.url);

/** A fragment leaves out what it is not about. */
const loosened = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8').replaceAll('"#/', '"common.schema.json#/'), (key, value) =>
    key === '$id' || (key === 'required' && Array.isArray(value)) ? undefined : value,
  );

const names = readdirSync(folder).filter(name => name.endsWith('.schema.json'));
const ajv = new Ajv2020({ strict: false });
ajv.addFormat('civil-date', isCivilDate);
ajv.addFormat('instant', text => parseInstant(text) !== undefined);
ajv.addSchema(Object(loosened('common.schema.json')), 'common.schema.json');

/** Every part of every file of a plan that has fields of its own. */
function partsOf(node: unknown): readonly object[] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(partsOf);
  return 'type' in node && node.type === 'object' ? [node, ...inner] : inner;
}

const parts = names.flatMap(name => partsOf(loosened(name))).map(part => ajv.compile(part));
const fits = (yaml: string): boolean => {
  const value: unknown = parse(yaml);
  return parts.some(part => part(value));
};

const isFileList = (text: string): boolean => !text.replace(/(^|\s)#.*$/gm, '').includes(':');
const yamlOf = (explanations: object): readonly (readonly [string, string, string])[] =>
  Object.entries(explanations)
    .map(([code, { wrong, right }]) => [code, wrong, right] as const)
    .filter(([, wrong]) => !isFileList(wrong));

describe('examples are fragments of the files of a plan', () => {
  it.each(yamlOf(ruleExplanations))('%s', (_, wrong, right) => {
    expect(fits(right)).toBe(true);
    expect(fits(wrong)).toBe(true);
  });

  it.each(yamlOf(schemaExplanations))('%s', (code, wrong, right) => {
    expect(fits(right)).toBe(true);
    if (code !== 'schema/missing-field') expect(fits(wrong)).toBe(false);
  });
});
