import type { Narrative } from '../model/documents.ts';

/** Parts of a report that the coordinator writes, by the field of `narrative/PERIOD.yaml` that holds them. */
export const sectionFields = [
  'introduction',
  'direction',
  'assessment',
  'difficulties',
  'lessons',
  'proposals',
  'nextPeriod',
] as const satisfies readonly (keyof Narrative)[];
export type SectionField = (typeof sectionFields)[number];

/** One part: a field, or the text of a task group. */
export type Section = { readonly field: SectionField } | { readonly taskGroup: string };

const kebab = (field: SectionField): string => field.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

const fileNames: ReadonlyMap<string, SectionField> = new Map(sectionFields.map(field => [kebab(field), field]));

const groupFolder = 'task-groups/';

/** The name of the Markdown file of a task group, without its ending. */
export const fileOfGroup = (taskGroup: string): string => `${groupFolder}${taskGroup}`;

/** Names that Markdown files of a period may have, without their ending. */
export const sectionNames: readonly string[] = [...fileNames.keys(), fileOfGroup('ID')];

/** The part that a Markdown file holds, by its path inside the folder of its period; `undefined` for any other name. */
export function sectionOf(name: string): Section | undefined {
  const field = fileNames.get(name);
  if (field !== undefined) return { field };
  const taskGroup = name.startsWith(groupFolder) ? name.slice(groupFolder.length) : '';
  return taskGroup === '' || taskGroup.includes('/') ? undefined : { taskGroup };
}

export const isSame = (left: Section, right: Section): boolean =>
  'field' in left
    ? 'field' in right && left.field === right.field
    : 'taskGroup' in right && left.taskGroup === right.taskGroup;
