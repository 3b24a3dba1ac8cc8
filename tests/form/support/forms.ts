import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Form } from '../../../src/form/form.ts';
import { formBasis, formsOf, wantedEntries } from '../../../src/form/forms.ts';
import type { Report } from '../../../src/model/documents.ts';
import { type Reference, referenceOf } from '../../../src/rules/reference.ts';
import { isKind } from '../../../src/workspace/document.ts';
import { loadDocuments } from '../../../src/workspace/load.ts';
import { referenceKinds } from '../../../src/workspace/period-choice.ts';
import { openWorkspace } from '../../../src/workspace/workspace.ts';
import { fakeHost, MemoryFiles } from '../../support/fake-host.ts';
import { smallPlan } from '../../support/small-plan.ts';

export interface PlanForms {
  /** By unit. */
  readonly forms: ReadonlyMap<string, Form>;
  readonly reference: Reference;
  /** Reports of the period, by unit. */
  readonly reports: ReadonlyMap<string, Report>;
}

/** The forms of every unit of a plan for 2024, as the program makes them. */
export async function formsFor(files: Readonly<Record<string, string>>): Promise<PlanForms> {
  const host = fakeHost(new MemoryFiles(files));
  const workspace = openWorkspace(host, undefined);
  const listed = workspace.documents.filter(({ location: { kind } }) => referenceKinds.has(kind) || kind === 'report');
  const documents = await loadDocuments(host, workspace, listed);
  const basis = formBasis(documents, { period: '2024' });
  const reports = documents.filter(isKind('report')).flatMap(({ whole }) => whole ?? []);
  const made = formsOf(basis, wantedEntries(basis, undefined), []);
  return {
    forms: new Map(made.map(({ unit, form }) => [unit.id, form])),
    reference: referenceOf(documents, workspace),
    reports: new Map(reports.map(report => [report.unit, report])),
  };
}

export const smallForms = (more: Readonly<Record<string, string>> = {}): Promise<PlanForms> =>
  formsFor({ ...smallPlan(), ...more });

const shippedFolder = join(import.meta.dirname, '../../../plan');

/** The plan in this repository. */
export function shippedForms(): Promise<PlanForms> {
  const paths = readdirSync(shippedFolder, { recursive: true, encoding: 'utf8' }).filter(path =>
    path.endsWith('.yaml'),
  );
  return formsFor(
    Object.fromEntries(
      paths.map(path => [
        `/office/plan/${path.replaceAll('\\', '/')}`,
        readFileSync(join(shippedFolder, path), 'utf8'),
      ]),
    ),
  );
}

export const formIn = (forms: PlanForms['forms'], unit: string): Form => {
  const form = forms.get(unit);
  if (form === undefined) throw new Error(`no form of ${unit}`);
  return form;
};
