import { expect, it } from 'vitest';
import { createRecord } from '../../src/store/create-record.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';

const bytes = new TextEncoder().encode('record');

it.each([
  ['is created', undefined, 'created'],
  ['is there already', 'record', 'exists'],
  ['is made whole where a cut left only its name', '', 'created'],
])('a record %s', (_name, before, outcome) => {
  const files = new MemoryFiles({ '/plan/plan.yaml': '' });
  if (before !== undefined) files.put('/plan/r/a.yaml', before);
  expect(createRecord(fakeHost(files), '/plan', 'r/a.yaml', bytes)).toBe(outcome);
  expect(files.text('/plan/r/a.yaml')).toBe('record');
});

it.each(['other', 'recor', 'record and more'])('a record of this name that holds %j is left and told', text => {
  const files = new MemoryFiles({ '/plan/r/a.yaml': text });
  expect(() => createRecord(fakeHost(files), '/plan', 'r/a.yaml', bytes)).toThrow(
    expect.objectContaining({ failure: { code: 'store/differs', args: { path: 'r/a.yaml' } }, exitCode: 5 }),
  );
  expect(files.text('/plan/r/a.yaml')).toBe(text);
});
