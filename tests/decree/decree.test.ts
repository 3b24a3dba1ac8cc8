import { expect, it } from 'vitest';
import { brokenRules } from './broken-rules.ts';
import { acknowledgement, letters, reports } from './examples.ts';

it.each(Object.entries(reports))('a report %s is as the decree wants it', (_, { file, expected }) => {
  expect(brokenRules(file, expected)).toEqual([]);
});

it.each(Object.entries(letters))('a letter %s is as the decree wants it', (_, { file, expected }) => {
  expect(brokenRules(file, expected)).toEqual([]);
});

it('an acknowledgement is as the decree wants it', () => {
  expect(brokenRules(acknowledgement.file, acknowledgement.expected)).toEqual([]);
});
