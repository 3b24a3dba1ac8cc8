import type { FindingArgs } from '../findings/finding.ts';
import type { FormFinding } from '../form/form-finding.ts';
import type { Language, Wording, Wordings } from './wording.ts';

/** A finding of a form in words; `place` is empty for what concerns the file as a whole. */
export interface FormWording extends Wording {
  /** `Ô E12, trang "Hoạt động"` */
  readonly place?: string;
}

interface ClerkWords {
  readonly wordings: Wordings<FindingArgs>;
  readonly cellLabel: (sheet: string, cell: string | undefined) => string;
}

async function clerkWords(language: Language): Promise<ClerkWords> {
  const [{ findings }, { clerkFindings, cellLabel }] =
    language === 'vi'
      ? await Promise.all([import('./vi/findings.ts'), import('./vi/form-clerk.ts')])
      : await Promise.all([import('./en/findings.ts'), import('./en/form-clerk.ts')]);
  return { wordings: { ...findings, ...clerkFindings }, cellLabel };
}

/** Words findings of a form for the clerk who filled it in, who knows sheets and cells and not the fields of a file. */
export async function loadFormFindingWordings(language: Language): Promise<(finding: FormFinding) => FormWording> {
  const { wordings, cellLabel } = await clerkWords(language);
  return ({ code, args, sheet, cell }) => {
    // Code and arguments belong together by the type of a finding, which is lost in the look-up.
    const word = wordings[code] as (args: FormFinding['args']) => Wording;
    return { ...word(args), ...(sheet !== undefined && { place: cellLabel(sheet, cell) }) };
  };
}
