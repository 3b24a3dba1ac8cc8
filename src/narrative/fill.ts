import type { ConsolidatedReport } from '../report/consolidate.ts';
import { filled, type Speaking, type SpeakingOfYears } from './fields.ts';
import { paragraphsOfMarkdown } from './markdown.ts';
import { isSame, type Section, sectionFields } from './sections.ts';
import type { NarrativeText, WrittenNarrative } from './texts.ts';

/** The text of a part without what Markdown marks; every letter else is as it was typed. */
function plain(texts: readonly NarrativeText[], section: Section): string | undefined {
  const text = texts.find(own => isSame(own.section, section));
  if (text === undefined) return undefined;
  const said = text.isMarkdown ? paragraphsOfMarkdown(text.text) : text.text;
  return said.trim() === '' ? undefined : said;
}

/** The same as it is printed: fields are figures. */
function printed(
  texts: readonly NarrativeText[],
  section: Section,
  speaking: Speaking | SpeakingOfYears,
): string | undefined {
  const text = plain(texts, section);
  return text === undefined ? undefined : filled(text, speaking);
}

/** What was written for a review over years; fields are figures of its years. */
export function reviewNarrative(texts: readonly NarrativeText[], speaking: SpeakingOfYears): WrittenNarrative {
  const parts = sectionFields.flatMap(field => {
    const text = printed(texts, { field }, speaking);
    return text === undefined ? [] : [[field, text] as const];
  });
  const taskGroups = texts.flatMap(({ section }) => {
    const text = 'taskGroup' in section ? printed(texts, section, speaking) : undefined;
    return 'taskGroup' in section && text !== undefined ? [{ taskGroup: section.taskGroup, text }] : [];
  });
  return { ...Object.fromEntries(parts), taskGroups };
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
