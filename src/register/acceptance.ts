import { UserError } from '../failure.ts';
import type { RegisterFinding } from './facts.ts';
import type { Verification } from './verify.ts';

/** Records that an officer vouches for although a checkpoint made after them lacks them. */
export interface Acceptance {
  /** Sorted. */
  readonly ids: readonly string[];
  readonly reason: string;
}

type Insertion = Extract<RegisterFinding, { readonly code: 'register/inserted-later' }>;

const isInsertion = (finding: RegisterFinding): finding is Insertion => finding.code === 'register/inserted-later';

const dayLength = 'YYYY-MM-DD-'.length;

/**
 * The records whose names, or whose hashes, begin as was typed: each beginning has to fit one record that was put in later,
 * and nothing else can be accepted, since for nothing else an honest cause exists that the register does not show.
 */
export function acceptedIds({ findings }: Verification, beginnings: readonly string[]): readonly string[] {
  const inserted = findings.filter(isInsertion).map(({ args: { id } }) => id);
  const chosen = beginnings.map(beginning => {
    const [id, ...others] = inserted.filter(
      own => own.startsWith(beginning) || own.slice(dayLength).startsWith(beginning),
    );
    if (id === undefined || others.length > 0 || beginning === '') {
      const found = id === undefined ? 0 : 1 + others.length;
      throw new UserError({ code: 'checkpoint/no-such-insertion', args: { id: beginning, found } });
    }
    return id;
  });
  return [...new Set(chosen)].sort();
}

/** The findings that are left once the records of `acceptance` are vouched for. */
export const unaccepted = (
  findings: readonly RegisterFinding[],
  acceptance: Acceptance | undefined,
): readonly RegisterFinding[] => {
  const ids = new Set(acceptance?.ids);
  return findings.filter(finding => !(isInsertion(finding) && ids.has(finding.args.id)));
};
