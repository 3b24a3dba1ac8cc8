import { createHash } from 'node:crypto';
import { type Content, emptyTag, Markup, tag } from './markup.ts';
import { pageScript } from './page-script.ts';
import { onEveryPage, pageStyle } from './page-style.ts';

export interface Page {
  /** A tag of BCP 47. */
  readonly language: string;
  readonly title: string;
  /** Stands at the foot of every printed page; none where empty. */
  readonly everyPage: string;
  readonly body: Content;
}

const hashOf = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;

/** Nothing from elsewhere, no form, no frame; only the script and the style that the tool itself has put in. */
const policy = (style: string, script: string): string =>
  [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** One file that needs no other: it reads the same from a memory stick, by mail and in ten years. */
export function pageOf({ language, title, everyPage, body }: Page): string {
  const style = everyPage === '' ? pageStyle : `${pageStyle}\n${onEveryPage(everyPage)}`;
  const head = tag('head', {}, [
    emptyTag('meta', { charset: 'utf-8' }),
    emptyTag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(style, pageScript) }),
    emptyTag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    emptyTag('meta', { name: 'referrer', content: 'no-referrer' }),
    tag('title', {}, title),
    tag('style', {}, new Markup(style)),
  ]);
  const whole = tag('html', { lang: language }, head, tag('body', {}, body, tag('script', {}, new Markup(pageScript))));
  return `<!DOCTYPE html>\n${whole.source}\n`;
}
