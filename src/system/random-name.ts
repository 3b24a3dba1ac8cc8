/** Sixteen hexadecimal digits that nobody else thinks of. Not by `node:crypto`, whose loading every command would wait for. */
export const randomName = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(8))).toString('hex');
