import type { Path } from '../findings/place.ts';
import { illustrativeComment } from '../messages/vi/report-file.ts';
import type { Report } from '../model/documents.ts';
import { describe } from '../schema/describe.ts';
import { writeYaml } from '../source/write-yaml.ts';

/** `reports/PERIOD/UNIT.yaml` */
const depth = 2;

/** Fields in the order of the schema, empty lists left out: equal reports give equal text. */
function canonical(value: unknown, path: Path): unknown {
  if (Array.isArray(value)) return value.map((item, index) => canonical(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? value.normalize('NFC') : value;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const ordered = Object.keys(describe('report', path).schema.properties ?? {});
  const isSaid = (name: string): boolean => {
    const field = fields[name];
    return field !== undefined && !(Array.isArray(field) && field.length === 0);
  };
  return Object.fromEntries(ordered.filter(isSaid).map(name => [name, canonical(fields[name], [...path, name])]));
}

/** An accepted report as the text of its file in the plan, which is read back as the same report. */
export const reportYaml = (report: Report): string =>
  writeYaml('report', depth, Object(canonical(report, [])), report.illustrative === true ? [illustrativeComment] : []);
