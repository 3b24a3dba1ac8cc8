import { expect, it } from 'vitest';
import { glyphs } from '../../src/output/glyphs.ts';

const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });

it.each([
  ['simple text', 'Sở Y tế'],
  ['joined emoji', '👩‍👩‍👧x'],
  ['flags', '🇻🇳🇱🇦🇰🇭'],
  ['decomposed letters', 'ế'.normalize('NFD')],
  ['line breaks of two units', 'a\r\n'],
])('long texts are parted between characters: %s', (_, unit) => {
  const text = `${unit}a`.repeat(400);
  const parts = Array.from(glyphs(text), ({ start, end }) => text.slice(start, end));
  expect(parts).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment));
});

it('a character longer than a piece is parted, and nothing is lost', () => {
  const text = `e${'\u0301'.repeat(2000)}x`;
  expect(Array.from(glyphs(text), ({ start, end }) => text.slice(start, end)).join('')).toBe(text);
});

it('needs no more than a moment for a hundred thousand characters', () => {
  const text = '日本語。'.repeat(25_000);
  const started = process.hrtime.bigint();
  expect(Array.from(glyphs(text))).toHaveLength(100_000);
  expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(5);
});
