import { toolVersion } from '../build.ts';
import { ExitCode } from '../exit-code.ts';
import { loadFindingWordings } from '../messages/finding-words.ts';
import { countOf, passes } from '../output/counts.ts';
import type { FormatContext } from '../output/format.ts';
import { zoneOf } from '../register/clock.ts';
import type { RegisterFacts } from '../register/facts.ts';
import { gatherRegister } from '../register/gather.ts';
import { jsonProof } from '../register/json.ts';
import { type Proof, prettyProof } from '../register/pretty.ts';
import { rootOf, type Verification, verifyRegister } from '../register/verify.ts';
import { limits } from '../source/limits.ts';
import { readText } from '../source/text.ts';
import { openForReading } from '../store/reading.ts';
import { bytesIn, locateFindings } from '../validation/locate-findings.ts';
import { originalsFolder } from '../workspace/layout.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { instantOf, type Session } from './session.ts';

interface VerifyOptions {
  readonly asOf?: string;
  readonly json?: boolean;
  readonly strict?: boolean;
}

export function proofOf(
  { host }: Session,
  workspace: Workspace,
  { unitNames }: RegisterFacts,
  verification: Verification,
): Proof {
  const findings = locateFindings(bytesIn(host, workspace), verification.findings, unitNames);
  return { tool: `plan ${toolVersion}`, verification, findings };
}

/** How findings of the register are shown; originals are nobody's text to be printed. */
export async function contextOf(
  { host, words, language, styleOf }: Session,
  { root, show }: Workspace,
  { findings }: Proof,
  strict: boolean,
): Promise<FormatContext> {
  const source = (file: string): string | undefined => {
    if (file.startsWith(`${originalsFolder}/`)) return undefined;
    const content = host.files.read(`${root}/${file}`, limits.bytes);
    return content.kind === 'bytes' && !content.bytes.includes(0) ? readText(content.bytes) : undefined;
  };
  return {
    wording: findings.length === 0 ? () => ({ message: '' }) : await loadFindingWordings(language),
    words: words.output,
    show,
    source,
    style: styleOf(host.stdout),
    columns: host.stdout.columns,
    strict,
  };
}

/** Proves the register; changes nothing. */
export async function verifyCommand(session: Session, options: VerifyOptions): Promise<ExitCode> {
  const { host, words, folder } = session;
  const strict = options.strict === true;
  const workspace = openForReading(host, folder);
  const facts = await gatherRegister(host, workspace);
  const timeZone = zoneOf(facts.zones);
  const at = options.asOf === undefined ? undefined : instantOf('--as-of', options.asOf, timeZone);
  const proof = {
    ...proofOf(session, workspace, facts, verifyRegister(facts)),
    ...(at !== undefined && { asOf: { at, timeZone, ...rootOf(facts.records, at) } }),
  };
  const context = await contextOf(session, workspace, proof, strict);
  host.stdout.write(options.json === true ? jsonProof(proof, context) : prettyProof(proof, words.register, context));
  if (countOf(proof.findings).errors > 0) return ExitCode.damaged;
  return passes(proof.findings, strict) ? ExitCode.ok : ExitCode.findings;
}
