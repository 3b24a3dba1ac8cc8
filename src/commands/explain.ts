import { ExitCode } from '../exit-code.ts';
import { UserError } from '../failure.ts';
import type { FindingCode } from '../findings/finding.ts';
import { severityOf } from '../findings/severities.ts';
import { loadExplanations } from '../messages/finding-words.ts';
import type { Explanation } from '../messages/wording.ts';
import { wrap } from '../output/terminal.ts';
import { nearest } from '../text/nearest.ts';
import type { Session } from './session.ts';

interface ExplainOptions {
  readonly json?: boolean;
}

const codes = (Object.keys(severityOf) as FindingCode[]).sort();
const measure = 100;

const indented = (text: string): string =>
  text
    .split('\n')
    .map(line => `    ${line}`.trimEnd())
    .join('\n');

/** One rule for people: why it is there, and the same lines wrong and right. */
function page({ words, styleOf, host }: Session, code: FindingCode, { why, wrong, right }: Explanation): string {
  const style = styleOf(host.stdout);
  const severity = severityOf[code];
  const lines = [
    `${style.heading(code)}  ${style[severity](words.output.severity[severity])}`,
    '',
    wrap(why, Math.min(host.stdout.columns, measure), ''),
    '',
    style.error(words.explain.wrong),
    indented(wrong),
    '',
    style.good(words.explain.right),
    indented(right),
  ];
  return `${lines.join('\n')}\n`;
}

function list({ words, styleOf, host }: Session): string {
  const style = styleOf(host.stdout);
  const width = Math.max(...codes.map(code => code.length));
  const lines = codes.map(
    code => `${code.padEnd(width)}  ${style[severityOf[code]](words.output.severity[severityOf[code]])}`,
  );
  return `${lines.join('\n')}\n\n${words.explain.hint(codes.length)}\n`;
}

const isCode = (code: string): code is FindingCode => Object.hasOwn(severityOf, code);

/** Explains a rule, or lists all of them. */
export async function explainCommand(
  session: Session,
  code: string | undefined,
  options: ExplainOptions,
): Promise<ExitCode> {
  const { stdout } = session.host;
  if (code !== undefined && !isCode(code)) {
    const suggestion = nearest(code, codes);
    throw new UserError({ code: 'code/unknown', args: { code, ...(suggestion !== undefined && { suggestion }) } });
  }
  if (code === undefined && options.json !== true) {
    stdout.write(list(session));
    return ExitCode.ok;
  }
  const explanations = await loadExplanations(session.language);
  const asked = code === undefined ? codes : [code];
  if (options.json === true) {
    const rules = asked.map(name => ({ code: name, severity: severityOf[name], ...explanations[name] }));
    stdout.write(`${JSON.stringify({ version: 1, rules }, null, 2)}\n`);
  } else for (const name of asked) stdout.write(page(session, name, explanations[name]));
  return ExitCode.ok;
}
