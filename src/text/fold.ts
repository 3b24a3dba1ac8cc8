const toneless = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The form under which names of units are the same name: case, spaces, hyphens, `&`/`và` and the place of the tone mark
 * (`hoá`/`hòa` style) do not count; letters (`a ă â`, `d đ`) and tones do.
 *
 * The tone is moved behind its syllable, so that `hóa` and `hoá` give the same text.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replaceAll('&', ' và ')
    .replace(/[\u00a0\s.,;:()'"“”‐‑–—-]+/g, ' ')
    .trim()
    .split(' ')
    .map(toneLast)
    .join(' ');
}

function toneLast(syllable: string): string {
  const decomposed = syllable.normalize('NFD');
  const tones = decomposed.match(toneless)?.join('') ?? '';
  return decomposed.replace(toneless, '').normalize('NFC') + tones;
}
