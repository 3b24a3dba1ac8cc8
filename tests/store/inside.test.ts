import { describe, expect, it } from 'vitest';
import { targetOf } from '../../src/store/inside.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';

const host = fakeHost(new MemoryFiles({ '/plan/plan.yaml': '', '/plan/register/2026/a.yaml': '' }));

it('is a path below the root', () => {
  expect(targetOf(host, '/plan', 'register/2027/b.yaml')).toBe('/plan/register/2027/b.yaml');
});

it.each(['../out', 'a/../../out', '/etc/passwd', 'a//b', './a', '', 'C:\\a', 'a\\..\\b', 'a\0b'])(
  'a path that may lead out is a fault of the program: %j',
  path => {
    expect(() => targetOf(host, '/plan', path)).toThrow(/not a path inside/);
  },
);

describe('a link', () => {
  it.each([
    ['register', 'register/2026/x.yaml', 'register'],
    ['register/2026', 'register/2026/x.yaml', 'register/2026'],
    ['register/2026/x.yaml', 'register/2026/x.yaml', 'register/2026/x.yaml'],
    ['.plan', '.plan/lock/1', '.plan'],
  ])('%s on the way to %s is refused', (link, path, told) => {
    const files = new MemoryFiles({ '/plan/plan.yaml': '' });
    files.links.add(`/plan/${link}`);
    files.put('/plan/register/2026/kept.yaml', '');
    expect(() => targetOf(fakeHost(files), '/plan', path)).toThrow(
      expect.objectContaining({ failure: { code: 'store/link', args: { path: told } }, exitCode: 5 }),
    );
  });
});
