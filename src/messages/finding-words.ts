import type { FindingArgs, FindingCode } from '../findings/finding.ts';
import type { Explanations, Language, Wording, Wordings } from './wording.ts';

const wordingsOf = async (language: Language): Promise<Wordings<FindingArgs>> =>
  language === 'vi' ? (await import('./vi/findings.ts')).findings : (await import('./en/findings.ts')).findings;

/** A finding as far as its words go; code and arguments belong together. */
export type Wordable = {
  readonly [C in FindingCode]: { readonly code: C; readonly args: FindingArgs[C] };
}[FindingCode];

/** Words findings in one language; loaded only when there is something to say. */
export async function loadFindingWordings(language: Language): Promise<(finding: Wordable) => Wording> {
  const wordings = await wordingsOf(language);
  return finding => {
    // Code and arguments belong together by the type of a finding, which is lost in the look-up.
    const word = wordings[finding.code] as (args: Wordable['args']) => Wording;
    return word(finding.args);
  };
}

export const loadExplanations = async (language: Language): Promise<Explanations<FindingArgs>> =>
  language === 'vi'
    ? (await import('./vi/explanations.ts')).explanations
    : (await import('./en/explanations.ts')).explanations;
