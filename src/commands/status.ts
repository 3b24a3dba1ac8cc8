import { ExitCode } from '../exit-code.ts';
import { UserError } from '../failure.ts';
import { csvStatus } from '../status/csv.ts';
import { jsonStatus } from '../status/json.ts';
import { prettyStatus } from '../status/pretty.ts';
import { readStatusFacts, withPeriod } from '../status/read-facts.ts';
import { isAnybodyOwing, statusAt } from '../status/status.ts';
import { openForReading } from '../store/reading.ts';
import { choiceOf, type PeriodOptions } from './period-options.ts';
import { instantOf, type Session } from './session.ts';

interface StatusOptions extends PeriodOptions {
  readonly asOf?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly check?: boolean;
}

/** Who has reported, who was late, who is missing. */
export async function statusCommand(
  { host, words, folder, styleOf }: Session,
  options: StatusOptions,
): Promise<ExitCode> {
  if (options.json === true && options.csv === true)
    throw new UserError({ code: 'option/conflict', args: { options: ['--json', '--csv'] } });
  const workspace = openForReading(host, folder);
  const facts = await readStatusFacts(host, workspace, withPeriod(choiceOf(options), workspace, host.now()));
  const at = options.asOf === undefined ? host.now() : instantOf('--as-of', options.asOf, facts.cycle.timeZone);
  const status = statusAt({ ...facts, unread: facts.unread.map(workspace.show) }, at);
  const { stdout } = host;
  if (options.json === true) stdout.write(jsonStatus(status, words.status.named(status.deadline)));
  else if (options.csv === true) stdout.write(csvStatus(status, words.status));
  else stdout.write(prettyStatus(status, { words: words.status, style: styleOf(stdout), columns: stdout.columns }));
  const nobodyOwes = !isAnybodyOwing(status);
  const fails = status.rates.required.missing > 0 || status.unread.length > 0 || nobodyOwes;
  return options.check === true && fails ? ExitCode.findings : ExitCode.ok;
}
