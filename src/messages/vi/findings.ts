import type { FindingArgs } from '../../findings/finding.ts';
import type { Wordings } from '../wording.ts';
import { formFindings } from './form-findings.ts';
import { reading } from './reading.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';
import { source } from './source.ts';
import { templateFindings } from './template-findings.ts';

export const findings: Wordings<FindingArgs> = {
  ...source,
  ...schema,
  ...rules,
  ...reading,
  ...formFindings,
  ...templateFindings,
};
