import { toolVersion } from '../build.ts';
import { ExitCode } from '../exit-code.ts';
import type { LocatedFinding } from '../findings/finding.ts';
import { loadFindingWordings } from '../messages/finding-words.ts';
import { type Instant, wallClock } from '../model/instant.ts';
import { countOf, passes } from '../output/counts.ts';
import type { FormatContext } from '../output/format.ts';
import { entryOf } from '../output/json.ts';
import { jsonText } from '../output/json-text.ts';
import { pretty } from '../output/pretty.ts';
import { safe, wrap } from '../output/terminal.ts';
import { zoneOf } from '../register/clock.ts';
import type { RegisterFacts } from '../register/facts.ts';
import { gatherRegister } from '../register/gather.ts';
import { type RegisterRoot, rootOf, type Verification, verifyRegister } from '../register/verify.ts';
import { shortRoot } from '../register/verify-checkpoints.ts';
import { limits } from '../source/limits.ts';
import { readText } from '../source/text.ts';
import { locateFindings } from '../validation/locate-findings.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';
import { instantOf, type Session } from './session.ts';

interface VerifyOptions {
  readonly asOf?: string;
  readonly json?: boolean;
  readonly strict?: boolean;
}

/** As many names of kept files as fit on a screen. */
const mostListed = 10;

/** A proof of the register, its findings with lines. */
export interface Proof {
  readonly verification: Verification;
  readonly findings: readonly LocatedFinding[];
}

export async function proofOf(
  { host, language }: Session,
  workspace: Workspace,
  facts: RegisterFacts,
): Promise<Proof & Pick<FormatContext, 'wording'>> {
  const verification = verifyRegister(facts);
  const findings = locateFindings(host, workspace, verification.findings, facts.unitNames);
  const wording = findings.length === 0 ? () => ({ message: '' }) : await loadFindingWordings(language);
  return { verification, findings, wording };
}

export function contextOf(
  { host, words, styleOf }: Session,
  { root, show }: Workspace,
  wording: FormatContext['wording'],
  strict: boolean,
): FormatContext {
  const source = (file: string): string | undefined => {
    const content = host.files.read(`${root}/${file}`, limits.bytes);
    const isText = content.kind === 'bytes' && !content.bytes.includes(0) && !file.startsWith('originals/');
    return isText ? readText(content.bytes) : undefined;
  };
  return {
    wording,
    words: { ...words.output, moreFindings: words.register.moreFindings },
    show,
    source,
    style: styleOf(host.stdout),
    columns: host.stdout.columns,
    strict,
  };
}

const printed = ({ root, count }: RegisterRoot): RegisterRoot => ({ root: shortRoot(root), count });

/** Files that no record names, as many as anybody reads. */
function unreferencedLines({ words }: Session, { unreferenced }: Verification, { show }: Workspace): readonly string[] {
  if (unreferenced.length === 0) return [];
  const rest = unreferenced.length - mostListed;
  return [
    words.register.unreferenced(unreferenced.length),
    ...unreferenced.slice(0, mostListed).map(path => `  ${safe(show(path))}`),
    ...(rest > 0 ? [`  ${words.register.more(rest)}`] : []),
  ];
}

/** What was looked at, before what was found. */
function headLines(session: Session, verification: Verification, workspace: Workspace): readonly string[] {
  const { words, host } = session;
  const { last, count } = verification;
  const { columns } = host.stdout;
  const latest = last === undefined ? words.register.noCheckpoint : words.register.last(last, count - last.count);
  return [
    wrap(words.register.checked(verification), columns, ''),
    ...(count === 0 ? [] : [wrap(safe(latest), columns, '')]),
    ...unreferencedLines(session, verification, workspace),
  ];
}

export const filesOf = ({ arrivals, receipts, originals, checkpoints }: Verification): number =>
  arrivals + receipts + originals + checkpoints;

/** The verdict is the last line, with the root to hold against the paper. */
function verdictLine({ words, styleOf, host }: Session, { verification, findings }: Proof): string {
  const { errors, warnings } = countOf(findings);
  const style = styleOf(host.stdout);
  return errors > 0
    ? style.error(`✖ ${words.register.damaged(printed(verification), errors)}`)
    : style.good(`✔ ${words.register.whole(printed(verification), warnings)}`);
}

interface AsOf extends RegisterRoot {
  readonly at: Instant;
}

function prettyProof(
  session: Session,
  workspace: Workspace,
  proof: Proof,
  context: FormatContext,
  asOf: (AsOf & { readonly zone: string }) | undefined,
): string {
  const { verification, findings } = proof;
  const result = { tool: `plan ${toolVersion}`, checked: filesOf(verification), findings };
  const clock = asOf && wallClock(asOf.at, asOf.zone);
  return `${[
    ...headLines(session, verification, workspace),
    ...(findings.length === 0 ? [] : [pretty(result, context)]),
    ...(asOf === undefined || clock === undefined
      ? []
      : [session.words.register.asOf(clock.date, clock.time, printed(asOf))]),
    verdictLine(session, proof),
  ].join('\n')}\n`;
}

/** For programs: version 1 of `schemas/output/verify.schema.json`; fields are added to it, never changed. */
function jsonProof({ verification, findings }: Proof, context: FormatContext, asOf: AsOf | undefined): string {
  const { root, count, arrivals, receipts, originals, checkpoints, last, unreferenced } = verification;
  return jsonText({
    version: 1,
    tool: `plan ${toolVersion}`,
    ok: passes(findings, context.strict),
    root,
    count,
    ...(asOf !== undefined && {
      asOf: { at: new Date(asOf.at).toISOString(), root: asOf.root, count: asOf.count },
    }),
    checked: { arrivals, receipts, originals, checkpoints },
    lastCheckpoint: last ?? null,
    unreferenced: unreferenced.map(context.show),
    summary: countOf(findings),
    findings: findings.map(finding => entryOf(finding, context)),
  });
}

/** Proves the register; changes nothing. */
export async function verifyCommand(session: Session, options: VerifyOptions): Promise<ExitCode> {
  const { host, folder } = session;
  const strict = options.strict === true;
  const workspace = openWorkspace(host, folder);
  const facts = await gatherRegister(host, workspace);
  const zone = zoneOf(facts.zones);
  const at = options.asOf === undefined ? undefined : instantOf('--as-of', options.asOf, zone);
  const { wording, ...proof } = await proofOf(session, workspace, facts);
  const context = contextOf(session, workspace, wording, strict);
  const asOf = at === undefined ? undefined : { at, zone, ...rootOf(facts.records, at) };
  host.stdout.write(
    options.json === true ? jsonProof(proof, context, asOf) : prettyProof(session, workspace, proof, context, asOf),
  );
  if (countOf(proof.findings).errors > 0) return ExitCode.damaged;
  return passes(proof.findings, strict) ? ExitCode.ok : ExitCode.findings;
}
