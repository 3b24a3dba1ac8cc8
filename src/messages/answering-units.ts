import type { AnsweredUnit } from '../model/documents.ts';
import type { Heir } from '../model/succession.ts';
import type { NameOf } from '../roster/words.ts';

/** `Sở A [Lao động, việc làm; Người có công]`; all of it where no function is named. */
const part = (name: string, scope: AnsweredUnit['scope']): string =>
  scope === undefined ? name : `${name} [${scope.join('; ')}]`;

export const answered = (units: readonly AnsweredUnit[], nameOf: NameOf): string =>
  units.map(({ unit, scope }) => part(nameOf(unit), scope)).join(', ');

export const heirsOf = (heirs: readonly Heir[], nameOf: NameOf): string =>
  heirs.map(({ unit, scope }) => part(nameOf(unit), scope === 'whole' ? undefined : scope)).join(', ');
