import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { htmlReport } from '../../src/report/html-report.ts';
import { type Example, indicatorsWith, reportOf } from './example.ts';
import { hostile, hostileExample } from './hostile.ts';

const render = (example: Example = {}): string => htmlReport(reportOf(example));

const contentOf = (html: string, name: string): string => html.split(`<${name}>`)[1]?.split(`</${name}>`)[0] ?? '';
const hashOf = (source: string): string => `sha256-${createHash('sha256').update(source).digest('base64')}`;
const policyOf = (html: string): string => /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

it('lets in its own style and script and nothing else', () => {
  const html = render({ draft: true });
  expect(policyOf(html)).toBe(
    `default-src 'none'; style-src '${hashOf(contentOf(html, 'style'))}'; script-src '${hashOf(contentOf(html, 'script'))}'; img-src data:; base-uri 'none'; form-action 'none'`,
  );
  expect(html.match(/<script|<style/g)).toHaveLength(2);
});

it('leads nowhere but to its own parts', () => {
  const html = render({ indicators: indicatorsWith({}) });
  const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, target]) => target ?? '');
  expect(targets.length).toBeGreaterThan(6);
  for (const target of targets) expect([target, html.includes(`id="${target.slice(1)}"`)]).toEqual([target, true]);
  expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/src=|http:|https:|url\(|@import/);
});

it('marks a draft and invented data on the screen and at the foot of every page of paper', () => {
  const html = render({ draft: true, sent: { 'so-a': { illustrative: true, report: { illustrative: true } } } });
  expect(html.match(/class="banner"/g)).toHaveLength(2);
  expect(contentOf(html, 'style')).toContain('@bottom-center{content:"DỮ LIỆU MINH HỌA');
  expect(contentOf(render(), 'style')).not.toContain('bottom-center');
});

it.each(hostile.map(text => [text.slice(0, 30), text] as const))('holds %j inert', (_, text) => {
  const html = render(hostileExample(text));
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toContain('<w:p>');
  const hidden = [...html].filter(letter => letter !== '\n' && /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(letter));
  expect(hidden).toEqual([]);
  expect(Buffer.from(html).toString()).toBe(html);
});

it('gives the same bytes for the same report', () => {
  expect(render({ draft: true })).toBe(render({ draft: true }));
});
