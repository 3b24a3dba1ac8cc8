import { formLabels } from '../messages/vi/form-labels.ts';
import { printable } from '../office/printable.ts';
import { romanNumeral } from '../text/roman.ts';
import type { Form } from './form.ts';
import type { ChoiceList } from './layout.ts';

/** One line of a drop-down: what the unit sees, and the id that the report holds. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** Two equal labels could not be told apart when the form comes back, so the later ones bear their id. */
function unique(choices: readonly Choice[]): readonly Choice[] {
  const seen = new Set<string>();
  return choices.map(({ id, label }) => {
    const shown = printable(label).replaceAll('\n', ' ');
    const own = seen.has(shown) ? `${shown} [${id}]` : shown;
    seen.add(own);
    return { id, label: own };
  });
}

const fixed = (labels: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(labels).map(([id, label]) => ({ id, label }));

const named = (things: readonly { readonly id: string; readonly name: string }[]): readonly Choice[] =>
  unique(things.map(({ id, name }) => ({ id, label: name })));

/** Every drop-down of the form of a unit, for the writer, and for the reader who turns labels back into ids. */
export const choicesOf = (form: Form): Readonly<Record<ChoiceList, readonly Choice[]>> => ({
  activity: unique(form.activities.map(({ id, clause, title }) => ({ id, label: `${clause}: ${title}` }))),
  activityStatus: fixed(formLabels.activityStatus),
  figureStatus: fixed(formLabels.figureStatus),
  standard: named(form.standards),
  source: named(form.sources),
  taskGroup: unique(
    form.taskGroups.map(({ id, name }, index) => ({ id, label: `${romanNumeral(index + 1)}. ${name}` })),
  ),
  causeKind: fixed(formLabels.causeKind),
  proposalKind: fixed(formLabels.proposalKind),
});
