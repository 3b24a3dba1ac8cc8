import type { LocatedFinding } from '../findings/finding.ts';
import { type Instant, wallClock } from '../model/instant.ts';
import { countOf } from '../output/counts.ts';
import type { FormatContext } from '../output/format.ts';
import { pretty } from '../output/pretty.ts';
import { safe, wrap } from '../output/terminal.ts';
import { shortRoot } from './checkpoints.ts';
import type { RegisterRoot, Verification } from './verify.ts';
import type { RegisterWords } from './words.ts';

/** A proof of the register, its findings with lines. */
export interface Proof {
  /** Name and version, as `plan 0.1.0`. */
  readonly tool: string;
  readonly verification: Verification;
  readonly findings: readonly LocatedFinding[];
  /** The root of another moment, where it was asked for. */
  readonly asOf?: RootAsOf;
}

export interface RootAsOf extends RegisterRoot {
  readonly at: Instant;
  readonly timeZone: string;
}

/** As many names of kept files as fit on a screen. */
const mostListed = 10;

const printed = ({ root, count }: RegisterRoot): RegisterRoot => ({ root: shortRoot(root), count });

/** Files that no record names, as many as anybody reads. */
function unreferencedLines({ unreferenced }: Verification, words: RegisterWords, show: FormatContext['show']) {
  if (unreferenced.length === 0) return [];
  const rest = unreferenced.length - mostListed;
  return [
    words.unreferenced(unreferenced.length),
    ...unreferenced.slice(0, mostListed).map(path => `  ${safe(show(path))}`),
    ...(rest > 0 ? [`  ${words.more(rest)}`] : []),
  ];
}

/** What was looked at, before what was found. */
function headLines(verification: Verification, words: RegisterWords, { columns, show }: FormatContext) {
  const { last, count } = verification;
  const latest = last === undefined ? words.noCheckpoint : words.last(last, count - last.count);
  return [
    wrap(words.checked(verification), columns, ''),
    ...(count === 0 ? [] : [wrap(safe(latest), columns, '')]),
    ...unreferencedLines(verification, words, show),
  ];
}

/** Findings under the names of those whose files they are in. */
export function prettyFindings({ tool, verification, findings }: Proof, words: RegisterWords, context: FormatContext) {
  const { arrivals, receipts, originals, checkpoints } = verification;
  const result = { tool, checked: arrivals + receipts + originals + checkpoints, findings };
  return pretty(result, { ...context, words: { ...context.words, moreFindings: words.moreFindings } });
}

/** The verdict is the last line, with the root to hold against the paper. */
function verdictLine({ verification, findings }: Proof, words: RegisterWords, { style }: FormatContext): string {
  const { errors, warnings } = countOf(findings);
  return errors > 0
    ? style.error(`✖ ${words.damaged(printed(verification), errors)}`)
    : style.good(`✔ ${words.whole(printed(verification), warnings)}`);
}

function asOfLines({ asOf }: Proof, words: RegisterWords): readonly string[] {
  if (asOf === undefined) return [];
  const { date, time } = wallClock(asOf.at, asOf.timeZone);
  return [words.asOf(date, time, printed(asOf))];
}

/** The proof for people. */
export const prettyProof = (proof: Proof, words: RegisterWords, context: FormatContext): string =>
  `${[
    ...headLines(proof.verification, words, context),
    ...(proof.findings.length === 0 ? [] : [prettyFindings(proof, words, context)]),
    ...asOfLines(proof, words),
    verdictLine(proof, words, context),
  ].join('\n')}\n`;
