import type { FindingArgs } from '../../findings/finding.ts';
import type { Explanations } from '../wording.ts';
import { cellExplanations } from './explain-cells.ts';
import { formExplanations } from './explain-form.ts';
import { readingExplanations } from './explain-reading.ts';
import { ruleExplanations } from './explain-rules.ts';
import { schemaExplanations } from './explain-schema.ts';
import { explainSource } from './explain-source.ts';
import { templateExplanations } from './explain-template.ts';

export const explanations: Explanations<FindingArgs> = {
  ...explainSource,
  ...schemaExplanations,
  ...ruleExplanations,
  ...readingExplanations,
  ...formExplanations,
  ...cellExplanations,
  ...templateExplanations,
};
