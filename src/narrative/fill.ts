import type { ConsolidatedReport } from '../report/consolidate.ts';
import { filled, type Speaking } from './fields.ts';
import { paragraphsOfMarkdown } from './markdown.ts';
import { isSame, type Section, sectionFields } from './sections.ts';
import type { NarrativeText } from './texts.ts';

/** The text of a part as it is printed: what Markdown marks is plain, fields are figures, every other letter is as it was typed. */
function printed(texts: readonly NarrativeText[], section: Section, speaking: Speaking): string | undefined {
  const text = texts.find(own => isSame(own.section, section));
  if (text === undefined) return undefined;
  const plain = text.isMarkdown ? paragraphsOfMarkdown(text.text) : text.text;
  return plain.trim() === '' ? undefined : filled(plain, speaking);
}

/** The report with what the coordinator wrote, and nothing else in it changed. */
export function withNarrative(speaking: Speaking, texts: readonly NarrativeText[]): ConsolidatedReport {
  const { report } = speaking;
  const parts = sectionFields.flatMap(field => {
    const text = printed(texts, { field }, speaking);
    return text === undefined ? [] : [[field, text] as const];
  });
  return {
    ...report,
    narrative: Object.fromEntries(parts),
    taskGroups: report.taskGroups.map(group => {
      const { narrative: _, ...rest } = group;
      const text = printed(texts, { taskGroup: group.id }, speaking);
      return { ...rest, ...(text !== undefined && { narrative: text }) };
    }),
  };
}
