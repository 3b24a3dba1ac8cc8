/** `1` in Excel, `true` in LibreOffice. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

export const numberOr = (text: string | undefined, otherwise: number): number => {
  const number = Number(text ?? Number.NaN);
  return Number.isFinite(number) ? number : otherwise;
};
