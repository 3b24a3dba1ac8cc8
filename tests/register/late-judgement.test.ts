import { expect, it } from 'vitest';
import { reportYaml } from '../support/small-plan.ts';
import { at, filledOffice } from './office.ts';

it('a file that is judged days after it came leaves a receipt of that day, which no earlier checkpoint could hold', async () => {
  const { office } = await filledOffice();
  await office.arrive(reportYaml('hoi-mau'), at(12, 9));
  await office.plan('checkpoint', at(13, 17));
  const { code } = await office.plan('collect --inbox', at(16, 9));
  expect(code).toBe(0);
  const receipt = (await office.records()).find(({ kind, unit }) => kind === 'receipt' && unit === 'hoi-mau');
  expect(receipt).toMatchObject({ receivedAt: at(12, 9), recordedAt: at(16, 9) });
  expect(await office.codes()).toEqual([]);
});
