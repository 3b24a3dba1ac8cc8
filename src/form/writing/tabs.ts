/** Colours of the tabs: to read, to fill in, to look back. */
export const tabColors = { guide: 'FF1F3864', input: 'FFE3C565', before: 'FFA6A6A6' } as const;
