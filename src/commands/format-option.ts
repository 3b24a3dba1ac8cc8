import { UserError } from '../failure.ts';
import type { Host } from '../host.ts';
import { type FormatName, formatNames } from '../output/format.ts';
import { knownFormat } from './known-format.ts';

/** A format, and the file it goes to; standard output without one. */
export interface Sink {
  readonly format: FormatName;
  readonly path?: string;
}

function sinkOf(value: string): Sink {
  const split = value.indexOf('=');
  const name = split < 0 ? value : value.slice(0, split);
  const format = knownFormat(name, formatNames);
  return split < 0 ? { format } : { format, path: value.slice(split + 1) };
}

/** `--format name[=file]`, repeatable; on GitHub, people's and the machine's form both, unless something else is asked for. */
export function sinksOf(values: readonly string[], environment: Host['environment']): readonly Sink[] {
  if (values.length === 0)
    return environment.GITHUB_ACTIONS === 'true'
      ? [{ format: 'github' }, { format: 'pretty' }]
      : [{ format: 'pretty' }];
  const sinks = values.map(sinkOf);
  const printed = sinks.filter(({ path }) => path === undefined);
  if (printed.length > 1)
    throw new UserError({ code: 'option/two-to-stdout', args: { names: printed.map(({ format }) => format) } });
  return sinks;
}
