import type { ChangeReason } from '../../model/roster-change-reasons.ts';
import type { RosterChange } from '../../model/roster-changes.ts';
import type { NameOf } from '../../roster/words.ts';
import { formatDate } from '../../text/english.ts';
import { answered, heirsOf } from '../answering-units.ts';

const classes = { required: 'required', requested: 'requested' } as const;

const by = (act: { readonly number: string } | undefined): string => (act === undefined ? '' : ` by ${act.number}`);

function reasonOf(reason: ChangeReason, nameOf: NameOf): string {
  switch (reason.kind) {
    case 'founded':
      return `exists since ${formatDate(reason.from)}${by(reason.act)}${reason.of.length === 0 ? '' : `, out of: ${reason.of.map(nameOf).join(', ')}`}`;
    case 'successor':
      return `not named by the plan, added as it succeeds: ${answered(reason.of, nameOf)}${by(reason.act)}`;
    case 'amendment':
      return `the plan was amended by ${reason.document.number}`;
    case 'named':
      return reason.groups.length === 0
        ? 'named by the plan, not so on the earlier roster'
        : `in the group ${reason.groups.map(nameOf).join(', ')}, not so on the earlier roster`;
    case 'as-planned':
      return 'as the plan has it';
    case 'not-named':
      return 'no longer named by the plan and its groups';
    case 'by-hand':
      return 'the roster differs from the plan';
    case 'existed':
      return `still existed until ${formatDate(reason.to)}`;
    case 'begins-later':
      return `exists only from ${formatDate(reason.from)}`;
    case 'ended':
      return `closed on ${formatDate(reason.to)}${by(reason.act)}; ${reason.heirs.length === 0 ? 'without a successor' : `answered for by: ${heirsOf(reason.heirs, nameOf)}`}`;
  }
}

export function change(line: RosterChange, nameOf: NameOf): string {
  switch (line.kind) {
    case 'added':
    case 'removed':
      return reasonOf(line.reason, nameOf);
    case 'class':
      return `from ${classes[line.from]} to ${classes[line.to]}: ${line.reason.kind === 'successor' ? `as it succeeds ${answered(line.reason.of, nameOf)}` : reasonOf(line.reason, nameOf)}`;
    case 'closed':
      return `closed on ${formatDate(line.to)} without a successor: owes no report`;
    case 'not-closed':
      return 'no longer marked as closed';
    case 'answers-for':
      return [
        ...(line.more.length === 0
          ? []
          : [
              `now answers for: ${line.more.map(own => `${answered([own], nameOf)}${own.to === undefined ? '' : ` (closed on ${formatDate(own.to)})`}`).join(', ')}`,
            ]),
        ...(line.fewer.length === 0 ? [] : [`no longer answers for: ${answered(line.fewer, nameOf)}`]),
      ].join('; ');
    case 'exempt':
      return `exempt by ${line.exempt.document.number}: ${line.exempt.reason}`;
    case 'not-exempt':
      return `no longer exempt (before, by ${line.exempt.document.number})`;
    case 'extended':
      return `extended ${line.extension.before === undefined ? `to the end of ${formatDate(line.extension.by ?? '')}` : `to before ${formatDate(line.extension.before)}`} by ${line.extension.document.number}`;
    case 'not-extended':
      return `no longer extended (before, by ${line.extension.document.number})`;
    case 'basis':
      return `basis ${line.from.join('; ') || '–'} becomes ${line.to.join('; ') || '–'}`;
  }
}
