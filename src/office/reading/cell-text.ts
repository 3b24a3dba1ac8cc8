const escapes = /_x([0-9A-Fa-f]{4})_/g;

/** Text of a cell as people see it: `_x000D_` and the like decoded (ECMA-376-1 22.9.2.19), `\n` between lines, in NFC. */
export const cellText = (stored: string): string =>
  stored
    .replace(escapes, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
