import { fingerprints } from './fingerprint.ts';
import type { Formatter } from './format.ts';
import { jsonText } from './json-text.ts';
import { oneLine, sentencesOf } from './sentences.ts';

const severities = { error: 'major', warning: 'minor' } as const;

/** For merge requests: a Code Quality report. */
export const gitlab: Formatter = ({ findings }, context) => {
  const marks = fingerprints(findings);
  return jsonText(
    findings.map((finding, index) => ({
      description: oneLine(sentencesOf(finding, context), context),
      check_name: finding.code,
      fingerprint: marks[index],
      severity: severities[finding.severity],
      location: { path: context.show(finding.file), lines: { begin: finding.span.line, end: finding.span.endLine } },
    })),
  );
};
