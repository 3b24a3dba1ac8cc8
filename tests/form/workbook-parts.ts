import { partsOf } from '../report/open-xml.ts';

const attributes = (tag: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));

export interface WrittenValidation {
  readonly range: string;
  readonly type: string;
  readonly title: string;
  readonly prompt: string;
  readonly error: string;
  readonly formulas: readonly string[];
}

export interface WrittenSheet {
  readonly name: string;
  readonly state: string;
  readonly xml: string;
  readonly validations: readonly WrittenValidation[];
}

const part = (parts: ReadonlyMap<string, string>, name: string): string => {
  const xml = parts.get(name);
  if (xml === undefined) throw new Error(`no part ${name}`);
  return xml;
};

function validationsOf(xml: string): readonly WrittenValidation[] {
  return [...xml.matchAll(/<dataValidation ([^>]*?)(?:\/>|>(.*?)<\/dataValidation>)/gs)].map(
    ([, tag = '', body = '']) => {
      const own = attributes(tag);
      return {
        range: own.sqref ?? '',
        type: own.type ?? 'none',
        title: own.promptTitle ?? '',
        prompt: own.prompt ?? '',
        error: own.error ?? '',
        formulas: [...body.matchAll(/<formula\d>(.*?)<\/formula\d>/g)].map(([, formula = '']) => formula),
      };
    },
  );
}

/** Sheets of a workbook as they are written, read from their XML and by no code of the product or of the library. */
export function sheetsOf(file: Uint8Array): readonly WrittenSheet[] {
  const parts = partsOf(file);
  const targets = new Map(
    [...part(parts, 'xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => {
      const { Id = '', Target = '' } = attributes(tag);
      return [Id, Target];
    }),
  );
  return [...part(parts, 'xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([tag]) => {
    const { name = '', state = 'visible', 'r:id': id = '' } = attributes(tag);
    const xml = part(parts, `xl/${targets.get(id) ?? ''}`);
    return { name, state, xml, validations: validationsOf(xml) };
  });
}

/** Names of the workbook with what they stand for. */
export const namesOf = (file: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    [...part(partsOf(file), 'xl/workbook.xml').matchAll(/<definedName name="([^"]*)"[^>]*>([^<]*)</g)].map(
      ([, name = '', target = '']) => [name, target.replaceAll('&apos;', "'")],
    ),
  );
