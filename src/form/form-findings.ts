import { isTextPlace, type Place } from '../findings/place.ts';
import type { Report } from '../model/documents.ts';
import type { Reference } from '../rules/reference.ts';
import { checkReceived } from '../rules/report/received.ts';
import type { RuleFinding } from '../rules/rule.ts';
import type { LoadedDocument } from '../workspace/document.ts';
import { locationOf } from '../workspace/layout.ts';
import { type CellPlace, type FormFinding, formFinding, inReadingOrder } from './form-finding.ts';
import type { FormReading } from './read-form.ts';

/** The report in a form as rules look at reports: as if it stood in its file already. */
export function documentOf({ file, value, whole }: FormReading): LoadedDocument<'report'> {
  const location = locationOf(file) ?? { kind: 'report', name: '' };
  return { kind: 'report', file, location, hashes: [], value, ...(whole !== undefined && { whole }), findings: [] };
}

/** An empty file of a plan may be being written; a form that came back empty may be the blank one sent by mistake. */
const isEmpty = ({ code }: RuleFinding): boolean => code === 'report/empty';

/** Everything wrong with a returned form: its cells, and its report beside the plan and last year's, each at its cell. */
export function formFindings(
  reading: FormReading,
  reference: Reference,
  before: Report | undefined,
): readonly FormFinding[] {
  const placeOf = (place: Place): CellPlace | undefined =>
    isTextPlace(place) ? undefined : reading.cellOf(place.path);
  const ofRules = checkReceived(documentOf(reading), reference, before).map((finding): FormFinding => {
    const place = placeOf(finding.place);
    if (isEmpty(finding)) return formFinding('form/nothing-filled', {}, place);
    const related = (finding.related ?? []).flatMap(other => placeOf(other) ?? []);
    return { ...formFinding(finding.code, finding.args, place), ...(related.length > 0 && { related }) };
  });
  return inReadingOrder([...reading.findings, ...ofRules], reading.sheets);
}
