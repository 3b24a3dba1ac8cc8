import { formSeverities } from '../form/findings.ts';
import { readingSeverities } from '../office/reading/findings.ts';
import { ruleSeverities } from '../rules/findings.ts';
import { schemaSeverities } from '../schema/findings.ts';
import { sourceSeverities } from '../source/findings.ts';
import { templateSeverities } from '../templates/findings.ts';
import type { FindingCode } from './finding.ts';
import type { Severity } from './severity.ts';

/** The severity is part of the rule: the same for every office, so that a green check means the same everywhere. */
export const severityOf: Readonly<Record<FindingCode, Severity>> = {
  ...sourceSeverities,
  ...schemaSeverities,
  ...ruleSeverities,
  ...formSeverities,
  ...readingSeverities,
  ...templateSeverities,
};
