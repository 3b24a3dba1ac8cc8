import { atStart } from '../findings/place.ts';
import { periodsOf, yearOf } from '../model/period.ts';
import { rangeOf } from '../model/year-range.ts';
import { fileOfGroup, sectionOf } from '../narrative/sections.ts';
import { nearest } from '../text/nearest.ts';
import type { ListedText } from '../workspace/listing.ts';
import { outsidePlan } from './period-of-plan.ts';
import type { Reference } from './reference.ts';
import type { RuleFinding } from './rule.ts';

/** A text in Markdown lies in the folder of a period of the plan; that of a task group bears a name that the plan has then. */
export function checkNarrativeText({ path, location }: ListedText, reference: Reference): readonly RuleFinding[] {
  const { period, name } = location;
  const { plan, model } = reference;
  if (model === undefined) return [];
  const cycle = model.plan.reporting.find(own => periodsOf(own, yearOf(period)).includes(period))?.id;
  if (cycle === undefined && rangeOf(period) === undefined)
    return [{ code: 'file/unexpected', place: atStart(path), args: {} }];
  const outside = outsidePlan(period, atStart(path), plan?.value.period ?? {});
  const section = sectionOf(name);
  if (outside.length > 0 || section === undefined || !('taskGroup' in section)) return outside;
  const groups = [...reference.ofPeriod(cycle, period).known.taskGroups.keys()];
  if (groups.includes(section.taskGroup)) return [];
  const closest = nearest(section.taskGroup, groups);
  const args = {
    name,
    known: groups.map(fileOfGroup),
    ...(closest !== undefined && { suggestion: fileOfGroup(closest) }),
  };
  return [{ code: 'narrative/unknown-section', place: atStart(path), args }];
}
