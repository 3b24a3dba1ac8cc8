/** Characters that end lines, turn the direction of text or steer a terminal. */
const controls = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
const longest = 200;

/** Cut in the middle, so that the extension stays. */
function shortened(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= longest) return name;
  return [...letters.slice(0, longest - 20), '…', ...letters.slice(-19)].join('');
}

/** A name that a sender gave a file: without folders, controls and dots or spaces at its ends; `undefined` if nothing is left. */
export function fileName(name: string): string | undefined {
  const last = name.normalize('NFC').replaceAll('\\', '/').split('/').at(-1) ?? '';
  const clean = shortened(last.replace(controls, '').replace(/^[\s.]+|[\s.]+$/g, ''));
  return clean === '' ? undefined : clean;
}
