import { safe } from './terminal.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Any text as content or attribute of XML 1.0: characters that XML has no place for become visible escapes. */
export const xmlText = (text: string): string =>
  text
    .split('\n')
    .map(line => safe(line, Number.POSITIVE_INFINITY))
    .join('\n')
    .replace(/[&<>"']/g, character => entities[character] ?? '');

/** An element with its attributes in the order given; `content` is XML already. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}
