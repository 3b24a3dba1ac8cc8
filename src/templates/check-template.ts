import type { Fields } from '../office/template-fields.ts';
import {
  catalogue,
  formatOf,
  type TemplateEntry,
  type TemplateFormat,
  type TemplateKind,
  templateKinds,
} from './catalogue.ts';
import type { TemplateFinding } from './checking/finding.ts';
import { markedKind } from './kind-mark.ts';

export interface CheckedTemplate {
  readonly kind: TemplateKind;
  /** Neither the file nor the person said which kind it is. */
  readonly isGuessed: boolean;
  readonly findings: readonly TemplateFinding[];
}

async function faultsIn(
  bytes: Uint8Array,
  format: TemplateFormat,
  fields: Fields,
): Promise<readonly TemplateFinding[]> {
  return format === 'docx'
    ? (await import('./checking/check-word.ts')).checkWordTemplate(bytes, fields)
    : (await import('./checking/check-workbook.ts')).checkWorkbookTemplate(bytes, fields);
}

async function findingsOf(bytes: Uint8Array, kind: TemplateKind): Promise<readonly TemplateFinding[]> {
  const { fields, spare = [] }: TemplateEntry = catalogue[kind];
  const faults = await faultsIn(bytes, formatOf(kind), await fields());
  return faults.flatMap((finding): readonly TemplateFinding[] => {
    if (finding.code !== 'template/unused-fields') return [finding];
    const lacking = finding.args.fields.filter(field => !spare.includes(field));
    return lacking.length === 0 ? [] : [{ ...finding, args: { fields: lacking } }];
  });
}

/** The fewer fields are unknown, and then the fewer are unused, the likelier is the kind. */
function strangeness(findings: readonly TemplateFinding[]): number {
  const unknown = findings.filter(({ code }) => code === 'template/unknown-field').length;
  const unused = findings.flatMap(finding => (finding.code === 'template/unused-fields' ? finding.args.fields : []));
  return unknown * 1000 + unused.length;
}

/** Everything that is wrong with a template of the given kind, else of the kind that it says it is, else of the likeliest. */
export async function checkTemplate(
  bytes: Uint8Array,
  format: TemplateFormat,
  asked: TemplateKind | undefined,
): Promise<CheckedTemplate> {
  const known = asked ?? markedKind(bytes);
  const kinds = known === undefined ? templateKinds.filter(kind => formatOf(kind) === format) : [known];
  const checked = await Promise.all(
    kinds.map(async kind => ({
      kind,
      isGuessed: known === undefined,
      findings: await findingsOf(bytes, kind),
    })),
  );
  const [best] = checked.sort((left, right) => strangeness(left.findings) - strangeness(right.findings));
  if (best === undefined) throw new RangeError(`no kind of template for ${format}`);
  return best;
}
