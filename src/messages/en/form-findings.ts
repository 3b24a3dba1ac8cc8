import type { FormFindingArgs } from '../../form/findings.ts';
import type { Wordings } from '../wording.ts';
import { cellFindings } from './form-cells.ts';
import { formStructure } from './form-structure.ts';

export const formFindings = { ...cellFindings, ...formStructure } satisfies Wordings<FormFindingArgs>;
