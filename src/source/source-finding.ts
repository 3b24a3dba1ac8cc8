import type { Finding } from '../findings/finding.ts';
import type { SourceFindingArgs } from './findings.ts';

export type SourceFinding = Finding<keyof SourceFindingArgs>;
