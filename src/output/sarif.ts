import type { LocatedFinding, LocatedPlace } from '../findings/finding.ts';
import { fingerprints } from './fingerprint.ts';
import type { FormatContext, Formatter } from './format.ts';
import { jsonText } from './json-text.ts';
import { parted } from './parted.ts';
import { paragraphs, sentencesOf } from './sentences.ts';

/** For code scanning: SARIF 2.1.0, with the rules that found something. */
export const sarif: Formatter = ({ tool, findings }, context) => {
  const rules = [...parted(findings, ({ code }) => code)].map(([id, [first]]) => ({ id, level: first?.severity }));
  rules.sort((left, right) => (left.id < right.id ? -1 : 1));
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const marks = fingerprints(findings);
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { ...nameOf(tool), rules: rules.map(({ id, level }) => ruleOf(id, level, context)) } },
        language: context.words.language,
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true }],
        results: findings.map((finding, index) => ({
          ruleId: finding.code,
          ruleIndex: indexes.get(finding.code),
          ...resultOf(finding, context),
          partialFingerprints: { 'planFinding/v1': marks[index] },
        })),
      },
    ],
  });
};

function nameOf(tool: string) {
  const [name = '', version] = tool.split(' ');
  return { name, ...(version !== undefined && { version }) };
}

const ruleOf = (code: string, level: string | undefined, { words }: FormatContext) => ({
  id: code,
  shortDescription: { text: code },
  help: { text: words.explainRule(code) },
  defaultConfiguration: { level },
});

function resultOf(finding: LocatedFinding, context: FormatContext) {
  const text = paragraphs(sentencesOf(finding, context), context).join('\n');
  const { related } = finding;
  return {
    level: finding.severity,
    message: { text: withoutLinks(text) },
    locations: [locationOf(finding, context)],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({ id, ...locationOf(place, context) })),
    }),
  };
}

/** `[text](target)` in a message is a link to viewers of SARIF: no text from outside may make one. */
const withoutLinks = (text: string): string => text.replaceAll('](', '] (');

const locationOf = ({ file, span }: LocatedPlace, { show }: FormatContext) => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(show(file)) },
    region: { startLine: span.line, startColumn: span.column, endLine: span.endLine, endColumn: span.endColumn },
  },
});

const uriOf = (path: string): string =>
  path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
