import { UserError } from '../failure.ts';
import type { Host } from '../host.ts';
import type { ReceivedOptions } from '../intake/received.ts';
import { recordText } from '../intake/record-text.ts';
import { textOption } from './text-option.ts';

/** As long as the schemas of the records allow. */
const longest = { document: 60, evidence: 500, by: 500 } as const;

/** What came earlier was written down as it came: how it came is not said again. */
export function refuseWithInbox(options: ReceivedOptions): void {
  const said = Object.entries({
    '--received-at': options.receivedAt,
    '--received-on': options.receivedOn,
    '--channel': options.channel,
    '--document': options.document,
    '--document-date': options.documentDate,
    '--document-sent': options.documentSent,
    '--evidence': options.evidence,
  }).find(([, value]) => value !== undefined);
  if (said !== undefined) throw new UserError({ code: 'option/conflict', args: { options: ['--inbox', said[0]] } });
}

/** The same options with their texts as a record can hold them; refuses those that none can. */
export function receiptOptions<Options extends ReceivedOptions>(options: Options): Options {
  const { document, evidence, by } = options;
  return {
    ...options,
    ...(document !== undefined && { document: textOption('--document', document, longest.document) }),
    ...(evidence !== undefined && { evidence: textOption('--evidence', evidence, longest.evidence) }),
    ...(by !== undefined && { by: textOption('--by', by, longest.by) }),
  };
}

/** Who records, where `--by` does not say it. */
export const recorderOf = ({ environment, machine }: Host): string =>
  [environment.PLAN_USER ?? '', machine.user].map(name => recordText(name, longest.by)).find(name => name !== '') ??
  machine.name;
