import type { ConsolidatedReport } from '../report/consolidate.ts';
import { filled, type Speaking } from './fields.ts';
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
function printed(texts: readonly NarrativeText[], section: Section, speaking: Speaking): string | undefined {
  const text = plain(texts, section);
  return text === undefined ? undefined : filled(text, speaking);
}

/** What was written for a review over years, which has no figures that fields could ask for. */
export function plainNarrative(texts: readonly NarrativeText[]): WrittenNarrative {
  const parts = sectionFields.flatMap(field => {
    const text = plain(texts, { field });
    return text === undefined ? [] : [[field, text] as const];
  });
  const taskGroups = texts.flatMap(({ section }) => {
    const text = 'taskGroup' in section ? plain(texts, section) : undefined;
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
