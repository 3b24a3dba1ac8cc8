import type { FindingArgs, LocatedFinding } from '../findings/finding.ts';
import type { Explanations, Language, Wording, Wordings } from './wording.ts';

const wordingsOf = async (language: Language): Promise<Wordings<FindingArgs>> =>
  language === 'vi' ? (await import('./vi/findings.ts')).findings : (await import('./en/findings.ts')).findings;

/** Words findings in one language; loaded only when there is something to say. */
export async function loadFindingWordings(language: Language): Promise<(finding: LocatedFinding) => Wording> {
  const wordings = await wordingsOf(language);
  return finding => {
    // Code and arguments belong together by the type of a finding, which is lost in the look-up.
    const word = wordings[finding.code] as (args: LocatedFinding['args']) => Wording;
    return word(finding.args);
  };
}

export const loadExplanations = async (language: Language): Promise<Explanations<FindingArgs>> =>
  language === 'vi'
    ? (await import('./vi/explanations.ts')).explanations
    : (await import('./en/explanations.ts')).explanations;
