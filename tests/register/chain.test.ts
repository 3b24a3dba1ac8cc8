import { describe, expect, it } from 'vitest';
import { circleIn, headsOf, inChainOrder, type Link } from '../../src/register/chain.ts';
import { latestAccepted, standingReceipts } from '../../src/register/standing.ts';
import { at, zone } from './office.ts';

const link = (id: string, recordedAt: string, ...parents: string[]): Link => ({ id, recordedAt, parents });
const ids = (links: readonly { readonly id: string }[]): string => links.map(({ id }) => id).join(' ');

describe('the order of the chain', () => {
  it.each([
    ['of a line is its own', 'a b c', [link('c', at(3, 8), 'b'), link('a', at(1, 8)), link('b', at(2, 8), 'a')]],
    [
      'goes by parents where a clock went back',
      'a b c',
      [link('a', at(2, 8)), link('b', at(1, 8), 'a'), link('c', at(3, 8), 'b')],
    ],
    [
      'goes by clocks between branches',
      'a x b m',
      [link('a', at(1, 8)), link('b', at(3, 8), 'a'), link('x', at(2, 8), 'a'), link('m', at(4, 8), 'b', 'x')],
    ],
    [
      'compares instants and not their text',
      'b a',
      [link('a', '2024-12-10T08:00:00+07:00'), link('b', '2024-12-10T00:30:00Z')],
    ],
    ['takes no notice of parents that are gone', 'a b', [link('b', at(2, 8), 'gone'), link('a', at(1, 8))]],
    ['ends in a circle too', 'b a', [link('a', at(1, 8), 'b'), link('b', at(2, 8), 'a')]],
  ])('%s', (_, expected, links) => {
    expect(ids(inChainOrder(links))).toBe(expected);
  });

  it('holds for a line of fifty thousand', () => {
    const line = Array.from({ length: 50_000 }, (_, index) =>
      link(String(index).padStart(6, '0'), at(1, 8), ...(index === 0 ? [] : [String(index - 1).padStart(6, '0')])),
    );
    expect(inChainOrder(line.toReversed()).map(({ id }) => id)).toEqual(line.map(({ id }) => id));
    expect(circleIn(line)).toBeUndefined();
  });
});

it.each([
  ['to itself', [link('a', at(1, 8), 'a')]],
  ['over another', [link('a', at(1, 8), 'b'), link('b', at(2, 8), 'a')]],
])('a circle that leads %s is found', (_, links) => {
  expect(circleIn(links)).toBeDefined();
});

describe('heads', () => {
  it.each([
    ['none', '', []],
    ['the only one', 'a', [link('a', at(1, 8))]],
    ['of a line its end', 'b', [link('a', at(1, 8)), link('b', at(2, 8), 'a')]],
    ['of two branches both, sorted', 'b x', [link('x', at(2, 8), 'a'), link('a', at(1, 8)), link('b', at(3, 8), 'a')]],
  ])('%s', (_, expected, links) => {
    expect(headsOf(links).join(' ')).toBe(expected);
  });

  it('beyond a thousand the newest', () => {
    const loose = Array.from({ length: 1001 }, (_, index) =>
      link(String(index).padStart(4, '0'), index === 500 ? at(1, 8) : at(2, 8)),
    );
    const heads = headsOf(loose);
    expect(heads).toHaveLength(1000);
    expect(heads).not.toContain('0500');
  });
});

const receipt = (id: string, recordedAt: string, changes: object = {}, ...parents: string[]) => ({
  ...link(id, recordedAt, ...parents),
  unit: 'so-mot',
  period: '2024',
  receivedAt: at(10, 8),
  outcome: 'accepted' as const,
  originals: [{ sha256: 'x' }],
  ...changes,
});

describe('of several receipts the last judgement of a file stands', () => {
  it.each([
    [
      'of one arrival the later',
      'b',
      [receipt('a', at(10, 8), { arrival: 'n' }), receipt('b', at(11, 8), { arrival: 'n' }, 'a')],
    ],
    [
      'later in the chain, whatever the clock',
      'b',
      [receipt('a', at(11, 8), { arrival: 'n' }), receipt('b', at(10, 8), { arrival: 'n' }, 'a')],
    ],
    [
      'of one arrival with two files both',
      'a b',
      [
        receipt('a', at(10, 8), { arrival: 'n' }),
        receipt('b', at(11, 8), { arrival: 'n', originals: [{ sha256: 'y' }] }),
      ],
    ],
    [
      'of two arrivals both',
      'a b',
      [receipt('a', at(10, 8), { arrival: 'n' }), receipt('b', at(11, 8), { arrival: 'm' })],
    ],
    ['without arrival all', 'a b', [receipt('a', at(10, 8)), receipt('b', at(11, 8))]],
  ])('%s', (_, expected, receipts) => {
    expect(ids(standingReceipts(receipts, receipts))).toBe(expected);
  });

  it('through arrivals between them', () => {
    const receipts = [receipt('a', at(11, 8), { arrival: 'n' }), receipt('b', at(10, 8), { arrival: 'n' }, 'k')];
    expect(ids(standingReceipts(receipts, [link('k', at(12, 8), 'a'), ...receipts]))).toBe('b');
  });
});

describe('the accepted receipt that counts', () => {
  it.each([
    [
      'is the one received last, by the instant',
      'a',
      [
        receipt('a', at(11, 8), { receivedAt: '2024-12-10T08:00:00+07:00' }),
        receipt('b', at(11, 9), { receivedAt: '2024-12-10T00:30:00Z' }),
      ],
    ],
    [
      'is not one that was returned',
      'a',
      [receipt('a', at(10, 8)), receipt('b', at(11, 8), { receivedAt: at(11, 8), outcome: 'returned' })],
    ],
    [
      'is no longer one that was judged again and returned',
      '',
      [receipt('a', at(10, 8), { arrival: 'n' }), receipt('b', at(11, 8), { arrival: 'n', outcome: 'returned' }, 'a')],
    ],
    [
      'of two at one instant is the last in the chain',
      'b',
      [receipt('b', at(10, 8), {}, 'a'), receipt('a', at(11, 8))],
    ],
    ['is one of each unit', 'a b', [receipt('a', at(10, 8)), receipt('b', at(11, 8), { unit: 'so-hai' })]],
  ])('%s', (_, expected, receipts) => {
    expect(ids(latestAccepted(receipts, receipts, zone))).toBe(expected);
  });
});
