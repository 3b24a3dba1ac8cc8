/** Files made to harm: each is refused for its own reason, or read as if the trap were not there. */
import { expect, it } from 'vitest';
import { readWorkbook } from '../../../src/office/reading/read-workbook.ts';
import { hostileWorkbooks } from '../../support/hostile-workbooks.ts';

it.each(hostileWorkbooks)('$name: $expected', ({ bytes, expected }) => {
  const reading = readWorkbook(bytes());
  expect(reading.kind === 'read' ? 'read' : reading.fault.code).toBe(expected);
});
